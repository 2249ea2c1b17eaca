using MadasterGen.Planning;

namespace MadasterGen.Emission.Types;

/// <summary>Writes expressions that read one JSON value.</summary>
internal static class JsonReading
{
    /// <summary>An expression that reads a value from a reader that stands on it and on no <c>null</c>.</summary>
    /// <param name="type">What is read.</param>
    /// <param name="reader">The reader variable.</param>
    /// <param name="root">The shared namespace.</param>
    public static string Expression(TypeReference type, string reader, string root)
    {
        string json = $"global::{root}.MadasterJson";
        return type.Kind switch
        {
            TypeKind.Enum or TypeKind.Record => $"{type.Name}.ReadJson(ref {reader})",
            TypeKind.List => $"{json}.{Nullable(type)}List<{ElementType(type, root)}>(ref {reader}, {Delegate(type, root)})",
            TypeKind.Map => $"{json}.{Nullable(type)}Map<{ElementType(type, root)}>(ref {reader}, {Delegate(type, root)})",
            _ => $"{json}.{ScalarMethod(type.Kind)}(ref {reader})",
        };
    }

    /// <summary>A delegate that reads a value.</summary>
    public static string Reader(TypeReference type, string root) => type.Kind switch
    {
        TypeKind.Enum or TypeKind.Record => $"{type.Name}.ReadJson",
        TypeKind.List or TypeKind.Map => $"static (ref {Names.Reader} item) => {Expression(type, "item", root)}",
        _ => $"global::{root}.MadasterJson.{ScalarMethod(type.Kind)}",
    };

    private static string Nullable(TypeReference type) => type.IsElementNullable ? "ReadNullable" : "Read";

    // ReadNullableList<T> gives a list of T?: for value types T is the nullable type itself.
    private static string ElementType(TypeReference type, string root) =>
        TypeText.Of(type.Element!, type.IsElementNullable && type.Element!.IsValueType, root);

    private static string Delegate(TypeReference type, string root) => type.IsElementNullable && type.Element!.IsValueType
        ? $"static (ref {Names.Reader} item) => {Expression(type.Element, "item", root)}"
        : Reader(type.Element!, root);

    private static string ScalarMethod(TypeKind kind) => kind switch
    {
        TypeKind.String => "ReadString",
        TypeKind.Boolean => "ReadBoolean",
        TypeKind.Int32 => "ReadInt32",
        TypeKind.Int64 => "ReadInt64",
        TypeKind.Single => "ReadSingle",
        TypeKind.Double => "ReadDouble",
        TypeKind.Decimal => "ReadDecimal",
        TypeKind.Guid => "ReadGuid",
        TypeKind.DateTimeOffset => "ReadDateTimeOffset",
        TypeKind.Date => "ReadDate",
        TypeKind.Uri => "ReadUri",
        TypeKind.Bytes => "ReadBytes",
        _ => "ReadElement",
    };
}
