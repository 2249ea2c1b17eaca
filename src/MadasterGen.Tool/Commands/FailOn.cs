using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Tool.Reporting;
using MadasterGen.Tool.Reporting.Consumers;

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

    /// <summary>
    /// The code to end with: <see cref="ExitCodes.Found"/> where a comparison has what was asked for. Where nothing of that was found but
    /// something could not be compared, whoever asked must not hear that all is well.
    /// </summary>
    public static int ExitCode(string word, params IReadOnlyList<ApiDiff> diffs)
    {
        if (word == None)
            return ExitCodes.Fine;
        ApiChange[] changes = [.. diffs.SelectMany(diff => diff.Changes)];
        bool IsFound(ApiChange change) => !change.IsNotCompared && change.Level >= LevelOf(word);
        return changes.Any(IsFound) ? ExitCodes.Found : changes.Any(change => change.IsNotCompared) ? ExitCodes.FileFailed : ExitCodes.Fine;
    }

    /// <summary>The same for a report: where consumers were asked about, only what one of them uses counts, by what it is to it.</summary>
    public static int ExitCode(string word, DiffReport report)
    {
        if (report.Consumers is not { } consumers)
            return ExitCode(word, report.Diff);
        if (word == None)
            return ExitCodes.Fine;
        bool isFound = consumers.SelectMany(consumer => consumer.Changes)
            .Any(change => !change.Change.Change.IsNotCompared && ConsumerEffects.LevelOf(change.Effect) >= LevelOf(word));
        if (isFound)
            return ExitCodes.Found;
        return report.Changes.Any(change => change.Change.IsNotCompared) ? ExitCodes.FileFailed : ExitCodes.Fine;
    }

    private static ChangeLevel LevelOf(string word) => word switch
    {
        "breaking" => ChangeLevel.Breaking,
        "potentially" => ChangeLevel.Potential,
        _ => ChangeLevel.Harmless,
    };
}
