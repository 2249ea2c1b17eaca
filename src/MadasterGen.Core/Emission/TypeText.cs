using MadasterGen.Planning;

namespace MadasterGen.Emission;

/// <summary>Writes C# types.</summary>
internal static class TypeText
{
    /// <summary>The type without a question mark of its own.</summary>
    public static string Of(CSharpType type, string root) => type switch
    {
        ScalarType scalar => scalar.IsOlder ? scalar.Row.OlderText! : Filled(scalar.Row.Text, "", root),
        GeneratedType generated => generated.FullName,
        UserType own => own.FullName,
        ListType list => $"global::System.Collections.Generic.IReadOnlyList<{Element(list, root)}>",
        MapType map => $"global::System.Collections.Generic.IReadOnlyDictionary<string, {Element(map, root)}>",
        FileType => $"global::{root}.MadasterFile",
        JsonType => "global::System.Text.Json.JsonElement",
        _ => throw type.CannotBeHere(),
    };

    /// <summary>The type, with a question mark when it can be <c>null</c>.</summary>
    public static string Of(CSharpType type, bool isNullable, string root) => Of(type, root) + (isNullable ? "?" : "");

    /// <summary>The type of what a list or map holds.</summary>
    public static string Element(CollectionType type, string root) => Of(type.Element, type.IsElementNullable, root);

    /// <summary>The type of the field behind a map.</summary>
    public static string Dictionary(MapType type, string root) =>
        $"global::System.Collections.Generic.Dictionary<string, {Element(type, root)}>";

    /// <summary>An expression of a plan, with the value and the shared namespace put in.</summary>
    public static string Filled(string expression, string value, string root) =>
        expression.Replace("{root}", root).Replace("{value}", value);
}
