using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace MadasterGen.Emission;

/// <summary>
/// Writes what documents say in Markdown as XML documentation on one line: lists, bold and code. Everything else stays as it is written.
/// </summary>
internal static class Markdown
{
    private static readonly char[] s_marks = ['*', '`'];

    /// <summary>The text inside a documentation comment.</summary>
    public static string Xml(string text)
    {
        bool hasLines = text.IndexOf('\n') >= 0;
        if (!hasLines && text.IndexOfAny(s_marks) < 0)
            return CSharpText.Xml(text);
        if (!hasLines)
            return Inline(CSharpText.OneLine(text));
        StringBuilder xml = new(text.Length + 32);
        foreach (Block block in Blocks(text))
        {
            if (xml.Length > 0)
                xml.Append(' ');
            xml.Append(block.List is { } kind ? $"<list type=\"{kind}\">{block.Items()}</list>" : block.Text());
        }
        return xml.ToString();
    }

    private static string Item(StringBuilder line) =>
        $"<item><description>{Inline(CSharpText.OneLine(line.ToString()))}</description></item>";

    // Lines that belong together: the items of a list, or whatever stands between two lists.
    private static IEnumerable<Block> Blocks(string text)
    {
        Block? block = null;
        foreach (string line in text.Split('\n'))
        {
            string trimmed = line.Trim();
            (string? kind, string words) = ListItem(trimmed);
            bool goesOn = kind is null && block is { List: not null } && trimmed.Length > 0 && char.IsWhiteSpace(line[0]);
            if (goesOn)
            {
                block!.Lines[block.Lines.Count - 1].Append(' ').Append(trimmed);
                continue;
            }
            if (kind is null && trimmed.Length == 0)
                continue;
            if (block is null || block.List != kind)
            {
                if (block is not null)
                    yield return block;
                block = new Block(kind);
            }
            block.Lines.Add(new StringBuilder(words));
        }
        if (block is not null)
            yield return block;
    }

    private static (string? Kind, string Words) ListItem(string line)
    {
        if (line.Length > 2 && line[0] is '-' or '*' or '+' && line[1] == ' ')
            return ("bullet", line.Substring(2));
        int digits = 0;
        while (digits < line.Length && line[digits] is >= '0' and <= '9')
            digits++;
        bool isNumbered = digits is > 0 and <= 3 && line.Length > digits + 2 && line[digits] is '.' or ')' && line[digits + 1] == ' ';
        return isNumbered ? ("number", line.Substring(digits + 2)) : (null, line);
    }

    // What has a mark at one end only is no mark.
    private static string Inline(string line)
    {
        if (line.IndexOfAny(s_marks) < 0)
            return CSharpText.Escaped(line);
        StringBuilder xml = new(line.Length + 16);
        int start = 0;
        for (int i = 0; i < line.Length; i++)
        {
            string? mark = line[i] == '`' ? "`" : string.CompareOrdinal(line, i, "**", 0, 2) == 0 ? "**" : null;
            if (mark is null || Inside(line, i + mark.Length, mark) is not { } inside)
                continue;
            string text = CSharpText.Escaped(inside);
            xml.Append(CSharpText.Escaped(line.Substring(start, i - start)));
            xml.Append(mark == "`" ? $"<c>{text}</c>" : $"<b>{text}</b>");
            i += inside.Length + (2 * mark.Length) - 1;
            start = i + 1;
        }
        return xml.Append(CSharpText.Escaped(line.Substring(start))).ToString();
    }

    private static string? Inside(string line, int start, string mark)
    {
        int end = line.IndexOf(mark, start, StringComparison.Ordinal);
        string? inside = end > start ? line.Substring(start, end - start) : null;
        return inside is null || inside[0] == ' ' || inside[inside.Length - 1] == ' ' ? null : inside;
    }

    private sealed record Block(string? List)
    {
        public List<StringBuilder> Lines { get; } = [];

        public string Items() => string.Concat(Lines.Select(Item));

        public string Text() => Inline(CSharpText.OneLine(string.Join(" ", Lines)));
    }
}
