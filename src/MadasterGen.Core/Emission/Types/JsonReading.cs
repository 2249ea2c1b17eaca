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
        string json = $"global::{root}.MadasterJson";
        return type switch
        {
            GeneratedType or ScalarType or JsonType => $"{Reader(type, root)}(ref {reader})",
            ListType list => $"{json}.{Nullable(list)}List<{ElementType(list, root)}>(ref {reader}, {ElementReader(list, root)})",
            MapType map => $"{json}.{Nullable(map)}Map<{ElementType(map, root)}>(ref {reader}, {ElementReader(map, root)})",
            _ => throw type.CannotBeHere(),
        };
    }

    /// <summary>A delegate that reads a value.</summary>
    public static string Reader(CSharpType type, string root) => type switch
    {
        GeneratedType generated => $"{generated.FullName}.ReadJson",
        ScalarType scalar => $"global::{root}.MadasterJson.{scalar.Row.Reader}",
        JsonType => $"global::{root}.MadasterJson.ReadElement",
        CollectionType => $"static (ref {Names.Reader} item) => {Expression(type, "item", root)}",
        _ => throw type.CannotBeHere(),
    };

    private static string Nullable(CollectionType type) => type.IsElementNullable ? "ReadNullable" : "Read";

    // ReadNullableList<T> gives a list of T?: for value types T is the nullable type itself.
    private static string ElementType(CollectionType type, string root) =>
        TypeText.Of(type.Element, type.IsElementNullable && type.Element.IsValueType, root);

    private static string ElementReader(CollectionType type, string root) => type.IsElementNullable && type.Element.IsValueType
        ? $"static (ref {Names.Reader} item) => {Expression(type.Element, "item", root)}"
        : Reader(type.Element, root);
}
