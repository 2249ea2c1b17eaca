using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading;

/// <summary>Tells OpenAPI documents from other JSON and YAML files without parsing them.</summary>
internal static class DocumentSniffer
{
    private static readonly string[] s_rootKeys = ["openapi", "swagger"];

    /// <summary>Whether the root has an <c>openapi</c> or <c>swagger</c> key. One pass over the text; never throws.</summary>
    public static bool LooksLikeOpenApi(string text) => RootVersion(text) is not null;

    /// <summary>The first of the two keys that the root has.</summary>
    internal static RootVersion? RootVersion(string text)
    {
        string body = TextPreparation.WithoutByteOrderMark(text);
        return TextPreparation.StartsLikeJson(body) ? FlowRootKey(body) : BlockRootKey(body);
    }

    private static RootVersion? FlowRootKey(string text)
    {
        int depth = 0;
        bool isKeyNext = false;
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (char.IsWhiteSpace(character))
                continue;
            if (isKeyNext && depth == 1 && RootKeyAt(text, i) is RootVersion found)
                return found;
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

    private static RootVersion? BlockRootKey(string text)
    {
        for (int lineStart = 0; lineStart < text.Length;)
        {
            if (RootKeyAt(text, lineStart) is RootVersion found)
                return found;
            int lineEnd = text.IndexOfAny(['\n', '\r'], lineStart);
            if (lineEnd < 0)
                return null;
            lineStart = lineEnd + 1;
        }
        return null;
    }

    private static RootVersion? RootKeyAt(string text, int offset)
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
                return new RootVersion(IsOther: key != s_rootKeys[0] || IsNewer(text, end + 1));
        }
        return null;
    }

    // Only a guess, which saves the reading library a document at which it would throw.
    private static bool IsNewer(string text, int value)
    {
        while (value < text.Length && (char.IsWhiteSpace(text[value]) || text[value] is '"' or '\''))
            value++;
        return string.CompareOrdinal(text, value, "3.", 0, 2) == 0 && value + 2 < text.Length && text[value + 2] is >= '1' and <= '9';
    }
}

/// <summary>How a document names its version.</summary>
/// <param name="IsOther">Whether the version seems to be another than 3.0.</param>
internal sealed record RootVersion(bool IsOther);
