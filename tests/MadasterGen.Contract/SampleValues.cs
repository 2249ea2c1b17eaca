using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Madaster;

namespace MadasterGen.Contract;

/// <summary>Makes the arguments of a call from the generated types alone, so that a new operation needs no line here.</summary>
/// <remarks>Where a type offers a choice (the kinds of an abstract type, the values of an enum), <paramref name="variant"/> chooses.</remarks>
internal sealed class SampleValues(Filling filling, int variant)
{
    private static readonly NullabilityInfoContext s_nullability = new();
    private readonly Stack<Type> _open = new();

    /// <summary>How many variants the values made so far have.</summary>
    public int Variants { get; private set; } = 1;

    /// <summary>The value of one parameter; <see cref="Type.Missing"/> for what is left out.</summary>
    public object? Argument(ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(MadasterRequestOptions) || parameter.ParameterType == typeof(CancellationToken))
            return Type.Missing;
        if (parameter.HasDefaultValue && filling == Filling.RequiredOnly)
            return Type.Missing;
        return Value(parameter.ParameterType, parameter.Name!);
    }

    private object? Value(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => Text(name),
            _ when type == typeof(Guid) => new Guid("b3a1c1f0-5d1e-4b8e-9a53-6c0a4f0d7e21"),
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => 3,
            _ when type == typeof(long) => 4L,
            _ when type == typeof(float) => 0.5f,
            _ when type == typeof(double) => 1.25,
            _ when type == typeof(decimal) => 2.5m,
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2024, 2, 29, 12, 30, 15, 250, TimeSpan.FromHours(1)),
            _ when type == typeof(DateOnly) => new DateOnly(2024, 2, 29),
            _ when type == typeof(TimeSpan) => TimeSpan.FromMinutes(1.5),
            _ when type == typeof(Uri) => new Uri("https://example.org/a%20b?c=d&e=f"),
            _ when type == typeof(byte[]) => new byte[] { 1, 2, 3 },
            _ when type == typeof(JsonElement) => JsonSerializer.SerializeToElement("any"),
            _ when type == typeof(MadasterFile) => MadasterFile.FromBytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0xff], "façade 1.png", "image/png"),
            { IsGenericType: true } when Definition(type) == typeof(IReadOnlyList<>) => List(type.GenericTypeArguments[0], name),
            { IsGenericType: true } when Definition(type) == typeof(IReadOnlyDictionary<,>) => Map(type.GenericTypeArguments[1], name),
            { IsValueType: true } => EnumValue(type),
            { IsClass: true } when (type.Namespace + ".").StartsWith(nameof(Madaster) + ".", StringComparison.Ordinal) => Record(Kind(type)),
            _ => throw new NotSupportedException($"There is no sample for {name} of type {type}."),
        };
    }

    // Characters that a path, a header and JSON must escape; but a country code is held to two small letters by v4.0.
    private static string Text(string name) => name.Equals("isoCode", StringComparison.OrdinalIgnoreCase) ? "nl" : "Süd & \"co\"/50% #1+?";

    private Array List(Type element, string name)
    {
        object?[] values = _open.Contains(element) ? []
            : element.IsAbstract && Kinds(element) is { Length: > 1 } kinds ? [.. kinds.Select(Record)]
            : [Value(element, name), Value(element, name)];
        Array list = Array.CreateInstance(element, values.Length);
        values.CopyTo(list, 0);
        return list;
    }

    private object Map(Type element, string name)
    {
        var map = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), element))!;
        map.Add("it", Value(element, name));
        map.Add("a key", Nullable.GetUnderlyingType(element) is null ? Value(element, name) : null);
        return map;
    }

    private object EnumValue(Type type)
    {
        PropertyInfo[] values = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == type)];
        if (values.Length == 0)
            throw new NotSupportedException($"{type} is neither a known value type nor an enum of the client.");
        return Choose(values).GetValue(null)!;
    }

    private Type Kind(Type type) => type.IsAbstract ? Choose(Kinds(type)) : type;

    /// <summary>The concrete types behind a base; the one for kinds from tomorrow is for reading.</summary>
    private static Type[] Kinds(Type type) =>
        [.. type.Assembly.GetTypes().Where(kind => kind is { IsAbstract: false } && type.IsAssignableFrom(kind) && kind.Name != "Unknown" + type.Name)];

    private T Choose<T>(T[] choices)
    {
        Variants = Math.Max(Variants, choices.Length);
        return choices[variant % choices.Length];
    }

    private object Record(Type type)
    {
        object record = Activator.CreateInstance(type)!;
        _open.Push(type);
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.SetMethod is not { IsPublic: true } || property.GetIndexParameters().Length > 0 || IsCircle(property.PropertyType))
                continue;
            bool isRequired = property.IsDefined(typeof(RequiredMemberAttribute));
            if (isRequired || filling != Filling.RequiredOnly)
                property.SetValue(record, MayBeNull(property) && IsNull(isRequired) ? null : Value(property.PropertyType, property.Name));
        }
        _open.Pop();
        return record;
    }

    // What is required and may be null is sent as null where only the required is wanted: that is the least that the type can say.
    private bool IsNull(bool isRequired) => filling == Filling.Nulls || (filling == Filling.RequiredOnly && isRequired);

    private bool IsCircle(Type type) => _open.Contains(type) || (type.IsGenericType && type.GenericTypeArguments.Any(_open.Contains));

    private static bool MayBeNull(PropertyInfo property) => s_nullability.Create(property).WriteState == NullabilityState.Nullable;

    private static Type Definition(Type type) => type.GetGenericTypeDefinition();
}
