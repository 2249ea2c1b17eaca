using System.Collections;
using System.Reflection;
using System.Text.Json;
using MadasterGen.Properties.Tests.Plain;
using MadasterGen.Properties.Tests.Schemas;

namespace MadasterGen.Properties.Tests.Comparing;

/// <summary>Compares what a generated type holds with what a plain class holds, property by property.</summary>
internal static class ValueComparison
{
    private static readonly Dictionary<Type, Shape> s_shapes = SchemaCase.All
        .Where(s => s.Shape.Kind == ShapeKind.Object)
        .ToDictionary(s => PlainTypes.Of(s.Shape), s => s.Shape);

    public static void Compare(Shape shape, object? generated, object? plain, string path = "$")
    {
        if (plain is null)
        {
            Disagreement.Unless(IsUnset(generated), path, () => $"expected nothing, got {generated}.");
            return;
        }
        Disagreement.Unless(generated is not null, path, () => $"expected {plain}, got nothing.");
        switch (shape.Kind)
        {
            case ShapeKind.Any:
                JsonComparison.Same((JsonElement)plain, (JsonElement)generated!, path);
                break;
            case ShapeKind.List:
                CompareLists(shape, [.. (IEnumerable)generated!], [.. (IEnumerable)plain], path);
                break;
            case ShapeKind.Map:
                CompareMaps(shape.Element!.Shape, Entries(generated!), Entries(plain), path);
                break;
            case ShapeKind.Object:
                CompareObjects(generated!, plain, path);
                break;
            case ShapeKind.Enum:
                CompareEnums(shape, generated!, (string)plain, path);
                break;
            default:
                Disagreement.UnlessEqual(Exact(plain), Exact(generated!), path);
                break;
        }
    }

    private static void CompareObjects(object generated, object plain, string path)
    {
        Shape shape = s_shapes[plain.GetType()];
        bool isUnknownKind = shape.Discriminator is { Value: null };
        string expected = shape.Name == "ProblemDetails" ? "MadasterProblemDetails" : (isUnknownKind ? "Unknown" : "") + shape.Name;
        Disagreement.UnlessEqual(expected, generated.GetType().Name, path);
        foreach (ShapeProperty property in shape.Properties)
        {
            object? value = GeneratedProperty(generated, property.Name).GetValue(generated);
            Compare(property.Slot.Shape, value, plain.GetType().GetProperty(property.Name)!.GetValue(plain), $"{path}.{property.Name}");
        }
        if (shape.Additional is { } additional)
            CompareAdditional(additional, generated, plain, path);
    }

    // The framework keeps what is not declared as JSON, ours has the type that the document gives it.
    private static void CompareAdditional(Shape additional, object generated, object plain, string path)
    {
        Dictionary<string, object?> values = Entries(GeneratedProperty(generated, "AdditionalProperties").GetValue(generated)!);
        Dictionary<string, JsonElement> rest = (Dictionary<string, JsonElement>?)plain.GetType().GetProperty(PlainTypes.Rest)!.GetValue(plain) ?? [];
        CompareMaps(additional, values, rest.ToDictionary(r => r.Key, r => additional.Kind == ShapeKind.Text ? r.Value.GetString() : (object?)r.Value), path);
    }

    private static void CompareLists(Shape shape, object?[] generated, object?[] plain, string path)
    {
        Disagreement.UnlessEqual(plain.Length, generated.Length, path);
        for (int i = 0; i < plain.Length; i++)
            Compare(shape.Element!.Shape, generated[i], plain[i], $"{path}[{i}]");
    }

    private static void CompareMaps(Shape element, Dictionary<string, object?> generated, Dictionary<string, object?> plain, string path)
    {
        Disagreement.UnlessEqual(plain.Count, generated.Count, path);
        foreach ((string name, object? value) in plain)
        {
            Disagreement.Unless(generated.ContainsKey(name), path, () => $"'{name}' is lost.");
            Compare(element, generated[name], value, $"{path}.{name}");
        }
    }

    private static void CompareEnums(Shape shape, object generated, string plain, string path)
    {
        Disagreement.UnlessEqual(plain, generated.ToString(), path);
        string known = generated.GetType().GetMethod("ToKnown")!.Invoke(generated, null)!.ToString()!;
        Disagreement.UnlessEqual(shape.Values.Contains(plain), known != "Unrecognized", path);
    }

    /// <summary>The generated property of a name on the wire: its first letter is raised and nothing else.</summary>
    public static PropertyInfo GeneratedProperty(object generated, string name) =>
        generated.GetType().GetProperty(char.ToUpperInvariant(name[0]) + name[1..])
        ?? throw new Disagreement(generated.GetType().Name, $"there is no property for '{name}'.");

    private static Dictionary<string, object?> Entries(object map)
    {
        Dictionary<string, object?> entries = [];
        foreach (object entry in (IEnumerable)map)
        {
            Type type = entry.GetType();
            entries.Add((string)type.GetProperty("Key")!.GetValue(entry)!, type.GetProperty("Value")!.GetValue(entry));
        }
        return entries;
    }

    private static object Exact(object value) => value switch
    {
        double number => BitConverter.DoubleToInt64Bits(number),
        DateTimeOffset time => (time.DateTime, time.Offset),
        Uri uri => uri.OriginalString,
        _ => value,
    };

    // What a property without question mark gives when nothing was read: the zero of its type, or an object without anything in it.
    private static bool IsUnset(object? value) => value switch
    {
        null => true,
        string text => text.Length == 0,
        Uri uri => uri.OriginalString.Length == 0,
        IEnumerable items => !items.Cast<object>().Any(),
        ValueType zero => zero.Equals(Activator.CreateInstance(zero.GetType())),
        _ => Generated.GeneratedJson.Of(value.GetType()).Write(value).AsSpan().SequenceEqual("{}"u8),
    };
}
