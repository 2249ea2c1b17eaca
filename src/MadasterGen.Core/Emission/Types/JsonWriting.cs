using MadasterGen.Planning;

namespace MadasterGen.Emission.Types;

/// <summary>Writes statements that write one JSON value.</summary>
internal static class JsonWriting
{
    /// <summary>A statement that writes a member with a value that is not <c>null</c>.</summary>
    /// <param name="type">The value's type.</param>
    /// <param name="name">An expression for the encoded name.</param>
    /// <param name="value">An expression for the value.</param>
    /// <param name="root">The shared namespace.</param>
    public static string Member(TypeReference type, string name, string value, string root) => type.Kind switch
    {
        TypeKind.String or TypeKind.Guid or TypeKind.DateTimeOffset => $"writer.WriteString({name}, {value});",
        TypeKind.Boolean => $"writer.WriteBoolean({name}, {value});",
        TypeKind.Double => $"global::{root}.MadasterJson.WriteNumber(writer, {name}, {value});",
        TypeKind.Int32 or TypeKind.Int64 or TypeKind.Single or TypeKind.Decimal => $"writer.WriteNumber({name}, {value});",
        TypeKind.Enum => $"writer.WriteString({name}, {value}.Value);",
        TypeKind.Uri => $"writer.WriteString({name}, {value}.OriginalString);",
        TypeKind.Date => $"writer.WriteString({name}, global::{root}.MadasterJson.DateText({value}));",
        TypeKind.Bytes => $"writer.WriteBase64String({name}, {value});",
        _ => $"writer.WritePropertyName({name});\n{Value(type, value, $"global::{root}.MadasterJson.Inside(mode)", root)}",
    };

    /// <summary>A statement that writes a value that is not <c>null</c>.</summary>
    public static string Value(TypeReference type, string value, string mode, string root) => type.Kind switch
    {
        TypeKind.String or TypeKind.Guid or TypeKind.DateTimeOffset => $"writer.WriteStringValue({value});",
        TypeKind.Boolean => $"writer.WriteBooleanValue({value});",
        TypeKind.Double => $"global::{root}.MadasterJson.WriteNumberValue(writer, {value});",
        TypeKind.Int32 or TypeKind.Int64 or TypeKind.Single or TypeKind.Decimal => $"writer.WriteNumberValue({value});",
        TypeKind.Enum => $"writer.WriteStringValue({value}.Value);",
        TypeKind.Uri => $"writer.WriteStringValue({value}.OriginalString);",
        TypeKind.Date => $"writer.WriteStringValue(global::{root}.MadasterJson.DateText({value}));",
        TypeKind.Bytes => $"writer.WriteBase64StringValue({value});",
        TypeKind.Record => $"{value}.WriteJson(writer, {mode});",
        TypeKind.List => $"global::{root}.MadasterJson.WriteList(writer, {value}, {ElementWriter(type, root)}, {mode});",
        TypeKind.Map => $"global::{root}.MadasterJson.WriteMap(writer, {value}, {ElementWriter(type, root)}, {mode});",
        _ => $"global::{root}.MadasterJson.WriteElement(writer, {value});",
    };

    /// <summary>A delegate that writes a value.</summary>
    public static string Writer(TypeReference type, string root) => Writer(type, "value", root);

    /// <summary>A delegate that writes what a list or map holds; <c>null</c> is written by the caller.</summary>
    public static string ElementWriter(TypeReference type, string root)
    {
        TypeReference element = type.Element!;
        bool isNullableValue = type.IsElementNullable && element.IsValueType;
        return Writer(element, isNullableValue ? "value.GetValueOrDefault()" : type.IsElementNullable ? "value!" : "value", root);
    }

    private static string Writer(TypeReference type, string value, string root)
    {
        // Only what can hold objects asks for which of their members are written.
        string mode = type.Kind is TypeKind.Record or TypeKind.List or TypeKind.Map ? "mode" : "_";
        return $"static (writer, value, {mode}) => {Value(type, value, "mode", root).TrimEnd(';')}";
    }
}
