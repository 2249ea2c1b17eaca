using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading;

/// <summary>Tells OpenAPI documents from other JSON and YAML files without parsing them.</summary>
internal static class DocumentSniffer
{
    private static readonly string[] s_rootKeys = ["openapi", "swagger"];

    /// <summary>Whether the root has an <c>openapi</c> or <c>swagger</c> key. One pass over the text; never throws.</summary>
    public static bool LooksLikeOpenApi(string text)
    {
        string body = TextPreparation.WithoutByteOrderMark(text);
        return TextPreparation.StartsLikeJson(body) ? IsInFlow(body) : IsInBlock(body);
    }

    private static bool IsInFlow(string text)
    {
        int depth = 0;
        bool isKeyNext = false;
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (char.IsWhiteSpace(character))
                continue;
            if (isKeyNext && depth == 1 && IsRootKeyAt(text, i))
                return true;
            isKeyNext = character is '{' or ',';
            if (character is '{' or '[')
                depth++;
            else if (character is '}' or ']')
                depth--;
            else if (character == '"')
                i = JsonStrings.EndOf(text, i);
            if (depth == 0)
                return false;
        }
        return false;
    }

    private static bool IsInBlock(string text)
    {
        for (int lineStart = 0; lineStart < text.Length;)
        {
            if (IsRootKeyAt(text, lineStart))
                return true;
            int lineEnd = text.IndexOfAny(['\n', '\r'], lineStart);
            if (lineEnd < 0)
                return false;
            lineStart = lineEnd + 1;
        }
        return false;
    }

    private static bool IsRootKeyAt(string text, int offset)
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
                return true;
        }
        return false;
    }
}
