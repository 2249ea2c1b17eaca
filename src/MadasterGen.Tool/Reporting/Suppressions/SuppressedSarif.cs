using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Tool.Reporting.Sarif;

namespace MadasterGen.Tool.Reporting.Suppressions;

/// <summary>Writes as SARIF what is suppressed.</summary>
internal static class SuppressedSarif
{
    /// <summary>The changes that are suppressed.</summary>
    public static IEnumerable<ReportChange> Changes(DiffReport report) => (report.Suppressed ?? []).Select(suppressed => suppressed.Change);

    /// <summary>
    /// All results, the suppressed ones last. The standard (3.27.23) wants either all results of a run to say whether they are suppressed,
    /// or none.
    /// </summary>
    public static IEnumerable<SarifResult> Results(DiffReport report, Func<ReportChange, SarifResult> result) => report.Suppressed is not { } suppressed
        ? report.Changes.Select(result)
        : report.Changes.Select(change => result(change) with { Suppressions = [] })
            .Concat(suppressed.Select(change => result(change.Change) with { Suppressions = [new SarifSuppression("external", "accepted", change.Reason)] }));
}
