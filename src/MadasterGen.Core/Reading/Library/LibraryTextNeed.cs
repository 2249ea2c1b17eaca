using System;
using System.Threading;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Library;

/// <summary>
/// Finds, without parsing, what the reading library would refuse or forget and <see cref="LibraryText"/> cures, and what must not
/// reach it. To say yes once too often only costs time.
/// </summary>
internal static class LibraryTextNeed
{
    /// <summary>Whether the document must be written again for the library.</summary>
    /// <param name="text">The document.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static bool IsIn(string text, CancellationToken cancellationToken) =>
        HasSurrogateEscape(text, cancellationToken)
        || text.IndexOf(StructureCleaning.Reserved, StringComparison.Ordinal) >= 0
        || HasKey(text, "<<", static (_, _) => true, cancellationToken)
        || HasKey(text, "additionalProperties", IsTrue, cancellationToken)
        || HasKey(text, "security", IsEmptyList, cancellationToken)
        || HasKey(text, "$ref", IsForeign, cancellationToken);

    private static bool HasSurrogateEscape(string text, CancellationToken cancellationToken)
    {
        for (int i = text.IndexOf("\\u", StringComparison.Ordinal); i >= 0; i = text.IndexOf("\\u", i + 2, StringComparison.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (i + 2 < text.Length && text[i + 2] is 'd' or 'D')
                return true;
        }
        return false;
    }

    private static bool HasKey(string text, string key, Func<string, int, bool> isValueOdd, CancellationToken cancellationToken)
    {
        for (int i = text.IndexOf(key, StringComparison.Ordinal); i >= 0; i = text.IndexOf(key, i + key.Length, StringComparison.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = i + key.Length;
            if (end < text.Length && text[end] is '"' or '\'')
                end++;
            end = SkipWhitespace(text, end);
            if (end < text.Length && text[end] == ':' && isValueOdd(text, SkipWhitespace(text, end + 1)))
                return true;
        }
        return false;
    }

    private static bool IsTrue(string text, int value) => IsAt(text, value, "true", StringComparison.OrdinalIgnoreCase);

    private static bool IsEmptyList(string text, int value) =>
        IsAt(text, value, "[") && IsAt(text, SkipWhitespace(text, value + 1), "]");

    private static bool IsForeign(string text, int value) => !ReferenceText.IsLocal(ReferenceAt(text, value));

    private static string ReferenceAt(string text, int value)
    {
        if (value < text.Length && text[value] is '"' or '\'')
            value++;
        int end = value;
        while (end < text.Length && text[end] is not ('"' or '\'' or ',' or '}' or ' ' or '\r' or '\n'))
            end++;
        return text.Substring(value, end - value);
    }

    private static bool IsAt(string text, int offset, string expected, StringComparison comparison = StringComparison.Ordinal) =>
        string.Compare(text, offset, expected, 0, expected.Length, comparison) == 0;

    private static int SkipWhitespace(string text, int offset)
    {
        while (offset < text.Length && char.IsWhiteSpace(text[offset]))
            offset++;
        return offset;
    }
}
