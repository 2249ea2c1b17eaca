using System.Text.RegularExpressions;

namespace MadasterGen.Package.Tests;

/// <summary>What a build printed of ours.</summary>
internal static partial class BuildDiagnostics
{
    /// <summary>Each diagnostic of ours once, such as <c>error MAD4010 Program.cs(7)</c>.</summary>
    public static IReadOnlyList<string> Said(this CommandResult build) =>
    [
        .. Line().Matches(build.Output)
            .Select(m => $"{m.Groups["what"].Value} {m.Groups["file"].Value}({m.Groups["line"].Value})")
            .Distinct().Order(StringComparer.Ordinal)
    ];

    [GeneratedRegex(@"(?<file>[^/\\\s(]+)\((?<line>\d+),\d+\): (?<what>\w+ MAD\d+)")]
    private static partial Regex Line();
}
