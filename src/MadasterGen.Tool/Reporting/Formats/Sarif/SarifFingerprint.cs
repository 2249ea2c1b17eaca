using System.Collections.Generic;

namespace MadasterGen.Tool.Reporting.Formats.Sarif;

/// <summary>Makes results known again in another run.</summary>
internal static class SarifFingerprint
{
    /// <summary>A fingerprint under its name.</summary>
    public static IReadOnlyDictionary<string, string> Of(string fingerprint) =>
        new Dictionary<string, string> { ["madastergen/v1"] = fingerprint };
}
