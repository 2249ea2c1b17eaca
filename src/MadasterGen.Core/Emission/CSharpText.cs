using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace MadasterGen.Emission;

/// <summary>
/// The one path by which strings of a document, which may be hostile, reach C#: as a literal, as documentation or as a
/// comment. Identifiers have a path of their own in planning.
/// </summary>
internal static class CSharpText
{
    private static readonly char[] s_markup = ['&', '<', '>'];

    /// <summary>A string literal.</summary>
    public static string Literal(string? text)
    {
        if (text is null)
            return "null";
        StringBuilder literal = new(text.Length + 2);
        literal.Append('"');
        foreach (char unit in text)
        {
            string? escaped = unit switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when IsPlain(unit) => null,
                _ => "\\u" + ((int)unit).ToString("X4", CultureInfo.InvariantCulture),
            };
            // A string for every character would be most of what the output costs.
            _ = escaped is null ? literal.Append(unit) : literal.Append(escaped);
        }
        return literal.Append('"').ToString();
    }

    /// <summary>A literal of a truth.</summary>
    public static string Literal(bool value) => value ? "true" : "false";

    /// <summary>A literal of UTF-8 bytes. Lone surrogates, which UTF-8 does not have, become U+FFFD.</summary>
    public static string Utf8Literal(string text)
    {
        StringBuilder valid = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
                valid.Append(text[i]).Append(text[++i]);
            else
                valid.Append(char.IsSurrogate(text[i]) ? '\uFFFD' : text[i]);
        }
        return Literal(valid.ToString()) + "u8";
    }

    /// <summary>A pattern that any of several strings fits.</summary>
    public static string AnyOf(IEnumerable<string> texts) => string.Join(" or ", texts.Select(Literal));

    /// <summary>Text inside an XML documentation comment, on one line.</summary>
    public static string Xml(string text) => Escaped(OneLine(text));

    /// <summary>Text of one line inside an XML documentation comment.</summary>
    public static string Escaped(string line)
    {
        if (line.IndexOfAny(s_markup) < 0)
            return line;
        StringBuilder xml = new(line.Length + 16);
        foreach (char unit in line)
        {
            _ = unit switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                _ => xml.Append(unit),
            };
        }
        return xml.ToString();
    }

    /// <summary>Text inside a <c>//</c> comment.</summary>
    public static string Comment(string text) => OneLine(text);

    /// <summary>The text with every run of white space and of what is no visible character made one space.</summary>
    public static string OneLine(string text)
    {
        if (IsPlainLine(text))
            return text;
        StringBuilder line = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && (IsPlain(text[i]) || IsVisiblePart(text, i)))
                line.Append(text[i]);
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
                line.Append(' ');
        }
        while (line.Length > 0 && line[line.Length - 1] == ' ')
            line.Length--;
        // A surrogate without its partner is no character, and no encoding of the file could hold it.
        for (int i = 0; i < line.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(line[i]) && i + 1 < line.Length && char.IsLowSurrogate(line[i + 1]);
            if (isPair)
                i++;
            else if (char.IsSurrogate(line[i]))
                line[i] = '\uFFFD';
        }
        return line.ToString();
    }

    // What most strings are: visible ASCII with single spaces between.
    private static bool IsPlainLine(string text)
    {
        bool isBehindSpace = true;
        foreach (char unit in text)
        {
            if (unit is < ' ' or > '~' || (unit == ' ' && isBehindSpace))
                return false;
            isBehindSpace = unit == ' ';
        }
        return !isBehindSpace;
    }

    // Half of a character beyond the first 65,536, or a half without its partner. Formatting characters are there too.
    private static bool IsVisiblePart(string text, int index)
    {
        if (!char.IsSurrogate(text[index]))
            return false;
        int start = index > 0 && char.IsSurrogatePair(text, index - 1) ? index - 1 : index;
        return CharUnicodeInfo.GetUnicodeCategory(text, start) != UnicodeCategory.Format;
    }

    // Line separators end a line for the compiler, and formatting characters can make code read otherwise than it runs.
    private static bool IsPlain(char unit) => unit < 0x7F
        ? unit >= ' '
        : CharUnicodeInfo.GetUnicodeCategory(unit) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
