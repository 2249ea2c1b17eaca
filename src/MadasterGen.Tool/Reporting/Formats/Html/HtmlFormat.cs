using System.Linq;
using System.Threading;
using MadasterGen.Tool.Reporting.Series;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting.Formats.Html;

/// <summary>For people: one page that needs nothing else.</summary>
internal sealed class HtmlFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "html";

    /// <summary>What changed between two documents, with the other documents as further columns of the matrix.</summary>
    public string OfDiff(DiffReport report, bool hasColors, CancellationToken cancellationToken)
    {
        VersionColumn[] others = [.. report.Others.Select(VersionColumn.Of).Order(VersionColumn.OldToNew)];
        VersionColumn old = VersionColumn.Of(report.Old);
        VersionColumn[] earlier = [.. others.TakeWhile(other => VersionColumn.OldToNew.Compare(other, old) < 0)];
        VersionColumn[] columns = [.. earlier, old, VersionColumn.Of(report.New), .. others.Skip(earlier.Length)];
        VersionSteps steps = new(columns, report.Policy, cancellationToken);
        steps.Add(earlier.Length, earlier.Length + 1, report.Diff);
        OperationMatrix matrix = OperationMatrix.Of(columns, steps, cancellationToken);
        return HtmlReport.Write(new HtmlReportContent
        {
            Kicker = "API changes",
            Title = report.Step,
            Documents = [new("Old", report.Old), new("New", report.New), .. report.Others.Select(other => new PageDocument("With", other))],
            Steps = PageStep.Of([report]),
            Columns = [(earlier.Length, earlier.Length + 1)],
            Matrix = report.Scope is { } scope ? matrix.In(scope) : matrix,
            IsMatrixFirst = false,
            HasTitles = false,
        });
    }

    /// <summary>Several comparisons one below the other.</summary>
    public string OfSeries(ReportSeries series, bool hasColors, CancellationToken cancellationToken) =>
        HtmlReport.Write(new HtmlReportContent
        {
            Kicker = series.Kind,
            Title = series.Title,
            Documents = [],
            Steps = PageStep.Of(series),
            Columns = [],
            Matrix = null,
            IsMatrixFirst = false,
            HasTitles = true,
        });

    /// <inheritdoc/>
    public string OfVersions(OperationMatrix matrix, CancellationToken cancellationToken)
    {
        VersionsReport report = VersionsReport.Of(matrix, cancellationToken);
        string[] titles = [.. report.Matrix.Columns.Select(column => column.Title)];
        return HtmlReport.Write(new HtmlReportContent
        {
            Kicker = "API versions",
            Title = titles.Length == 1 ? titles[0] : $"{titles[0]} → {titles[^1]}",
            Documents = [.. report.Matrix.Columns.Select(column => new PageDocument(column.ApiVersion, column.Document))],
            Steps = PageStep.Of(report.Steps),
            Columns = [.. matrix.Steps.Select(step => (step.From, step.To))],
            Matrix = report.Matrix,
            IsMatrixFirst = true,
            HasTitles = true,
        });
    }
}
