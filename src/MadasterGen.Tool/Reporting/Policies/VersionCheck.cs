using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Reading;

namespace MadasterGen.Tool.Reporting.Policies;

/// <summary>Holds what changed against what <c>info.version</c> announces by semver.org.</summary>
internal static class VersionCheck
{
    private const string Pointer = "/info/version";

    /// <summary>The changes, and what is wrong with the version among them.</summary>
    public static IReadOnlyList<ReportChange> Apply(
        DiffReport report, IReadOnlyList<ReportChange> changes, CancellationToken cancellationToken)
    {
        (string old, string @new) = (report.Old.Model.Version, report.New.Model.Version);
        if (RemarkOrNull(old, @new, changes) is not { } remark)
            return changes;
        ChangeRule rule = ChangeRules.Of(ChangeRuleIds.ApiVersionChanged);
        ApiChange finding = new()
        {
            RuleId = rule.Id,
            Location = ChangeLocation.Document,
            OldPointer = Pointer,
            NewPointer = Pointer,
            OldValue = old,
            NewValue = @new,
            Verdicts = Verdicts.Harmless,
            GivenLevel = ChangeLevel.Breaking,
            Template = rule.Sentence,
            Remark = remark,
        };
        ReportChange reported = new(
            finding,
            PositionIndex.LocateAll(report.Old.Source, [Pointer], cancellationToken)[0],
            PositionIndex.LocateAll(report.New.Source, [Pointer], cancellationToken)[0]);
        // That it is another one is part of it.
        return [reported, .. changes.Where(change => change.Change.RuleId != rule.Id)];
    }

    private static string? RemarkOrNull(string old, string @new, IReadOnlyList<ReportChange> changes)
    {
        ReportChange[] others =
        [
            .. changes.Where(change => change.Change is { RuleId: not ChangeRuleIds.ApiVersionChanged, IsNotCompared: false }),
        ];
        if (others.Length == 0)
            return null;
        if (SemanticVersion.OrNull(old) is not { } before || SemanticVersion.OrNull(@new) is not { } after)
            return ", which are no semantic versions that tell what changed";
        int breaking = others.Count(change => change.Level == ChangeLevel.Breaking);
        VersionPart due = others.Max(change => change.Level) switch
        {
            // Before 1.0.0 nothing is promised, and the second number tells what breaks.
            ChangeLevel.Breaking => before.Major == 0 ? VersionPart.Minor : VersionPart.Major,
            ChangeLevel.Potential => before.Major == 0 ? VersionPart.Patch : VersionPart.Minor,
            _ => VersionPart.Patch,
        };
        if (after.StepFrom(before) is { } step && step >= due)
            return null;
        int counted = breaking > 0 ? breaking : others.Length;
        string which = breaking == 0 ? "" : counted == 1 ? " that breaks" : " that break";
        string what = $"{(counted == 1 ? "is" : "are")} {ApiDiffSummary.Changes(counted)}{which}";
        return $", but there {what}: a higher {due.ToString().ToLowerInvariant()} version is due";
    }
}
