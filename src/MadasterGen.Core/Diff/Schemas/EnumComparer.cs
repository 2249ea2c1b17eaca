using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;

namespace MadasterGen.Diff.Schemas;

/// <summary>Compares the values of <c>enum</c>, as JSON texts.</summary>
internal static class EnumComparer
{
    public static void Compare(NormalSchema old, NormalSchema @new, ChangeDirection direction, ChangeCollector changes)
    {
        SchemaAt? oldAt = EnumAt(old);
        SchemaAt? newAt = EnumAt(@new);
        if (oldAt is null && newAt is null)
            return;
        if (oldAt is null || newAt is null)
        {
            changes.Changed(
                oldAt is null ? ChangeRuleIds.EnumAdded : ChangeRuleIds.EnumRemoved, oldAt ?? old.Opposite(@new, newAt!), newAt ?? @new.Opposite(old, oldAt!), direction, List(oldAt), List(newAt));
            return;
        }
        List<string> removed = [.. oldAt.Schema.Enum.Except(newAt.Schema.Enum)];
        List<string> added = [.. newAt.Schema.Enum.Except(oldAt.Schema.Enum)];
        if (oldAt.Schema.Enum.Count == 1 && newAt.Schema.Enum.Count == 1 && removed.Count == 1)
        {
            changes.Changed(ChangeRuleIds.ConstantChanged, oldAt, newAt, direction, removed[0], added[0]);
            return;
        }
        foreach (string value in removed)
            changes.Add(ChangeRuleIds.EnumValueRemoved, oldAt.Location with { Value = value }, ValuePlace(oldAt, value), EnumPlace(newAt), direction, value);
        foreach (string value in added)
            changes.Add(ChangeRuleIds.EnumValueAdded, newAt.Location with { Value = value }, EnumPlace(oldAt), ValuePlace(newAt, value), direction, null, value);
    }

    private static SchemaAt? EnumAt(NormalSchema schema) => schema.Parts.FirstOrDefault(p => p.At.Schema.Enum.Count > 0)?.At;

    private static string? List(SchemaAt? at) => at is null ? null : string.Join(", ", at.Schema.Enum);

    private static string EnumPlace(SchemaAt at) => at.Place.Child("enum").Pointer;

    private static string ValuePlace(SchemaAt at, string value)
    {
        int index = at.Schema.Enum.ToList().IndexOf(value);
        return at.Place.Child("enum", at.Schema.EnumIndexes.Count > 0 ? at.Schema.EnumIndexes[index] : index).Pointer;
    }
}
