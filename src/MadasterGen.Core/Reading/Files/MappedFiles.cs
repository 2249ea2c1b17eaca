using System;
using System.Collections.Generic;

namespace MadasterGen.Reading.Files;

/// <summary>
/// Finds the values of the mappings of discriminators, which can name files, in a text that is not parsed. To find one too many only costs
/// time, so whatever is called <c>mapping</c> is looked at.
/// </summary>
internal static class MappedFiles
{
    /// <summary>The key of a mapping.</summary>
    public const string Key = "mapping";

    /// <summary>The key of what stands for all values that are not mapped (OpenAPI 3.2).</summary>
    public const string DefaultKey = "defaultMapping";

    // So many lines of comments may stand between the key and its values.
    private const int MostComments = 64;

    // Names of schemas can have dots, too.
    private static readonly string[] s_extensions = [".json", ".yaml", ".yml"];

    /// <summary>Whether what a mapping names is in a file; else it is the name of a schema.</summary>
    public static bool IsOfFile(string mapped) => mapped.IndexOf('#') > 0 || mapped.IndexOf('/') >= 0
        || Array.Exists(s_extensions, extension => mapped.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>The colons behind which the values of a mapping stand.</summary>
    /// <param name="text">The text.</param>
    /// <param name="colon">The place of the colon behind the key.</param>
    public static IEnumerable<int> ColonsBehind(string text, int colon)
    {
        int first = SkipSpaces(text, colon + 1);
        // A name or a tag that YAML gives the map.
        while (first < text.Length && text[first] is '&' or '!')
            first = SkipSpaces(text, SkipWord(text, first));
        // A document in JSON can begin the map on the next line.
        int brace = first;
        while (brace < text.Length && char.IsWhiteSpace(text[brace]))
            brace++;
        if (brace < text.Length && text[brace] == '{')
            return InBraces(text, brace);
        return first == text.Length || text[first] is '\r' or '\n' or '#' ? InBlock(text, EndOfLine(text, first)) : [];
    }

    // Its values are strings: where another map begins it is no mapping.
    private static IEnumerable<int> InBraces(string text, int brace)
    {
        int end = text.IndexOfAny(['{', '}'], brace + 1);
        for (int i = text.IndexOf(':', brace); i >= 0 && (end < 0 || i < end); i = text.IndexOf(':', i + 1))
            yield return i;
    }

    // The lines that are indented as the first one is, as far as each has a string: a line that could begin another mapping ends this one,
    // so that no line is looked at twice.
    private static IEnumerable<int> InBlock(string text, int lineEnd)
    {
        int? indentation = null;
        int comments = 0;
        for (int start = lineEnd + 1; start < text.Length; start = EndOfLine(text, start) + 1)
        {
            int first = start;
            while (first < text.Length && text[first] == ' ')
                first++;
            if (first == text.Length)
                yield break;
            if (text[first] is '\r' or '\n' || (text[first] == '#' && ++comments <= MostComments))
                continue;
            if ((indentation ??= first - start) != first - start || first == start)
                yield break;
            int end = EndOfLine(text, first);
            int colon = ColonOf(text, first, end);
            if (colon == end || !HasString(text, colon + 1, end))
                yield break;
            yield return colon;
        }
    }

    // Within quotes a colon belongs to the key, and in a word too.
    private static int ColonOf(string text, int first, int end)
    {
        int i = first;
        if (text[first] is '"' or '\'')
            i = text.IndexOf(text[first], first + 1, end - first - 1);
        for (i = i < 0 ? end : i; i < end; i++)
        {
            if (text[i] == ':' && (i + 1 == end || char.IsWhiteSpace(text[i + 1])))
                return i;
        }
        return end;
    }

    private static bool HasString(string text, int start, int end)
    {
        int first = SkipSpaces(text, start);
        return first < end && text[first] is not ('\r' or '#' or '&' or '!' or '|' or '>' or '{' or '[');
    }

    private static int SkipSpaces(string text, int offset)
    {
        while (offset < text.Length && text[offset] is ' ' or '\t')
            offset++;
        return offset;
    }

    private static int SkipWord(string text, int offset)
    {
        while (offset < text.Length && !char.IsWhiteSpace(text[offset]))
            offset++;
        return offset;
    }

    private static int EndOfLine(string text, int start)
    {
        int end = start < text.Length ? text.IndexOf('\n', start) : -1;
        return end < 0 ? text.Length : end;
    }
}
