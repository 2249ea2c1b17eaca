using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;

namespace MadasterGen.Tool.Reporting.Series;

/// <summary>Several comparisons in one report.</summary>
/// <param name="Kind">The kind of report, such as <c>Changelog</c>.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Steps">The comparisons in the order in which they are read.</param>
internal sealed record ReportSeries(string Kind, string Title, IReadOnlyList<SeriesStep> Steps)
{
    /// <summary>How many changes there are in all and how many break something, in words.</summary>
    public string Counts
    {
        get
        {
            ApiDiff all = new(
                new([.. Steps.SelectMany(step => step.Report.Diff.Changes)]), [], [])
            {
                Suppressed = new([.. Steps.SelectMany(step => step.Report.Diff.Suppressed)]),
            };
            return all.IsEmpty ? "No changes" : ApiDiffSummary.Counts(all);
        }
    }
}

/// <summary>A comparison among several.</summary>
/// <param name="Title">What it is about, such as the documents' name, or from which build to which.</param>
/// <param name="Date">When the new document was made, as <c>yyyy-MM-dd</c>; null where that is not known.</param>
/// <param name="Report">The comparison.</param>
internal sealed record SeriesStep(string Title, string? Date, DiffReport Report)
{
    /// <summary>The title with the date before it.</summary>
    public string DatedTitle => Date is null ? Title : $"{Date}: {Title}";
}
