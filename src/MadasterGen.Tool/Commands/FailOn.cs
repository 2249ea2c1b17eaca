using System.Collections.Generic;
using System.Linq;
using MadasterGen.Tool.Reporting;

namespace MadasterGen.Tool.Commands;

/// <summary>What <c>--fail-on</c> can ask for.</summary>
internal static class FailOn
{
    /// <summary>Nothing fails.</summary>
    public const string None = "none";

    /// <summary>The words, from the least to the most that fails.</summary>
    public static IReadOnlyList<string> All { get; } = [None, "breaking", "potentially", "any"];

    /// <summary>Whether a report has what was asked for.</summary>
    public static bool Fails(string word, DiffReport report) => word != None && report.Changes.Any(change => change.Level >= LevelOf(word));

    private static ChangeLevel LevelOf(string word) => word switch
    {
        "breaking" => ChangeLevel.Breaking,
        "potentially" => ChangeLevel.Potential,
        _ => ChangeLevel.Harmless,
    };
}
