using System.Linq;
using System.Text;
using MadasterGen.Model;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting.Formats.Text;

/// <summary>Writes operations × versions for a terminal.</summary>
internal static class TextVersions
{
    /// <summary>Columns that stand below each other.</summary>
    public static string Write(OperationMatrix matrix)
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
            text.Append('\n').Append(Visible.Of($"{step.Title}: {step.Summary}")).Append('\n');
        return text.ToString();
    }
}
