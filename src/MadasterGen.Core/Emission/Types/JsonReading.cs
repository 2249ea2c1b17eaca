using MadasterGen.Planning;

namespace MadasterGen.Emission.Types;

/// <summary>Writes expressions that read one JSON value.</summary>
internal static class JsonReading
{
    /// <summary>An expression that reads a value from a reader that stands on it and on no <c>null</c>.</summary>
    /// <param name="type">What is read.</param>
    /// <param name="reader">The reader variable.</param>
    /// <param name="root">The shared namespace.</param>
    public static string Expression(CSharpType type, string reader, string root)
    {
        string json = Names.Json(root);
        return type switch
        {
            GeneratedType or UserType or ScalarType or JsonType => $"{Reader(type, root)}(ref {reader})",
            ListType list => $"{json}.{Nullable(list)}List<{ElementType(list, root)}>(ref {reader}, {ElementReader(list, root)})",
            MapType map => $"{json}.{Nullable(map)}Map<{ElementType(map, root)}>(ref {reader}, {ElementReader(map, root)})",
            _ => throw type.CannotBeHere(),
        };
    }

    /// <summary>An expression that reads a value, or a <c>null</c> where there may be one.</summary>
    /// <param name="type">What is read.</param>
    /// <param name="isNullable">Whether there may be a <c>null</c>.</param>
    /// <param name="reader">The reader variable.</param>
    /// <param name="root">The shared namespace.</param>
    public static string Expression(CSharpType type, bool isNullable, string reader, string root)
    {
        if (isNullable && type is ScalarType { Row: { IsString: true, Reader: var text } })
            return $"{Names.Json(root)}.{text}OrNull(ref {reader})";
        string value = Expression(type, reader, root);
        // A union can be made from null of one of its cases, so null alone would not say which null it is.
        string nothing = type.IsUnion ? $"default({TypeText.Of(type, true, root)})" : "null";
        return isNullable ? $"{Names.Json(root)}.IsNull(ref {reader}) ? {nothing} : {value}" : value;
    }

    /// <summary>The condition that the bytes of a span are those of a string.</summary>
    public static string IsSame(string span, string text, string root) => $"{Names.Json(root)}.Is({span}, {CSharpText.Utf8Literal(text)})";

    /// <summary>A delegate that reads a value.</summary>
    public static string Reader(CSharpType type, string root) => type switch
    {
        GeneratedType generated => $"{generated.FullName}.ReadJson",
        UserType own => $"global::{root}.MadasterOwnTypes.Read<{own.FullName}>",
        ScalarType scalar => $"{Names.Json(root)}.{scalar.Row.Reader}{(scalar.ReadsStrings ? "OrText" : "")}",
        JsonType => $"{Names.Json(root)}.ReadElement",
        CollectionType => $"static (ref {Names.Reader} item) => {Expression(type, "item", root)}",
        _ => throw type.CannotBeHere(),
    };

    /// <summary>A delegate that reads a value, or a <c>null</c> where there may be one.</summary>
    public static string Reader(CSharpType type, bool isNullable, string root) => isNullable
        ? $"static (ref {Names.Reader} reader) => {Expression(type, isNullable, "reader", root)}"
        : Reader(type, root);

    private static string Nullable(CollectionType type) => type.IsElementNullable ? "ReadNullable" : "Read";

    // ReadNullableList<T> gives a list of T?: for value types T is the nullable type itself.
    private static string ElementType(CollectionType type, string root) =>
        TypeText.Of(type.Element, type.IsElementNullable && type.Element.IsValueType, root);

    private static string ElementReader(CollectionType type, string root) => type.IsElementNullable && type.Element.IsValueType
        ? $"static (ref {Names.Reader} item) => {Expression(type.Element, "item", root)}"
        : Reader(type.Element, root);
}
