using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;

namespace MadasterGen.Tool.Reporting.Policies;

/// <summary>A level for some rules.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Level">Their level; null for findings that are left out.</param>
internal sealed record RuleLevel(RulePattern Rules, ChangeLevel? Level);

/// <summary>Which rules count, and how much.</summary>
internal sealed record RuleChoices
{
    /// <summary>The rules whose findings are reported; empty for all.</summary>
    public IReadOnlyList<RulePattern> Included { get; init; } = [];

    /// <summary>The rules whose findings are not.</summary>
    public IReadOnlyList<RulePattern> Excluded { get; init; } = [];

    /// <summary>Levels of rules; a later one replaces an earlier one.</summary>
    public IReadOnlyList<RuleLevel> Levels { get; init; } = [];

    /// <summary>A finding with its level; null where it is left out.</summary>
    public ApiChange? Apply(ApiChange change)
    {
        // What could not be compared is no kind of change that somebody chose.
        bool isIncluded = Included.Count == 0 || change.IsNotCompared || Included.Any(rules => rules.IsOf(change.Rule));
        if (!isIncluded || Excluded.Any(rules => rules.IsOf(change.Rule)))
            return null;
        if (Levels.LastOrDefault(level => level.Rules.IsOf(change.Rule)) is not { } chosen)
            return change;
        return chosen.Level is { } given ? change with { GivenLevel = given } : null;
    }
}
