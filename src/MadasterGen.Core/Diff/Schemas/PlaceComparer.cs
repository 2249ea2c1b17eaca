using System;
using MadasterGen.Diff.Rules;
using MadasterGen.Diff.Schemas.Constraints;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Schemas;

/// <summary>
/// Compares what is said of a place rather than of what stands there. A fact counts wherever it is said on the way from the
/// place to the content, and is reported where it is said, so that one line that many places refer to is one finding.
/// </summary>
internal static class PlaceComparer
{
    public static void Compare(
        SchemaView old, SchemaView @new, ChangeDirection direction, bool isAlwaysNullable, ChangeCollector changes)
    {
        SchemaMarks before = old.Chain.Marks;
        SchemaMarks after = @new.Chain.Marks;
        // A place in a path is never null, whatever its schema allows.
        if (@new.At.Owner is not { Property: null, Part.ParameterPlace: ApiParameterPlace.Path })
            CompareNullable();
        Fact(before.ReadOnlyAt, after.ReadOnlyAt, ChangeRuleIds.BecameReadOnly, ChangeRuleIds.NoLongerReadOnly);
        Fact(before.WriteOnlyAt, after.WriteOnlyAt, ChangeRuleIds.BecameWriteOnly, ChangeRuleIds.NoLongerWriteOnly);
        if ((after.DeprecatedAt ?? before.DeprecatedAt) is { Owner.IsWhole: true })
            Fact(before.DeprecatedAt, after.DeprecatedAt, ChangeRuleIds.SchemaDeprecated, ChangeRuleIds.SchemaNoLongerDeprecated);
        else
            Fact(before.DeprecatedAt, after.DeprecatedAt, ChangeRuleIds.PropertyDeprecated, ChangeRuleIds.PropertyNoLongerDeprecated);
        string sunset = ChangeRuleIds.PropertySunsetChanged;
        Value(before.SunsetAt, after.SunsetAt, schema => schema.Sunset, sunset, sunset, sunset);
        (string? oldLevel, string? newLevel) = (before.StabilityAt?.Schema.Stability, after.StabilityAt?.Schema.Stability);
        string stability = StabilityLevels.RankOf(newLevel) < StabilityLevels.RankOf(oldLevel)
            ? ChangeRuleIds.PropertyStabilityLowered
            : ChangeRuleIds.PropertyStabilityRaised;
        if (StabilityLevels.Differ(oldLevel, newLevel))
            Value(before.StabilityAt, after.StabilityAt, schema => schema.Stability, stability, stability, stability);
        KnownValueComparer.Compare(old, @new, direction, changes);
        Value(
            before.DefaultAt, after.DefaultAt, schema => schema.Default,
            ChangeRuleIds.DefaultAdded, ChangeRuleIds.DefaultRemoved, ChangeRuleIds.DefaultChanged);
        return;

        void CompareNullable()
        {
            if (old.IsNullable == @new.IsNullable)
                return;
            string rule = @new.IsNullable ? ChangeRuleIds.BecameNullable : ChangeRuleIds.NoLongerNullable;
            changes.Changed(
                rule, old.NullableAt ?? old.Opposite(@new, @new.NullableAt!), @new.NullableAt ?? @new.Opposite(old, old.NullableAt!),
                direction, verdicts: NullVerdicts.Of(rule, @new, direction, isAlwaysNullable));
        }

        void Fact(SchemaAt? oldAt, SchemaAt? newAt, string set, string removed)
        {
            if (newAt is not null && oldAt is null)
                changes.Changed(set, old.Opposite(@new, newAt), newAt, direction);
            else if (oldAt is not null && newAt is null)
                changes.Changed(removed, oldAt, @new.Opposite(old, oldAt), direction);
        }

        void Value(SchemaAt? oldAt, SchemaAt? newAt, Func<ApiSchema, string?> value, string set, string removed, string changed)
        {
            string? oldValue = oldAt is null ? null : value(oldAt.Schema);
            string? newValue = newAt is null ? null : value(newAt.Schema);
            if (oldValue == newValue)
                return;
            string rule = oldValue is null ? set : newValue is null ? removed : changed;
            SchemaAt oldPlace = oldAt ?? old.Opposite(@new, newAt!);
            SchemaAt newPlace = newAt ?? @new.Opposite(old, oldAt!);
            changes.Changed(rule, oldPlace, newPlace, direction, oldValue, newValue);
        }
    }
}
