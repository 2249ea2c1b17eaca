using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;

namespace MadasterGen.Planning.Changes.Breaks;

/// <summary>
/// Knows which changes of places that lead to a type, or led to it, weigh most. They are handed down from type to type: what leads to a
/// type in a ring of thousands is never listed.
/// </summary>
internal sealed class UseCauses
{
    private readonly IReadOnlyList<ApiChange> _changes;
    private readonly ILookup<string, int> _byKey;
    private readonly TypeParts[] _plans;
    private readonly Dictionary<string, int>[] _worst;

    /// <summary>Of two clients.</summary>
    /// <param name="changes">The changes between them.</param>
    /// <param name="byKey">What changes are about.</param>
    /// <param name="plans">The types of the clients.</param>
    public UseCauses(IReadOnlyList<ApiChange> changes, ILookup<string, int> byKey, params ClientPlan[] plans)
    {
        (_changes, _byKey, _plans) = (changes, byKey, [.. plans.Select(plan => new TypeParts(plan))]);
        _worst =
        [
            WorstBy(change => (int)change.Verdicts.Source), WorstBy(change => (int)change.Verdicts.Binary),
            WorstBy(change => IsCause(change) ? Weight(change) : -1),
        ];
    }

    /// <summary>The one that weighs most in source, the one that does in assemblies, and the one that can be the cause of more.</summary>
    public int[] Of(string type) => [.. _worst.Where(worst => worst.ContainsKey(type)).Select(worst => worst[type]).Distinct()];

    /// <summary>Whether what a change says can be why C# has something otherwise.</summary>
    public static bool IsCause(ApiChange change) => change.Rule.Trait != ChangeTrait.Notice;

    /// <summary>How much a change weighs among those of one thing: first in source, then in assemblies, then on the wire.</summary>
    public static int Weight(ApiChange change) =>
        ((int)change.Verdicts.Source * 100) + ((int)change.Verdicts.Binary * 10) + (int)change.Verdicts.Wire;

    private Dictionary<string, int> WorstBy(Func<ApiChange, int> weigh)
    {
        int[] weights = [.. _changes.Select(weigh)];
        Dictionary<string, int> worst = new(StringComparer.Ordinal);
        foreach (TypeParts plan in _plans)
        {
            // The heaviest go first, so that a type is met once.
            IEnumerable<(string Key, int Change)> roots = _byKey.SelectMany(same => same.Select(change => (same.Key, change)))
                .Where(one => weights[one.change] >= 0).OrderByDescending(one => weights[one.change]);
            HashSet<string> met = new(StringComparer.Ordinal);
            foreach ((string key, int change) in roots)
            {
                foreach (string type in plan.Reached(key, met))
                {
                    if (!worst.TryGetValue(type, out int other) || weights[change] > weights[other])
                        worst[type] = change;
                }
            }
        }
        return worst;
    }
}
