using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace MadasterGen.Analyzers.Changes;

/// <summary>
/// Finds out whether a file's text has one of some names as a word. Most files have none, and reading a text costs a small part
/// of walking its syntax tree.
/// </summary>
internal sealed class NameFilter
{
    private const char Escape = '\\';

    private readonly Dictionary<char, string[]> _byInitial;

    public NameFilter(IEnumerable<string> names) =>
        _byInitial = names.GroupBy(name => name[0]).ToDictionary(same => same.Key, same => same.ToArray());

    /// <summary>
    /// Whether the text may have one of the names. A name in a comment counts too, and so does anything written with escapes.
    /// </summary>
    public bool MayFind(string text)
    {
        bool isInWord = false;
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (character == Escape && i + 1 < text.Length && text[i + 1] is 'u' or 'U')
                return true;
            bool isPart = IsPart(character);
            if (isPart && !isInWord && _byInitial.TryGetValue(character, out string[]? names) && IsWord(text, i, names))
                return true;
            isInWord = isPart;
        }
        return false;
    }

    private static bool IsWord(string text, int start, string[] names)
    {
        foreach (string name in names)
        {
            if (IsWord(text, start, name))
                return true;
        }
        return false;
    }

    private static bool IsWord(string text, int start, string name) =>
        string.CompareOrdinal(text, start, name, 0, name.Length) == 0
        && (start + name.Length == text.Length || !IsPart(text[start + name.Length]));

    // C# specification, 6.4.3: letters, digits, connectors, combining and formatting characters.
    private static bool IsPart(char character) => character < 128
        ? character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'
        : char.IsLetterOrDigit(character) || CharUnicodeInfo.GetUnicodeCategory(character)
            is UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
