using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Reporting.Fates;
using MadasterGen.Tool.Reporting.Suppressions;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting.Findings;

/// <summary>Makes findings of reports.</summary>
internal static class FindingGroups
{
    /// <summary>The findings of a comparison, the worst first.</summary>
    public static FindingGroup Of(DiffReport report, string title) => new(title, report.Counts,
    [
        .. report.Changes.OrderByDescending(change => change.Level).Select(change => Of(report, change)),
        .. (report.Suppressed ?? []).Select(one => Of(report, one)),
    ]);

    /// <summary>What became of each operation from a version to the next.</summary>
    public static IReadOnlyList<FindingGroup> Of(OperationMatrix matrix, CancellationToken cancellationToken)
    {
        VersionsReport report = VersionsReport.Of(matrix, cancellationToken);
        IReadOnlyList<IReadOnlyList<OperationStep>> steps = OperationStep.Of(report);
        StepPlaces places = new(report.Matrix.Columns, [.. steps.SelectMany(step => step)], cancellationToken);
        return [.. report.Steps.Select((step, index) => new FindingGroup(
            step.LongStep, step.Counts, [.. steps[index].OrderByDescending(one => one.Level).Select(one => Of(one, places))]))];
    }

    private static Finding Of(OperationStep step, StepPlaces places) => new()
    {
        RuleId = step.RuleId,
        Name = NameOf(step.RuleId),
        Level = step.Level,
        Message = step.Sentence + ".",
        Path = PathOf(step.Report.New, places.InNew(step)),
        Span = places.InNew(step),
        Fingerprint = step.Fingerprint,
    };

    private static Finding Of(DiffReport report, SuppressedReportChange suppressed) =>
        Of(report, suppressed.Change) with { Suppressed = suppressed.Reason };

    private static Finding Of(DiffReport report, ReportChange change) => new()
    {
        RuleId = change.Change.RuleId,
        Name = NameOf(change.Change.RuleId),
        Level = change.Level,
        Message = $"{FateLine.Whole(change)}.{ConsumerSentence.Of(report, change)}",
        Path = PathOf(report.New, change.NewSpan),
        Span = change.NewSpan,
        Fingerprint = Finding.FingerprintOf(change.Change),
    };

    private static string NameOf(string rule) => ChangeRules.Of(rule).Name.Replace('-', ' ');

    private static string PathOf(ApiDocument document, TextSpanPosition? span) => ReportPath.Of(document.Source.PathOf(span?.Start));
}
