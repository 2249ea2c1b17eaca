using System.Text;
using MadasterGen.Tool.Reporting.Series;

namespace MadasterGen.Tool.Reporting.Formats.Markdown;

/// <summary>Writes several comparisons for a pull request or a wiki.</summary>
internal static class MarkdownSeries
{
    /// <summary>The reports below a title.</summary>
    public static string Write(ReportSeries series)
    {
        StringBuilder text = new($"# {series.Kind}: {MarkdownText.Of(series.Title)}\n\n{series.Counts}\n");
        foreach (SeriesStep step in series.Steps)
            text.Append($"\n## {MarkdownText.Of(step.DatedTitle)}\n\n").Append(MarkdownReport.WriteBody(step.Report));
        return text.ToString();
    }
}
