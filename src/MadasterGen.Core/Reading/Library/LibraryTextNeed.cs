using System;
using System.Threading;
using MadasterGen.Reading.Files;
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
        || KeySearch.IsIn(text, "<<", static (_, _) => true, cancellationToken)
        || KeySearch.IsIn(text, "additionalProperties", IsTrue, cancellationToken)
        || KeySearch.IsIn(text, "security", IsEmptyList, cancellationToken)
        || KeySearch.IsIn(text, "$ref", IsForeign, cancellationToken)
        || FileReferences.AreMapped(text);

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

    private static bool IsTrue(string text, int value) => KeySearch.IsAt(text, value, "true", StringComparison.OrdinalIgnoreCase);

    private static bool IsEmptyList(string text, int value) =>
        KeySearch.IsAt(text, value, "[") && KeySearch.IsAt(text, KeySearch.SkipWhitespace(text, value + 1), "]");

    // One that names a component is recognised in place: documents have thousands of them.
    private static bool IsForeign(string text, int value)
    {
        if (value < text.Length && text[value] is '"' or '\'')
            value++;
        int end = value;
        while (end < text.Length && text[end] is not ('"' or '\'' or ',' or '}' or ' ' or '\r' or '\n'))
            end++;
        return !ReferenceText.IsLocal(text, value, end);
    }
}
