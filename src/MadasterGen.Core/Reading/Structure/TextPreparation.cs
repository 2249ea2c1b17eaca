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
        for (int i = 0; i + 1 < text.Length; i++)
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
