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
        int lineEnd = EndOfLine(text, colon);
        int brace = text.IndexOf('{', colon, lineEnd - colon);
        int first = colon + 1;
        while (first < text.Length && char.IsWhiteSpace(text[first]))
            first++;
        // A document in JSON can begin the map on the next line.
        if (brace < 0 && first < text.Length && text[first] == '{')
            brace = first;
        return brace >= 0 ? InBraces(text, brace) : InBlock(text, lineEnd);
    }

    // Its values are strings: where another map begins it is no mapping.
    private static IEnumerable<int> InBraces(string text, int brace)
    {
        int end = text.IndexOfAny(['{', '}'], brace + 1);
        for (int i = text.IndexOf(':', brace); i >= 0 && (end < 0 || i < end); i = text.IndexOf(':', i + 1))
            yield return i;
    }

    // The lines that are indented as the first one is; a deeper one belongs to no string.
    private static IEnumerable<int> InBlock(string text, int lineEnd)
    {
        int? indentation = null;
        for (int start = lineEnd + 1; start < text.Length; start = EndOfLine(text, start) + 1)
        {
            int first = start;
            while (first < text.Length && text[first] == ' ')
                first++;
            if (first < text.Length && text[first] is '\r' or '\n' or '#')
                continue;
            if ((indentation ??= first - start) != first - start || first == start)
                yield break;
            int end = EndOfLine(text, first);
            for (int i = text.IndexOf(':', first, end - first); i >= 0; i = text.IndexOf(':', i + 1, end - i - 1))
                yield return i;
        }
    }

    private static int EndOfLine(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }
}
