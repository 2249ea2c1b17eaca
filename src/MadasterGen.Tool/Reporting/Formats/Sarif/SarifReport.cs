using System.Linq;
using MadasterGen.Tool.Reporting.Fates;
using MadasterGen.Tool.Reporting.Formats.Json;

namespace MadasterGen.Tool.Reporting.Formats.Sarif;

/// <summary>Writes a report as SARIF 2.1.0, which code scanning shows on the lines of the new document.</summary>
internal static class SarifReport
{
    /// <summary>The report.</summary>
    public static string Write(DiffReport report)
    {
        SarifRuleSet rules = new(report.Changes.Concat(SuppressedSarif.Changes(report)).Select(change => change.Change.RuleId));
        return rules.Write([.. SuppressedSarif.Results(report, change => Result(report, change, rules))]);
    }

    private static SarifProperties? PropertiesOf(DiffReport report, ReportChange change) =>
        change.Fates.Count == 0 && report.Consumers is null ? null : new SarifProperties
        {
            LostOperations = change.Fates.Count == 0 ? null : [.. change.Fates.Select(JsonFates.Of)],
            Consumers = JsonConsumers.Of(report, change),
        };

    private static SarifResult Result(DiffReport report, ReportChange change, SarifRuleSet rules) => new()
    {
        RuleId = change.Change.RuleId,
        RuleIndex = rules.IndexOf(change.Change.RuleId),
        Level = SarifRules.Level(change.Level),
        Message = new SarifText($"{FateLine.Whole(change)}.{ConsumersSarif.Sentence(report, change)}"),
        Locations =
        [
            new SarifLocation(SarifPlace.Of(report.New, change.NewSpan), [new SarifLogicalLocation(change.Change.Location.Text)]),
        ],
        RelatedLocations =
        [
            new SarifLocation(
                SarifPlace.Of(report.Old, change.OldSpan), Id: 1, Message: new SarifText("The place in the old document.")),
        ],
        PartialFingerprints = SarifFingerprint.Of(
            change.Change.RuleId, change.Change.OldPointer, change.Change.NewPointer, change.Change.OldValue, change.Change.NewValue,
            change.Change.Location.Text),
        Properties = PropertiesOf(report, change),
    };
}
