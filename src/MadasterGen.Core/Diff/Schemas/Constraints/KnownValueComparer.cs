using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Schemas.Constraints;

/// <summary>Compares what <c>x-extensible-enum</c> says: that values are open, and which are known.</summary>
internal static class KnownValueComparer
{
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
        EquatableArray<string> olds = before.Schema.KnownValues;
        EquatableArray<string> news = after.Schema.KnownValues;
        foreach (string value in olds.Where(value => !news.Contains(value)))
        {
            changes.Add(
                ChangeRuleIds.KnownValueRemoved, ChangeLocation.Of(before) with { Value = value }, PlaceOf(before, value), PlaceOf(after),
                direction, value);
        }
        foreach (string value in news.Where(value => !olds.Contains(value)))
        {
            changes.Add(
                ChangeRuleIds.KnownValueAdded, ChangeLocation.Of(after) with { Value = value }, PlaceOf(before), PlaceOf(after, value),
                direction, null, value);
        }
    }

    private static string PlaceOf(SchemaAt at) => at.Place.Child("x-extensible-enum").Pointer;

    private static string PlaceOf(SchemaAt at, string value)
    {
        List<string> values = [.. at.Schema.KnownValues];
        return $"{PlaceOf(at)}/{values.IndexOf(value).ToString(CultureInfo.InvariantCulture)}";
    }
}
