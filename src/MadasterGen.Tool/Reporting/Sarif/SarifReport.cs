using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;

namespace MadasterGen.Tool.Reporting.Sarif;

/// <summary>Writes a report as SARIF 2.1.0, which code scanning shows on the lines of the new document.</summary>
internal static class SarifReport
{
    /// <summary>The report.</summary>
    public static string Write(DiffReport report)
    {
        string[] ids = [.. report.Changes.Select(change => change.Change.RuleId).Distinct().Order(StringComparer.Ordinal)];
        string version = typeof(SarifReport).Assembly.GetName().Version!.ToString(3);
        SarifDriver driver = new("madastergen", version, [.. ids.Select(id => SarifRules.Of(ChangeRules.Of(id)))]);
        return ReportJson.Write(new SarifLog([new SarifRun(new SarifTool(driver), [.. report.Changes.Select(change => Result(report, change, Array.IndexOf(ids, change.Change.RuleId)))])]));
    }

    private static SarifResult Result(DiffReport report, ReportChange change, int ruleIndex) => new()
    {
        RuleId = change.Change.RuleId,
        RuleIndex = ruleIndex,
        Level = SarifRules.Level(change.Level),
        Message = new SarifText($"{change.Change.Sentence}."),
        Locations = [new SarifLocation(Place(report.New.Path, change.NewSpan), [new SarifLogicalLocation(change.Change.Location.Text)])],
        RelatedLocations = [new SarifLocation(Place(report.Old.Path, change.OldSpan), Id: 1, Message: new SarifText("The place in the old document."))],
        PartialFingerprints = new Dictionary<string, string> { ["madastergen/v1"] = Fingerprint(change.Change) },
    };

    private static SarifPhysicalLocation Place(string path, TextSpanPosition? span) => new(
        new SarifArtifactLocation(SarifUri.Of(path)),
        span is { } piece ? new SarifRegion(piece.Start.Line + 1, piece.Start.Column + 1, piece.End.Line + 1, piece.End.Column + 1) : null);

    private static string Fingerprint(ApiChange change) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', change.RuleId, change.OldPointer, change.NewPointer, change.OldValue, change.NewValue, change.Location.Text))))[..32];
}
