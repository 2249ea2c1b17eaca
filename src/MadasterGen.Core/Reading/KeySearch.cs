using System;
using System.Threading;

namespace MadasterGen.Reading;

/// <summary>Finds keys in a text without parsing it. To find one once too often is only a matter of time.</summary>
internal static class KeySearch
{
    /// <summary>Whether a key stands in a document with a value of some kind.</summary>
    /// <param name="text">The document, in JSON or YAML.</param>
    /// <param name="key">The key.</param>
    /// <param name="isValue">Whether a value is of that kind; given the text and where the value begins.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static bool IsIn(string text, string key, Func<string, int, bool> isValue, CancellationToken cancellationToken)
    {
        for (int i = text.IndexOf(key, StringComparison.Ordinal); i >= 0; i = text.IndexOf(key, i + key.Length, StringComparison.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = i + key.Length;
            if (end < text.Length && text[end] is '"' or '\'')
                end++;
            end = SkipWhitespace(text, end);
            if (end < text.Length && text[end] == ':' && isValue(text, SkipWhitespace(text, end + 1)))
                return true;
        }
        return false;
    }

    /// <summary>Whether a string stands at a place of the text.</summary>
    public static bool IsAt(string text, int offset, string expected, StringComparison comparison = StringComparison.Ordinal) =>
        string.Compare(text, offset, expected, 0, expected.Length, comparison) == 0;

    /// <summary>The place of what follows the spaces and line ends at a place.</summary>
    public static int SkipWhitespace(string text, int offset)
    {
        while (offset < text.Length && char.IsWhiteSpace(text[offset]))
            offset++;
        return offset;
    }
}
