using System.Linq;
using System.Threading;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting.Html;

/// <summary>Writes what changed between two documents as a page, with the other documents as further columns of its matrix.</summary>
internal static class DiffHtml
{
    /// <summary>The page.</summary>
    public static string Write(DiffReport report, CancellationToken cancellationToken)
    {
        VersionColumn[] others = [.. report.Others.Select(VersionColumn.Of).Order(VersionColumn.OldToNew)];
        VersionColumn old = VersionColumn.Of(report.Old);
        VersionColumn[] earlier = [.. others.TakeWhile(other => VersionColumn.OldToNew.Compare(other, old) < 0)];
        VersionColumn[] columns = [.. earlier, old, VersionColumn.Of(report.New), .. others.Skip(earlier.Length)];
        VersionSteps steps = new(columns, cancellationToken);
        steps.Add(earlier.Length, earlier.Length + 1, report.Diff);
        return HtmlReport.Write(new HtmlReportContent
        {
            Kicker = "API changes",
            Title = report.Step,
            Documents = [new("Old", report.Old), new("New", report.New), .. report.Others.Select(other => new PageDocument("With", other))],
            Steps = PageStep.Of([report]),
            FirstStep = earlier.Length,
            Matrix = OperationMatrix.Of(columns, steps, cancellationToken),
            IsMatrixFirst = false,
        });
    }
}
