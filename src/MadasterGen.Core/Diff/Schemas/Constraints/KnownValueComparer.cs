using System;
using System.Collections.Generic;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Schemas.Constraints;

/// <summary>Compares what <c>x-extensible-enum</c> says: that values are open, and which are known.</summary>
internal static class KnownValueComparer
{
    private const string Keyword = "x-extensible-enum";

    public static void Compare(SchemaView old, SchemaView @new, ChangeDirection direction, ChangeCollector changes)
    {
        (SchemaAt? before, SchemaAt? after) = (old.Chain.Marks.ExtensibleAt, @new.Chain.Marks.ExtensibleAt);
        if (before is null && after is null)
            return;
        if (before is null || after is null)
        {
            string rule = after is null ? ChangeRuleIds.EnumClosed : ChangeRuleIds.EnumOpened;
            changes.Changed(rule, before ?? old.Opposite(@new, after!), after ?? @new.Opposite(old, before!), direction);
            return;
        }
        foreach ((string value, string pointer) in OnlyIn(before, after))
        {
            changes.Add(
                ChangeRuleIds.KnownValueRemoved, ChangeLocation.Of(before) with { Value = value }, pointer, ListOf(after).Pointer,
                direction, value);
        }
        foreach ((string value, string pointer) in OnlyIn(after, before))
        {
            changes.Add(
                ChangeRuleIds.KnownValueAdded, ChangeLocation.Of(after) with { Value = value }, ListOf(before).Pointer, pointer,
                direction, null, value);
        }
    }

    // The values that one list has and the other has not, each once, with their places.
    private static IEnumerable<(string Value, string Pointer)> OnlyIn(SchemaAt one, SchemaAt other)
    {
        HashSet<string> seen = new(other.Schema.KnownValues, StringComparer.Ordinal);
        EquatableArray<string> values = one.Schema.KnownValues;
        for (int i = 0; i < values.Count; i++)
        {
            if (seen.Add(values[i]))
                yield return (values[i], one.Place.Child(Keyword, i).Pointer);
        }
    }

    private static ElementPlace ListOf(SchemaAt at) => at.Place.Child(Keyword);
}
