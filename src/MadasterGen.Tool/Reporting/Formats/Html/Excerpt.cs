using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using MadasterGen.Model;
using MadasterGen.Reading.Files;

namespace MadasterGen.Tool.Reporting.Formats.Html;

/// <summary>
/// Cuts a piece out of a document: the line of a key and what is indented below it, which is its value in JSON and YAML as people
/// keep them.
/// </summary>
internal static partial class Excerpt
{
    private const int MostLines = 14;
    private const int LongestLine = 160;

    /// <summary>A document's lines, as its positions count them.</summary>
    public static string[] LinesOf(string text) => LineEnd().Split(text);

    /// <summary>The lines of a place, without the indentation that they share.</summary>
    /// <param name="lines">The document's lines.</param>
    /// <param name="span">The place of the key.</param>
    public static IReadOnlyList<string> Of(string[] lines, TextSpanPosition span)
    {
        string first = lines[span.Start.Line];
        if (first.Length > LongestLine)
            return [Around(first, span.Start.Column)];
        int indent = IndentOf(first);
        string[] below = [.. lines.Skip(span.Start.Line + 1).TakeWhile(line => line.Trim().Length > 0 && IndentOf(line) > indent)];
        string? end = lines.ElementAtOrDefault(span.Start.Line + 1 + below.Length);
        bool isClosed = end is not null && IndentOf(end) == indent && end.TrimStart() is ['}' or ']', ..];
        string[] all = [first, .. below, .. isClosed ? new[] { end! } : []];
        IEnumerable<string> cut = all.Select(line => Shortened(line[Math.Min(indent, line.Length)..]));
        return all.Length > MostLines ? [.. cut.Take(MostLines - 1), "…"] : [.. cut];
    }

    [GeneratedRegex("\r\n|[\n\r\u0085\u2028\u2029]")]
    private static partial Regex LineEnd();

    private static string Around(string line, int column)
    {
        int start = Math.Max(0, column - 40);
        int end = Math.Min(line.Length, column + LongestLine - 40);
        return (start > 0 ? "… " : "") + line[start..end] + (end < line.Length ? " …" : "");
    }

    private static string Shortened(string line) => line.Length > LongestLine ? line[..LongestLine] + " …" : line;

    private static int IndentOf(string line) => line.Length - line.TrimStart().Length;
}

/// <summary>The lines of a document's files, each divided once.</summary>
internal sealed class FileLines(DocumentSource source)
{
    private readonly Dictionary<int, string[]> _lines = [];

    /// <summary>The name of the file that has a place, behind a comma; empty where it is the document's own.</summary>
    public string NameOf(TextSpanPosition? span) =>
        span?.Start.File > 0 ? ", " + HtmlText.Of(Path.GetFileName(source.PathOf(span?.Start))) : "";

    /// <summary>The lines of the file that has a place.</summary>
    public string[] Of(TextSpanPosition span)
    {
        int file = span.Start.File;
        if (!_lines.TryGetValue(file, out string[]? lines))
            _lines.Add(file, lines = Excerpt.LinesOf(source.TextOf(file)));
        return lines;
    }
}
