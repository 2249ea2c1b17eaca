using System.Linq;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting.Html;

/// <summary>Writes which version has which operation, and what changed from each to the next, as a page.</summary>
internal static class VersionsHtml
{
    /// <summary>The page.</summary>
    public static string Write(VersionsReport report)
    {
        string[] titles = [.. report.Matrix.Columns.Select(column => column.Title)];
        return HtmlReport.Write(new HtmlReportContent
        {
            Kicker = "API versions",
            Title = titles.Length == 1 ? titles[0] : $"{titles[0]} → {titles[^1]}",
            Documents = [.. report.Matrix.Columns.Select(column => new PageDocument(column.ApiVersion, column.Document))],
            Steps = PageStep.Of(report.Steps),
            FirstStep = 0,
            Matrix = report.Matrix,
            IsMatrixFirst = true,
        });
    }
}
