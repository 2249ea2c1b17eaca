namespace MadasterGen.Testing.Contract;

/// <summary>Reads the type column of an interface table.</summary>
internal static class TypeExpressionParser
{
    private static readonly string[] ScalarKinds = ["string", "integer", "number", "boolean"];

    /// <summary>Reads <paramref name="text"/>; <see langword="null"/> for <c>-</c>, which stands for no content.</summary>
    public static TypeExpression? ParseOrNone(string text) => text == "-" ? null : Parse(text);

    public static TypeExpression Parse(string text)
    {
        int requiring = text.IndexOf(" required=", StringComparison.Ordinal);
        if (requiring >= 0)
            return new RequiringType(Parse(text[..requiring]), text[(requiring + " required=".Length)..].Split(','));
        if (Inside(text, "array<", '>') is { } item)
            return new ArrayType(Parse(item));
        if (Inside(text, "map<", '>') is { } value)
            return new MapType(Parse(value));
        if (Inside(text, "allOf(", ')') is { } inner)
            return Parse(inner);
        if (Inside(text, "oneOf(", ')') is { } names)
            return new OneOfType(names.Split(','));
        if (Inside(text, "object{", '}') is { } parts)
            return new FormType([.. parts.Split(',').Select(part => part.Split(':')[0])]);
        string[] words = text.Split(':');
        return ScalarKinds.Contains(words[0]) ? new ScalarType(words[0], words.ElementAtOrDefault(1)) : new NamedType(text);
    }

    private static string? Inside(string text, string start, char end) =>
        text.StartsWith(start, StringComparison.Ordinal) && text[^1] == end ? text[start.Length..^1] : null;
}
