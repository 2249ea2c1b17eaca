using MadasterGen.Planning;
using MadasterGen.Planning.Types;

namespace MadasterGen.Emission.Types;

/// <summary>Writes statements that write one JSON value.</summary>
internal static class JsonWriting
{
    /// <summary>A statement that writes a member with a value that is not <c>null</c>.</summary>
    /// <param name="type">The value's type.</param>
    /// <param name="name">An expression for the encoded name.</param>
    /// <param name="value">An expression for the value.</param>
    /// <param name="root">The shared namespace.</param>
    public static string Member(CSharpType type, string name, string value, string root) => type switch
    {
        ScalarType { Row: var row } => ScalarMember(row, name, TypeText.Filled(row.JsonValue, value, root), root),
        GeneratedType { Shape: GeneratedShape.Enum } values => Member(values.Wire, name, value + ".Value", root),
        _ => $"writer.WritePropertyName({name});\n{ValueInside(type, value, root)}",
    };

    /// <summary>A statement that writes a member with a value or with <c>null</c>; null where that must be asked first.</summary>
    public static string? OptionalMember(CSharpType type, string name, string value, string root) => type switch
    {
        ScalarType { Row: { OptionalJsonValue: { } json } row } => ScalarMember(row, name, TypeText.Filled(json, value, root), root),
        GeneratedType { Shape: GeneratedShape.Enum } values => OptionalMember(values.Wire, name, value + "?.Value", root),
        _ => null,
    };

    /// <summary>Whether one call writes a member's name with its value.</summary>
    public static bool WritesNameWithValue(CSharpType type) => type is ScalarType or GeneratedType { Shape: GeneratedShape.Enum };

    /// <summary>A statement that writes a value that is not <c>null</c> in the object that is being written.</summary>
    public static string ValueInside(CSharpType type, string value, string root) =>
        Value(type, value, $"global::{root}.MadasterJson.Inside(mode)", root);

    /// <summary>A statement that writes a value that is not <c>null</c>.</summary>
    public static string Value(CSharpType type, string value, string mode, string root) => type switch
    {
        ScalarType { Row: var row } => row.HasOwnWriter
            ? $"global::{root}.MadasterJson.{row.ValueWriter}(writer, {TypeText.Filled(row.JsonValue, value, root)});"
            : $"writer.{row.ValueWriter}({TypeText.Filled(row.JsonValue, value, root)});",
        GeneratedType { Shape: GeneratedShape.Enum } values => Value(values.Wire, value + ".Value", mode, root),
        GeneratedType => $"{value}.WriteJson(writer, {mode});",
        UserType => $"global::{root}.MadasterOwnTypes.Write(writer, {value});",
        ListType list => $"global::{root}.MadasterJson.WriteList(writer, {value}, {ElementWriter(list, root)}, {mode});",
        MapType map => $"global::{root}.MadasterJson.WriteMap(writer, {value}, {ElementWriter(map, root)}, {mode});",
        JsonType => $"global::{root}.MadasterJson.WriteElement(writer, {value});",
        _ => throw type.CannotBeHere(),
    };

    private static string ScalarMember(ScalarRow row, string name, string json, string root) =>
        $"global::{root}.MadasterJson.{row.MemberWriter}(writer, {name}, {json});";

    /// <summary>A delegate that writes a value.</summary>
    public static string Writer(CSharpType type, string root) => Writer(type, "value", root);

    /// <summary>A delegate that writes what a list or map holds; <c>null</c> is written by the caller.</summary>
    public static string ElementWriter(CollectionType type, string root)
    {
        bool isNullableValue = type.IsElementNullable && type.Element.IsValueType;
        return Writer(type.Element, isNullableValue ? "value.GetValueOrDefault()" : type.IsElementNullable ? "value!" : "value", root);
    }

    private static string Writer(CSharpType type, string value, string root)
    {
        // Only what can hold objects asks for which of their members are written.
        string mode = type is CollectionType || type.IsUnion || type.Is(GeneratedShape.Record) ? "mode" : "_";
        return $"static (writer, value, {mode}) => {Value(type, value, "mode", root).TrimEnd(';')}";
    }
}
