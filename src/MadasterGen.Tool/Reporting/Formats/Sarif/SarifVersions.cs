using System.Linq;
using System.Threading;
using MadasterGen.Tool.Reporting.Findings;
using MadasterGen.Tool.Reporting.Formats.Json;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting.Formats.Sarif;

/// <summary>
/// Writes operations × versions as SARIF 2.1.0: one result for each operation that moved, changed, came or went from a version to
/// the next, at its place in the newer document.
/// </summary>
internal static class SarifVersions
{
    /// <summary>The report.</summary>
    public static string Write(VersionsReport report, CancellationToken cancellationToken)
    {
        OperationStep[] steps = [.. OperationStep.Of(report).SelectMany(step => step)];
        SarifRuleSet rules = new(steps.Select(step => step.RuleId));
        StepPlaces places = new(report.Matrix.Columns, steps, cancellationToken);
        return rules.Write([.. steps.Select(step => Result(step, rules, places))]);
    }

    private static SarifResult Result(OperationStep step, SarifRuleSet rules, StepPlaces places) => new()
    {
        RuleId = step.RuleId,
        RuleIndex = rules.IndexOf(step.RuleId),
        Level = SarifRules.Level(step.Level),
        Message = new SarifText($"{step.Sentence}."),
        Locations = [new SarifLocation(SarifPlace.Of(step.Report.New, places.InNew(step)), [new SarifLogicalLocation(step.Title)])],
        RelatedLocations =
        [
            new SarifLocation(
                SarifPlace.Of(step.OldDocument, places.InOld(step)), Id: 1, Message: new SarifText("The place in the older document.")),
        ],
        PartialFingerprints = SarifFingerprint.Of(step.Fingerprint),
        Properties = new SarifProperties
        {
            Operation = step.Title,
            From = VersionColumn.Of(step.Report.Old).Title,
            To = VersionColumn.Of(step.Report.New).Title,
            State = step.State,
            LostOperations = step.FateOrNull is { } fate ? [JsonFates.Of(fate)] : null,
            Changes = [.. step.Changes.Select(change => change.RuleId).Distinct()],
        },
    };
}
