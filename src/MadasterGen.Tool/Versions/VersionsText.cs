using System.Linq;
using System.Text;
using MadasterGen.Diff;
using MadasterGen.Tool.Reporting;

namespace MadasterGen.Tool.Versions;

/// <summary>Writes operations × versions for people.</summary>
internal static class VersionsText
{
    /// <summary>For a terminal: columns that stand below each other.</summary>
    public static string WriteText(OperationMatrix matrix)
    {
        string[][] lines =
        [
            ["Operation", .. matrix.Columns.Select(column => Visible.Of(column.Title))],
            .. matrix.Rows.Select(row => (string[])[Visible.Of(row.Title), .. row.Cells.Select(cell => CellText.Of(cell, Visible.Of))])];
        int[] widths = [.. Enumerable.Range(0, lines[0].Length).Select(column => lines.Max(line => line[column].Length))];
        StringBuilder text = new();
        foreach (string[] line in lines)
            text.Append(string.Join("  ", line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()).Append('\n');
        foreach (VersionStep step in matrix.Steps)
            text.Append('\n').Append(Visible.Of($"{step.Old.Title} → {step.New.Title}: {Changes(step)}")).Append('\n');
        return text.ToString();
    }

    /// <summary>For a pull request or a wiki.</summary>
    public static string WriteMarkdown(OperationMatrix matrix)
    {
        StringBuilder text = new("## Operations by version\n\n");
        text.Append($"| Operation | {string.Join(" | ", matrix.Columns.Select(column => MarkdownText.Of(column.Title)))} |\n");
        text.Append($"| --- |{string.Concat(matrix.Columns.Select(_ => " --- |"))}\n");
        foreach (MatrixRow row in matrix.Rows)
            text.Append($"| {MarkdownText.Cell(row.Title)} | {string.Join(" | ", row.Cells.Select(cell => CellText.Of(cell, MarkdownText.Cell)))} |\n");
        text.Append('\n');
        foreach (VersionStep step in matrix.Steps)
            text.Append($"- **{MarkdownText.Of($"{step.Old.Title} → {step.New.Title}")}**: {Changes(step)}\n");
        return text.ToString();
    }

    private static string Changes(VersionStep step) => step.Diff.IsEmpty ? "no changes" : $"{ApiDiffSummary.Counts(step.Diff)} ({ApiDiffSummary.Kinds(step.Diff)})";
}
