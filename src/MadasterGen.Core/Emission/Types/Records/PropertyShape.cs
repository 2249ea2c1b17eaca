using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Emission.Types.Records;

/// <summary>What the emitters of a record need to know of a property in C#.</summary>
internal static class PropertyShape
{
    /// <summary>How many words of bits so many properties need.</summary>
    public static int Words(int properties) => (properties + 63) / 64;

    /// <summary>The word of bits that remembers the property's presence.</summary>
    public static string Word(PropertyPlan property) => "_set" + (property.Index / 64).ToString(CultureInfo.InvariantCulture);

    /// <summary>The property's bit in its word.</summary>
    public static string Bit(PropertyPlan property) => "1UL << " + Number(property);

    /// <summary>The bits of several properties in their word.</summary>
    public static string Mask(IEnumerable<PropertyPlan> properties)
    {
        ulong mask = properties.Aggregate(0UL, (bits, property) => bits | (1UL << (property.Index % 64)));
        return $"0x{mask.ToString("X", CultureInfo.InvariantCulture)}UL";
    }

    /// <summary>The condition that the property is set on an object.</summary>
    public static string IsSet(PropertyPlan property, string root) => IsSet(property, Word(property), root);

    /// <summary>The condition that the property is set in a word of bits.</summary>
    public static string IsSet(PropertyPlan property, string word, string root) => $"{Names.Json(root)}.Has({word}, {Number(property)})";

    /// <summary>The word of bits, with the property's bit where <c>value</c> is not <c>null</c> and without it where it is.</summary>
    public static string Marked(PropertyPlan property, string root) =>
        $"{Names.Json(root)}.Marked({Word(property)}, {Number(property)}, value is not null)";

    /// <summary>The property's number in its word of bits.</summary>
    public static string Number(PropertyPlan property) => (property.Index % 64).ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether the field behind it can be <c>null</c>.</summary>
    public static bool IsFieldNullable(PropertyPlan property) => property.IsNullable || !property.Type.IsValueType;

    /// <summary>The property's C# type.</summary>
    public static string Type(PropertyPlan property, string root) => TypeText.Of(property.Type, property.IsNullable, root);

    /// <summary>The expression for the only value that the property can have.</summary>
    public static string Constant(PropertyPlan property) => property switch
    {
        { Type: GeneratedType { Shape: GeneratedShape.Enum } type } =>
            $"new {type.FullName}({ScalarText.Literal(type.Wire.Row, JsonText.Plain(property.Constant!))})",
        _ => JsonText.IsString(property.Constant!) ? CSharpText.Literal(JsonText.ToText(property.Constant!)) : property.Constant!,
    };

    /// <summary>
    /// The expression for what the object itself holds. A required object that is not there is <c>null</c> in it: the getter's
    /// stand-in may lack an object of the same type again, and so on without end.
    /// </summary>
    public static string Own(PropertyPlan property) => IsStandInRecord(property) ? property.FieldName : property.Name;

    /// <summary>Whether the getter makes an object where none is there.</summary>
    public static bool IsStandInRecord(PropertyPlan property) => property.StandIn is MissingStandIn;

    /// <summary>What the getter gives: the field, or what stands in for a value that is not there.</summary>
    public static string Getter(PropertyPlan property, string root) =>
        property.StandIn is { } standIn ? $"{property.FieldName} ?? {Text(standIn, root)}" : property.FieldName;

    private static string Text(StandIn standIn, string root) => standIn switch
    {
        ValueStandIn value => TypeText.Filled(value.Expression, "", root),
        EmptyStandIn { Type: ListType list } => $"global::System.Array.Empty<{TypeText.Element(list, root)}>()",
        EmptyStandIn { Type: MapType map } => $"global::{root}.MadasterEmptyMap<{TypeText.Element(map, root)}>.Value",
        MissingStandIn missing => $"{missing.TypeName}.MadasterMissing",
        _ => throw new System.InvalidOperationException($"A {standIn.GetType().Name} cannot be here."),
    };
}
