using System;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;

namespace MadasterGen.Diff.Schemas;

/// <summary>
/// Compares what is said of a place rather than of what stands there. A fact counts wherever it is said on the way from the
/// place to the content, and is reported where it is said, so that one line that many places refer to is one finding.
/// </summary>
internal static class PlaceComparer
{
    public static void Compare(NormalSchema old, NormalSchema @new, ChangeDirection direction, ChangeCollector changes)
    {
        Fact(old.NullableAt, @new.NullableAt, ChangeRuleIds.BecameNullable, ChangeRuleIds.NoLongerNullable);
        Flag(schema => schema.IsReadOnly, ChangeRuleIds.BecameReadOnly, ChangeRuleIds.NoLongerReadOnly);
        Flag(schema => schema.IsWriteOnly, ChangeRuleIds.BecameWriteOnly, ChangeRuleIds.NoLongerWriteOnly);
        SchemaAt? deprecated = @new.Where(schema => schema.IsDeprecated) ?? old.Where(schema => schema.IsDeprecated);
        bool isSchema = deprecated?.Location is { Schema: not null, Property: null };
        Flag(schema => schema.IsDeprecated, isSchema ? ChangeRuleIds.SchemaDeprecated : ChangeRuleIds.PropertyDeprecated, isSchema ? ChangeRuleIds.SchemaNoLongerDeprecated : ChangeRuleIds.PropertyNoLongerDeprecated);
        Value(schema => schema.Sunset, null, null, ChangeRuleIds.PropertySunsetChanged);
        Value(schema => schema.Default, ChangeRuleIds.DefaultAdded, ChangeRuleIds.DefaultRemoved, ChangeRuleIds.DefaultChanged);
        return;

        void Flag(Func<ApiSchema, bool> flag, string set, string removed) => Fact(old.Where(flag), @new.Where(flag), set, removed);

        void Fact(SchemaAt? oldAt, SchemaAt? newAt, string set, string removed)
        {
            if (newAt is not null && oldAt is null)
                changes.Changed(set, old.Opposite(@new, newAt), newAt, direction);
            else if (oldAt is not null && newAt is null)
                changes.Changed(removed, oldAt, @new.Opposite(old, oldAt), direction);
        }

        void Value(Func<ApiSchema, string?> value, string? set, string? removed, string changed)
        {
            SchemaAt? oldAt = old.Where(schema => value(schema) is not null);
            SchemaAt? newAt = @new.Where(schema => value(schema) is not null);
            string? oldValue = oldAt is null ? null : value(oldAt.Schema);
            string? newValue = newAt is null ? null : value(newAt.Schema);
            if (oldValue == newValue)
                return;
            string rule = oldValue is null ? set ?? changed : newValue is null ? removed ?? changed : changed;
            changes.Changed(rule, oldAt ?? old.Opposite(@new, newAt!), newAt ?? @new.Opposite(old, oldAt!), direction, oldValue, newValue);
        }
    }
}
