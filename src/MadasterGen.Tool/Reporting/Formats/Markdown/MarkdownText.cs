using System;
using System.Text;
using MadasterGen.Model;

namespace MadasterGen.Tool.Reporting.Formats.Markdown;

/// <summary>Makes texts of documents fit for GitHub's Markdown, where they must not become links, mentions or markup.</summary>
internal static class MarkdownText
{
    // Behind it a name is nobody's, a number no issue's, and an address no link; nobody sees it.
    private const char WordJoiner = '\u2060';

    /// <summary>The text as it is to be read, for the middle of a line or its beginning.</summary>
    public static string Of(string text)
    {
        string line = Visible.Of(text);
        StringBuilder escaped = new(line.Length);
        for (int i = 0; i < line.Length; i++)
        {
            char next = i + 1 < line.Length ? line[i + 1] : ' ';
            if (IsMark(line[i], i == 0 ? ' ' : line[i - 1], next) || (i == 0 && line[i] is '-' or '+' or '='))
                escaped.Append('\\');
            escaped.Append(line[i]);
            bool startsReference = line[i] == '@' || (line[i] == '#' && char.IsDigit(next));
            if (startsReference || (line[i] == ':' && next == '/') || EndsWithWorldWideWeb(line, i))
                escaped.Append(WordJoiner);
        }
        return escaped.ToString();
    }

    /// <summary>The text as code: fenced by more backticks than it has.</summary>
    public static string Code(string text)
    {
        string line = Visible.Of(text);
        string fence = "`";
        while (line.Contains(fence, StringComparison.Ordinal))
            fence += "`";
        return fence.Length == 1 ? $"`{line}`" : $"{fence} {line} {fence}";
    }

    /// <summary>The text as code in a table's cell, where a bar ends the cell even in code.</summary>
    public static string Cell(string text) => Code(text).Replace("|", "\\|", StringComparison.Ordinal);

    // An underline within a word stresses nothing.
    private static bool IsMark(char unit, char before, char next) => unit == '_'
        ? !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(next))
        : unit is '\\' or '`' or '*' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&' or '$';

    private static bool EndsWithWorldWideWeb(string line, int end) =>
        end >= 2 && line.AsSpan(end - 2, 3).Equals("www", StringComparison.OrdinalIgnoreCase);
}
