using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using MadasterGen.Properties.Tests.Comparing;
using MadasterGen.Properties.Tests.Schemas;

namespace MadasterGen.Properties.Tests.Samples;

/// <summary>Makes random values of generated types, as an initializer would: what is required is set, the rest now and then.</summary>
internal sealed class ObjectMaker(Random random)
{
    private const int MaximumDepth = 5;

    private readonly double _density = random.Among([0, 0.2, 0.6, 1]);

    public object Make(SchemaCase schema) => Value(schema.Shape, schema.Type, 0);

    private object Value(Shape shape, Type type, int depth) => shape.Kind switch
    {
        ShapeKind.Any => AnyJson(),
        ShapeKind.Text => SampleValues.Text(random),
        ShapeKind.Enum => Activator.CreateInstance(type, random.Next(4) == 0 ? SampleValues.Text(random) : random.Among(shape.Values))!,
        ShapeKind.Uuid => SampleValues.Guid(random),
        ShapeKind.DateTime => SampleValues.DateTimeOffset(random),
        ShapeKind.Uri => new Uri(SampleValues.Uri(random), UriKind.RelativeOrAbsolute),
        ShapeKind.Int32 => int.Parse(SampleValues.Int32Text(random)),
        ShapeKind.Int64 => long.Parse(SampleValues.Int64Text(random)),
        ShapeKind.Double => SampleValues.Double(random),
        ShapeKind.Boolean => random.Next(2) == 0,
        ShapeKind.List => List(shape, type, depth),
        ShapeKind.Map => Map(shape.Element!, type, depth),
        _ => Object(shape, type, depth),
    };

    private object Object(Shape shape, Type type, int depth)
    {
        if (shape.Discriminator is { Value: null } discriminator)
        {
            Shape kind = random.Among(discriminator.Kinds.Values.ToArray());
            return Object(kind, type.Assembly.GetType($"{type.Namespace}.{kind.Name}")!, depth);
        }
        object value = Activator.CreateInstance(type)!;
        foreach (ShapeProperty property in shape.Properties)
        {
            PropertyInfo target = ValueComparison.GeneratedProperty(value, property.Name);
            bool isRequired = target.IsDefined(typeof(RequiredMemberAttribute));
            if (!isRequired && (random.NextDouble() >= _density || depth > MaximumDepth))
                continue;
            bool isNull = property.Slot.IsNullable && random.Next(5) == 0;
            target.SetValue(value, isNull ? null : Value(property.Slot.Shape, Plain(target.PropertyType), depth + 1));
        }
        if (shape.Additional is { } additional && random.Next(2) == 0)
            SetAdditional(value, additional, shape, depth);
        return value;
    }

    private void SetAdditional(object value, Shape additional, Shape shape, int depth)
    {
        PropertyInfo target = ValueComparison.GeneratedProperty(value, "AdditionalProperties");
        IDictionary map = Map(new(additional, false), target.PropertyType, depth);
        foreach (ShapeProperty property in shape.Properties)
            map.Remove(property.Name);
        target.SetValue(value, map);
    }

    private IList List(Shape shape, Type type, int depth)
    {
        Type element = type.GetGenericArguments()[0];
        IList list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        for (int i = random.Next(4); i > 0; i--)
            list.Add(Element(shape.Element!, element, depth));
        return list;
    }

    private IDictionary Map(Slot slot, Type type, int depth)
    {
        Type element = type.GetGenericArguments()[1];
        IDictionary map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), element))!;
        for (int i = random.Next(4); i > 0; i--)
            map[SampleValues.Text(random)] = Element(slot, element, depth);
        return map;
    }

    private object? Element(Slot slot, Type type, int depth) =>
        slot.IsNullable && random.Next(4) == 0 ? null : Value(slot.Shape, Plain(type), depth + 1);

    private JsonElement AnyJson()
    {
        StringBuilder text = new();
        new FreeSampleMaker(random, new SampleWriter(random)).Make(1).WriteTo(text);
        return JsonDocument.Parse(text.ToString()).RootElement;
    }

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
