using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Operations.Parameters;

/// <summary>Compares the placeholders of a path. Each is known by its place; what its name is only documents need.</summary>
internal static class PlaceholderComparer
{
    /// <summary>Compares, and gives the placeholders that have other names.</summary>
    public static IReadOnlyDictionary<string, string> Compare(OperationPlaces old, OperationPlaces @new, ChangeCollector changes)
    {
        Dictionary<string, string> renamed = new(StringComparer.Ordinal);
        EquatableArray<string> before = PathTemplate.Parse(old.Operation.Path).Placeholders;
        EquatableArray<string> after = PathTemplate.Parse(@new.Operation.Path).Placeholders;
        if (!IsSamePath(old.Operation.Path, @new.Operation.Path))
            return renamed;
        ChangeLocation location = ChangeLocation.Of(@new.Part);
        if (before.Count == after.Count && before.Where((name, i) => name != after[i]).Any(after.Contains))
        {
            changes.Add(
                ChangeRuleIds.PlaceholdersMoved, location, old.Place.Pointer, @new.Place.Pointer, ChangeDirection.Request,
                old.Operation.Path, @new.Operation.Path);
        }
        for (int i = 0; i < Math.Min(before.Count, after.Count); i++)
        {
            if (before[i] == after[i] || after.Contains(before[i]) || before.Contains(after[i]))
                continue;
            renamed[before[i]] = after[i];
            changes.Add(
                ChangeRuleIds.PlaceholderRenamed, location, old.Place.Pointer, @new.Place.Pointer, ChangeDirection.Request,
                before[i], after[i], VerdictsOf(before[i], after[i]));
        }
        return renamed;
    }

    private static Verdicts VerdictsOf(string before, string after)
    {
        Verdicts verdicts = ChangeRules.Of(ChangeRuleIds.PlaceholderRenamed).InRequests;
        return CSharpNames.AreOneParameter(before, after) ? verdicts with { Source = Verdict.Harmless } : verdicts;
    }

    // A prefix that comes or goes leaves the placeholders where they are.
    private static bool IsSamePath(string old, string @new)
    {
        string before = OperationMatcher.ShapeWithoutPrefix(old);
        string after = OperationMatcher.ShapeWithoutPrefix(@new);
        return before.EndsWith(after, StringComparison.Ordinal) || after.EndsWith(before, StringComparison.Ordinal);
    }
}
