using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading;

/// <summary>Tells OpenAPI documents from other JSON and YAML files without parsing them.</summary>
internal static class DocumentSniffer
{
    private static readonly string[] s_rootKeys = ["openapi", "swagger"];

    /// <summary>Whether the root has an <c>openapi</c> or <c>swagger</c> key. One pass over the text; never throws.</summary>
    public static bool LooksLikeOpenApi(string text) => RootKey(text) is not null;

    /// <summary>Which of the two keys the root has.</summary>
    internal static string? RootKey(string text)
    {
        string body = TextPreparation.WithoutByteOrderMark(text);
        return TextPreparation.StartsLikeJson(body) ? FlowRootKey(body) : BlockRootKey(body);
    }

    private static string? FlowRootKey(string text)
    {
        int depth = 0;
        bool isKeyNext = false;
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (char.IsWhiteSpace(character))
                continue;
            if (isKeyNext && depth == 1 && RootKeyAt(text, i) is string key)
                return key;
            isKeyNext = character is '{' or ',';
            if (character is '{' or '[')
                depth++;
            else if (character is '}' or ']')
                depth--;
            else if (character == '"')
                i = JsonStrings.EndOf(text, i);
            if (depth == 0)
                return null;
        }
        return null;
    }

    private static string? BlockRootKey(string text)
    {
        for (int lineStart = 0; lineStart < text.Length;)
        {
            if (RootKeyAt(text, lineStart) is string key)
                return key;
            int lineEnd = text.IndexOfAny(['\n', '\r'], lineStart);
            if (lineEnd < 0)
                return null;
            lineStart = lineEnd + 1;
        }
        return null;
    }

    private static string? RootKeyAt(string text, int offset)
    {
        char quote = text[offset];
        bool isQuoted = quote is '"' or '\'';
        int start = isQuoted ? offset + 1 : offset;
        foreach (string key in s_rootKeys)
        {
            if (string.CompareOrdinal(text, start, key, 0, key.Length) != 0)
                continue;
            int end = start + key.Length;
            if (isQuoted && (end >= text.Length || text[end++] != quote))
                continue;
            while (end < text.Length && char.IsWhiteSpace(text[end]))
                end++;
            if (end < text.Length && text[end] == ':')
                return key;
        }
        return null;
    }
}
