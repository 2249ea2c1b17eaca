using System.Collections.Generic;
using MadasterGen.Diff;
using MadasterGen.Tool.Reporting.Findings;

namespace MadasterGen.Tool.Reporting.Formats.Sarif;

/// <summary>Makes results known again in another run.</summary>
internal static class SarifFingerprint
{
    /// <summary>The fingerprint of a change.</summary>
    public static string Of(ApiChange change) => Finding.FingerprintOf(
        change.RuleId, change.OldPointer, change.NewPointer, change.OldValue, change.NewValue, change.Location.Text);

    /// <summary>A fingerprint under its name.</summary>
    public static IReadOnlyDictionary<string, string> Of(string fingerprint) =>
        new Dictionary<string, string> { ["madastergen/v1"] = fingerprint };
}
