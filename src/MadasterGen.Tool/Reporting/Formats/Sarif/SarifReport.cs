using System.Collections.Generic;
using System.Linq;
using MadasterGen.Tool.Reporting.Fates;
using MadasterGen.Tool.Reporting.Findings;
using MadasterGen.Tool.Reporting.Formats.Json;

namespace MadasterGen.Tool.Reporting.Formats.Sarif;

/// <summary>Writes a report as SARIF 2.1.0, which code scanning shows on the lines of the new document.</summary>
internal static class SarifReport
{
    /// <summary>The reports as one run, of which all have the same policy.</summary>
    public static string Write(IReadOnlyList<DiffReport> reports)
    {
        SarifRuleSet rules = new(
            reports.SelectMany(report => report.Changes.Concat(SuppressedSarif.Changes(report))).Select(change => change.Change.RuleId),
            reports.Any(report => report.Policy.IsWireOnly));
        return rules.Write(
            [.. reports.SelectMany(report => SuppressedSarif.Results(report, change => Result(report, change, rules)))]);
    }

    private static SarifProperties? PropertiesOf(DiffReport report, ReportChange change) =>
        change.Fates.Count == 0 && report.Consumers is null && change.Witness is null ? null : new SarifProperties
        {
            LostOperations = change.Fates.Count == 0 ? null : [.. change.Fates.Select(JsonFates.Of)],
            Consumers = JsonConsumers.Of(report, change),
            Witness = JsonWitness.OrNull(change.Witness),
        };

    private static SarifResult Result(DiffReport report, ReportChange change, SarifRuleSet rules) => new()
    {
        RuleId = change.Change.RuleId,
        RuleIndex = rules.IndexOf(change.Change.RuleId),
        Level = SarifRules.Level(change.Level),
        Message = new SarifText($"{FateLine.Whole(change)}.{change.Witness?.Sentence}{ConsumerSentence.Of(report, change)}"),
        Locations =
        [
            new SarifLocation(SarifPlace.Of(report.New, change.NewSpan), [new SarifLogicalLocation(change.Change.Location.Text)]),
        ],
        RelatedLocations =
        [
            new SarifLocation(
                SarifPlace.Of(report.Old, change.OldSpan), Id: 1, Message: new SarifText("The place in the old document.")),
        ],
        PartialFingerprints = SarifFingerprint.Of(Finding.FingerprintOf(change.Change)),
        Properties = PropertiesOf(report, change),
    };
}
