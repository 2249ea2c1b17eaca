using System.Linq;
using System.Text;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting.Formats.Markdown;

/// <summary>Writes operations × versions for a pull request or a wiki.</summary>
internal static class MarkdownVersions
{
    /// <summary>A table and a list.</summary>
    public static string Write(OperationMatrix matrix)
    {
        StringBuilder text = new("## Operations by version\n\n");
        text.Append($"| Operation | {string.Join(" | ", matrix.Columns.Select(column => MarkdownText.Of(column.Title)))} |\n");
        text.Append($"| --- |{string.Concat(matrix.Columns.Select(_ => " --- |"))}\n");
        foreach (MatrixRow row in matrix.Rows)
        {
            string cells = string.Join(" | ", row.Cells.Select(cell => CellText.Of(cell, MarkdownText.Cell)));
            text.Append($"| {MarkdownText.Cell(row.Title)} | {cells} |\n");
        }
        text.Append('\n');
        foreach (VersionStep step in matrix.Steps)
            text.Append($"- **{MarkdownText.Of(step.Title)}**: {step.Summary}\n");
        return text.ToString();
    }
}
