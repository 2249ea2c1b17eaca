using System.Text;

namespace MadasterGen.Reading.Structure;

/// <summary>What is done to a text before anything parses it.</summary>
internal static class TextPreparation
{
    /// <summary>Stands for half a surrogate pair, which no file can hold.</summary>
    public const char Replacement = '\uFFFD';

    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The text without the mark that some editors leave at its beginning.</summary>
    public static string WithoutByteOrderMark(string text) =>
        text.Length > 0 && text[0] == ByteOrderMark ? text.Substring(1) : text;

    /// <summary>The text with <see cref="Replacement"/> for every half of a surrogate pair; as long as it was.</summary>
    public static string WithoutLoneSurrogates(string text)
    {
        StringBuilder? replaced = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
                continue;
            }
            replaced ??= new StringBuilder(text);
            replaced[i] = Replacement;
        }
        return replaced?.ToString() ?? text;
    }

    /// <summary>
    /// A YAML text with another character for every colon within a word, such as that of <c>{ url: https://host }</c>; as long as it was.
    /// In strings and comments too: whoever reads the scalars puts the colons back.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="colon">A character that is not in the text.</param>
    public static string WithoutColonsInWords(string text, char colon)
    {
        StringBuilder replaced = new(text);
        char first = ' ';
        // Those in directives belong to the names of tags.
        for (int i = EndOfDirectives(text); i + 1 < text.Length; i++)
        {
            if (i == 0 || DividesWords(text[i - 1]))
                first = text[i];
            // Behind a quote it ends a key, and in a tag it belongs to a name that is no scalar.
            bool isInWord = text[i] == ':' && i > 0 && !DividesWords(text[i - 1]) && !DividesWords(text[i + 1]);
            if (isInWord && first != '!' && text[i - 1] is not ('"' or '\''))
                replaced[i] = colon;
        }
        return replaced.ToString();
    }

    /// <summary>
    /// A YAML text with its directive of a version 1.x as a comment; as long as it was. What the minor versions have otherwise does not
    /// hinder reading (YAML 1.2.2, 6.8.1), and the library refuses all but 1.1.
    /// </summary>
    public static string WithoutMinorVersion(string text)
    {
        int end = EndOfDirectives(text);
        for (int start = 0; start < end; start = text.IndexOf('\n', start) + 1)
        {
            if (IsVersion1(text, start))
                return text.Substring(0, start) + "#" + text.Substring(start + 1);
        }
        return text;
    }

    // Where the document begins: behind lines with directives, comments or nothing.
    private static int EndOfDirectives(string text)
    {
        int start = 0;
        while (StandsBeforeDocument(text, start) && text.IndexOf('\n', start) is >= 0 and int end)
            start = end + 1;
        return start;
    }

    private static bool IsVersion1(string text, int start)
    {
        const string Directive = "%YAML";
        if (string.CompareOrdinal(text, start, Directive, 0, Directive.Length) != 0)
            return false;
        int version = start + Directive.Length;
        while (version < text.Length && text[version] is ' ' or '\t')
            version++;
        return version > start + Directive.Length && string.CompareOrdinal(text, version, "1.", 0, 2) == 0;
    }

    private static bool StandsBeforeDocument(string text, int start)
    {
        int first = start;
        while (first < text.Length && text[first] is ' ' or '\t' or '\r')
            first++;
        return first == text.Length || text[first] is '\n' or '#' || text[start] == '%';
    }

    private static bool DividesWords(char character) => char.IsWhiteSpace(character) || character is ',' or '[' or ']' or '{' or '}';

    /// <summary>Whether the first thing in the text opens a JSON object or array.</summary>
    public static bool StartsLikeJson(string text) => StartOfJson(text) is not null;

    /// <summary>Where the first thing in the text is, when it opens a JSON object or array; null otherwise.</summary>
    public static int? StartOfJson(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                return text[i] is '{' or '[' ? i : null;
        }
        return null;
    }
}
