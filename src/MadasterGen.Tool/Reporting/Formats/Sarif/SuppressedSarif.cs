using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Tool.Reporting.Suppressions;

namespace MadasterGen.Tool.Reporting.Formats.Sarif;

/// <summary>Writes as SARIF what is suppressed.</summary>
internal static class SuppressedSarif
{
    /// <summary>The changes that are suppressed.</summary>
    public static IEnumerable<ReportChange> Changes(DiffReport report) => (report.Suppressed ?? []).Select(suppressed => suppressed.Change);

    /// <summary>
    /// All results, the suppressed ones last. The standard (3.27.23) wants either all results of a run to say whether they are suppressed,
    /// or none.
    /// </summary>
    public static IEnumerable<SarifResult> Results(DiffReport report, Func<ReportChange, SarifResult> result)
    {
        if (report.Suppressed is not { } suppressed)
            return report.Changes.Select(result);
        return report.Changes.Select(change => result(change) with { Suppressions = [] })
            .Concat(suppressed.Select(change => result(change.Change) with { Suppressions = [By(change)] }));
    }

    private static SarifSuppression By(SuppressedReportChange change) => new("external", "accepted", change.Reason);
}
