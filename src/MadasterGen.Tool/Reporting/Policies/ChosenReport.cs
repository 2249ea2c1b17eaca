using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Tool.Reporting.Suppressions;

namespace MadasterGen.Tool.Reporting.Policies;

/// <summary>Makes of a report the one that somebody chose by a policy.</summary>
internal static class ChosenReport
{
    /// <summary>The report with the findings that are to be reported, at their levels.</summary>
    public static DiffReport Of(DiffReport report, ReportPolicy policy, CancellationToken cancellationToken)
    {
        HashSet<ApiOperation>? scope = policy.Scope.IsEverything
            ? null
            : policy.Scope.Select([report.Old, report.New, .. report.Others], cancellationToken);
        OperationDiff part = new(report.Diff, pair => scope is null || OperationDiff.IsIn(scope, pair));
        IReadOnlyList<ReportChange> kept = [.. report.Changes.Select(OrNull).OfType<ReportChange>()];
        IReadOnlyList<ReportChange> changes = policy.ChecksVersion ? VersionCheck.Apply(report, kept, cancellationToken) : kept;
        SuppressedReportChange[]? suppressed = report.Suppressed is null
            ? null
            : [.. report.Suppressed.Select(one => OrNull(one.Change) is { } reported ? one with { Change = reported } : null)
                .OfType<SuppressedReportChange>()];
        return report with
        {
            Policy = policy,
            Scope = scope,
            LeftOut = report.Changes.Count - kept.Count,
            Changes = changes,
            Suppressed = suppressed,
            Groups = ChangeGroups.Of(changes),
            Diff = report.Diff with
            {
                Changes = new([.. changes.Select(change => change.Change)]),
                Suppressed = new([.. (suppressed ?? []).Select(one => one.Change.Change)]),
                Operations = new([.. part.Pairs]),
            },
        };

        ReportChange? OrNull(ReportChange change) =>
            IsAbout(change.Change) && policy.Apply(Promised(change.Change)) is { } reported ? change with { Change = reported } : null;

        ApiChange Promised(ApiChange change) => policy.Lifecycle?.Apply(change, report.Old) ?? change;

        bool IsAbout(ApiChange change) => scope is null || OperationDiff.IsOfAll(change) || part.Has(change);
    }
}
