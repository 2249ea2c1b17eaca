using System.Linq;
using System.Text;
using MadasterGen.Diff;
using MadasterGen.Tool.Reporting;

namespace MadasterGen.Tool.Versions;

/// <summary>Writes operations × versions for people.</summary>
internal static class VersionTableText
{
    /// <summary>For a terminal: columns that stand below each other.</summary>
    public static string WriteText(VersionTable table)
    {
        string[][] lines = [["Operation", .. table.Versions.Select(version => Visible.Of(version.Title))], .. table.Rows.Select(row => (string[])[Visible.Of(row.Name), .. row.Cells.Select(Word)])];
        int[] widths = [.. Enumerable.Range(0, lines[0].Length).Select(column => lines.Max(line => line[column].Length))];
        StringBuilder text = new();
        foreach (string[] line in lines)
            text.Append(string.Join("  ", line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()).Append('\n');
        foreach (VersionStep step in table.Steps)
            text.Append('\n').Append(Visible.Of($"{step.Old.Title} → {step.New.Title}: {Changes(step)}")).Append('\n');
        return text.ToString();
    }

    /// <summary>For a pull request or a wiki.</summary>
    public static string WriteMarkdown(VersionTable table)
    {
        StringBuilder text = new("## Operations by version\n\n");
        text.Append($"| Operation | {string.Join(" | ", table.Versions.Select(version => MarkdownText.Of(version.Title)))} |\n");
        text.Append($"| --- |{string.Concat(table.Versions.Select(_ => " --- |"))}\n");
        foreach (VersionRow row in table.Rows)
            text.Append($"| {MarkdownText.Cell(row.Name)} | {string.Join(" | ", row.Cells.Select(Word))} |\n");
        text.Append('\n');
        foreach (VersionStep step in table.Steps)
            text.Append($"- **{MarkdownText.Of($"{step.Old.Title} → {step.New.Title}")}**: {Changes(step)}\n");
        return text.ToString();
    }

    /// <summary>A cell in a word.</summary>
    public static string Word(VersionCell cell) => cell.State switch
    {
        VersionState.Absent => "-",
        VersionState.Present => "yes",
        _ => cell.State.ToString().ToLowerInvariant(),
    };

    private static string Changes(VersionStep step) => step.Diff.IsEmpty ? "no changes" : $"{ApiDiffSummary.Counts(step.Diff)} ({ApiDiffSummary.Kinds(step.Diff)})";
}
