using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Diff.Suppressions;
using MadasterGen.Model.Suppressions;

namespace MadasterGen.Tool.Reporting.Suppressions;

/// <summary>Parts what is suppressed from what is reported.</summary>
internal static class SuppressedReport
{
    /// <summary>A report without the changes that are suppressed, which stand apart in it.</summary>
    public static DiffReport Of(DiffReport report, SuppressedDiff left)
    {
        Dictionary<ApiChange, Suppression> suppressed = left.Suppressed.ToDictionary(change => change.Change, change => change.By);
        ReportChange[] changes = [.. report.Changes.Where(change => !suppressed.ContainsKey(change.Change))];
        return report with
        {
            Diff = left.Diff,
            Changes = changes,
            Groups = ChangeGroups.Of(changes),
            Suppressed =
            [
                .. report.Changes.Where(change => suppressed.ContainsKey(change.Change))
                    .Select(change => new SuppressedReportChange(change, suppressed[change.Change])),
            ],
        };
    }
}
