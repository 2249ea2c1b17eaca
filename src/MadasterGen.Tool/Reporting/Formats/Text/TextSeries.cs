using System.Text;
using MadasterGen.Model;
using MadasterGen.Tool.Reporting.Series;

namespace MadasterGen.Tool.Reporting.Formats.Text;

/// <summary>Writes several comparisons for a terminal.</summary>
internal static class TextSeries
{
    /// <summary>The reports one below the other, and a summary at the end.</summary>
    public static string Write(ReportSeries series, bool hasColors)
    {
        StringBuilder text = new();
        foreach (SeriesStep step in series.Steps)
            text.Append($"== {Visible.Of(step.DatedTitle)}\n").Append(TextReport.Write(step.Report, hasColors)).Append('\n');
        return text.Append($"== {Visible.Of(series.Title)}: {series.Counts}\n").ToString();
    }
}
