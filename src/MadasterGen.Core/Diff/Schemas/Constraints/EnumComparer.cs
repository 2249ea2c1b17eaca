using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Schemas.Constraints;

/// <summary>Compares the values of <c>enum</c>, as JSON texts.</summary>
internal static class EnumComparer
{
    public static void Compare(SchemaView old, SchemaView @new, ChangeDirection direction, ChangeCollector changes)
    {
        MergedEnum? before = old.Content.Enum;
        MergedEnum? after = @new.Content.Enum;
        if (before is null && after is null)
            return;
        if (before is null)
        {
            changes.Changed(ChangeRuleIds.EnumAdded, old.Opposite(@new, after!.At), after.At, direction, null, List(after));
            return;
        }
        if (after is null)
        {
            changes.Changed(ChangeRuleIds.EnumRemoved, before.At, @new.Opposite(old, before.At), direction, List(before));
            return;
        }
        bool areNumbered = old is EnumView && @new is EnumView;
        List<string> removed = [.. before.Values.Where(value => !after.Contains(value))];
        List<string> added = [.. after.Values.Where(value => !before.Contains(value))];
        if (before.Values.Count == 1 && after.Values.Count == 1 && removed.Count == 1)
        {
            changes.Changed(ChangeRuleIds.ConstantChanged, before.At, after.At, direction, removed[0], added[0]);
            return;
        }
        foreach (string value in removed)
        {
            ChangeLocation location = ChangeLocation.Of(before.At) with { Value = value };
            changes.Add(ChangeRuleIds.EnumValueRemoved, location, PlaceOf(before, value), PlaceOf(after), direction, value);
        }
        // The constants for switch have the numbers of their places: what stands before others gives those another one.
        int lastKept = after.Values.Where(before.Contains).Select(after.IndexOf).DefaultIfEmpty(-1).Max();
        foreach (string value in added)
        {
            ChangeLocation location = ChangeLocation.Of(after.At) with { Value = value };
            // Whoever was told that values are open expects more of them.
            Verdicts verdicts = old.Chain.Marks.ExtensibleAt is null
                ? ChangeRules.Of(ChangeRuleIds.EnumValueAdded).For(direction)
                : Verdicts.Harmless;
            if (areNumbered && after.IndexOf(value) < lastKept)
                verdicts = verdicts with { Binary = Verdict.Breaking };
            changes.Add(ChangeRuleIds.EnumValueAdded, location, PlaceOf(before), PlaceOf(after, value), direction, null, value, verdicts);
        }
        if (areNumbered)
            CompareOrder(before, after, direction, changes);
        if (old is EnumView { IsOfStrings: false } && @new is EnumView { IsOfStrings: false })
            CompareNames(before, after, direction, changes);
    }

    private static void CompareOrder(MergedEnum before, MergedEnum after, ChangeDirection direction, ChangeCollector changes)
    {
        string was = string.Join(", ", before.Values.Where(after.Contains));
        string @is = string.Join(", ", after.Values.Where(before.Contains));
        if (was != @is)
            changes.Add(ChangeRuleIds.EnumOrderChanged, ChangeLocation.Of(after.At), PlaceOf(before), PlaceOf(after), direction, was, @is);
    }

    // Numbers are called what extensions say, in code alone.
    private static void CompareNames(MergedEnum before, MergedEnum after, ChangeDirection direction, ChangeCollector changes)
    {
        IReadOnlyDictionary<string, string> oldNames = before.Names;
        IReadOnlyDictionary<string, string> newNames = after.Names;
        foreach (string value in after.Values.Where(before.Contains))
        {
            string oldName = NameOf(value, oldNames);
            string newName = NameOf(value, newNames);
            if (oldName == newName)
                continue;
            ChangeLocation location = ChangeLocation.Of(after.At) with { Value = value };
            changes.Add(
                ChangeRuleIds.EnumValueRenamed, location, PlaceOf(before, value), PlaceOf(after, value), direction, oldName, newName);
        }
    }

    // Code raises the first letter.
    private static string NameOf(string value, IReadOnlyDictionary<string, string> names) =>
        names.TryGetValue(value, out string? name) ? char.ToUpperInvariant(name[0]) + name.Substring(1) : value;

    private static string List(MergedEnum values) => string.Join(", ", values.Values);

    private static string PlaceOf(MergedEnum values) => values.At.Place.Child("enum").Pointer;

    private static string PlaceOf(MergedEnum values, string value) => values.At.Place.Child("enum", values.IndexOf(value)).Pointer;
}
