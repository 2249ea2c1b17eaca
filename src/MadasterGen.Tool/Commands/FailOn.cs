using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Tool.Reporting;

namespace MadasterGen.Tool.Commands;

/// <summary>What <c>--fail-on</c> can ask for.</summary>
internal static class FailOn
{
    /// <summary>Nothing fails.</summary>
    public const string None = "none";

    /// <summary>The words, from the least to the most that fails.</summary>
    public static IReadOnlyList<string> All { get; } = [None, "breaking", "potentially", "any"];

    /// <summary>The option.</summary>
    public static Option<string> CreateOption() => new Option<string>("--fail-on")
    {
        Description = "Ends with 1 when there is a change that is at least this bad.",
        DefaultValueFactory = _ => None,
    }.AcceptOnlyFromAmong([.. All]);

    /// <summary>Whether a comparison has what was asked for.</summary>
    public static bool Fails(string word, ApiDiff diff) =>
        word != None && diff.Changes.Any(change => ChangeLevels.Of(change.Verdicts) >= LevelOf(word));

    private static ChangeLevel LevelOf(string word) => word switch
    {
        "breaking" => ChangeLevel.Breaking,
        "potentially" => ChangeLevel.Potential,
        _ => ChangeLevel.Harmless,
    };
}
