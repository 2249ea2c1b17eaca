using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Diff;

/// <summary>Marks changes of what may change without notice.</summary>
internal static class UnstableChanges
{
    /// <summary>The changes, marked where all operations that they concern were drafts or alphas in the old document.</summary>
    public static IEnumerable<ApiChange> Mark(IEnumerable<ApiChange> changes, IReadOnlyList<OperationPair> pairs)
    {
        Dictionary<OperationKey, string?> levels = [];
        foreach (OperationPair pair in pairs.Where(pair => pair.Old is not null))
        {
            levels[pair.Old!.Key] = pair.Old.Stability;
            if (pair.New is not null)
                levels[pair.New.Key] = pair.Old.Stability;
        }
        if (!levels.Values.Any(StabilityLevels.IsUnstable))
            return changes;
        return changes.Select(change => change with { Stability = LevelOf(change, levels) });
    }

    private static string? LevelOf(ApiChange change, Dictionary<OperationKey, string?> levels)
    {
        // What came with a new operation was promised to nobody.
        string?[] known = [.. change.Operations.Where(levels.ContainsKey).Select(operation => levels[operation])];
        return known.Length > 0 && known.All(StabilityLevels.IsUnstable) ? known.OrderByDescending(StabilityLevels.RankOf).First() : null;
    }
}
