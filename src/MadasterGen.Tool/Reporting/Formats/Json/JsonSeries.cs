using System.Collections.Generic;
using System.Linq;
using MadasterGen.Tool.Reporting.Series;

namespace MadasterGen.Tool.Reporting.Formats.Json;

/// <summary>
/// Several comparisons for programs. Its shape is part of what users rely on: members are added, never renamed or removed.
/// </summary>
/// <param name="FormatVersion">The shape's number.</param>
/// <param name="Kind">The kind of report.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Reports">The comparisons.</param>
internal sealed record JsonSeries(int FormatVersion, string Kind, string Title, IReadOnlyList<JsonSeriesStep> Reports)
{
    /// <summary>The JSON.</summary>
    public static string Write(ReportSeries series) => ReportJson.Write(new JsonSeries(
        1, series.Kind, series.Title,
        [.. series.Steps.Select(step => new JsonSeriesStep(step.Title, step.Date, JsonReportWriter.Of(step.Report)))]));
}

/// <summary>A comparison.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Date">When the new document was made; absent where that is not known.</param>
/// <param name="Report">The comparison as it is written alone.</param>
internal sealed record JsonSeriesStep(string Title, string? Date, JsonReport Report);
