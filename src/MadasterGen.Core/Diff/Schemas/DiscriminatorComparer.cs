using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Schemas;

/// <summary>Compares how kinds are told apart.</summary>
internal sealed class DiscriminatorComparer
{
    // What stands for the values of the default in findings.
    private const string AnyOther = "any other";

    private readonly ChangeCollector _changes;
    private readonly Func<string, string, bool> _isRenamed;

    /// <param name="changes">Takes what is found.</param>
    /// <param name="isRenamed">Whether a name of the old document can be another's in the new one.</param>
    public DiscriminatorComparer(ChangeCollector changes, Func<string, string, bool> isRenamed) =>
        (_changes, _isRenamed) = (changes, isRenamed);

    public void Compare(SchemaView old, SchemaView @new, ChangeDirection direction)
    {
        CompareAbstract(old.Content.At, @new.Content.At, direction);
        SchemaAt? oldAt = old.Content.DiscriminatorAt;
        SchemaAt? newAt = @new.Content.DiscriminatorAt;
        string? before = oldAt?.Schema.Discriminator!.PropertyName;
        string? after = newAt?.Schema.Discriminator!.PropertyName;
        if (oldAt is not null && newAt is not null)
        {
            if (before != after)
                _changes.Changed(ChangeRuleIds.DiscriminatorPropertyChanged, oldAt, newAt, direction, before, after);
            CompareMappings(oldAt, newAt, direction);
            CompareDefaults(oldAt, newAt, direction);
        }
        else if (oldAt is not null)
            _changes.Changed(ChangeRuleIds.DiscriminatorRemoved, oldAt, @new.Opposite(old, oldAt), direction, before);
        else if (newAt is not null)
            _changes.Changed(ChangeRuleIds.DiscriminatorAdded, old.Opposite(@new, newAt), newAt, direction, null, after);
    }

    private void CompareMappings(SchemaAt oldAt, SchemaAt newAt, ChangeDirection direction)
    {
        Dictionary<string, string> before = MappingOf(oldAt);
        Dictionary<string, string> after = MappingOf(newAt);
        if (AreImplied(before, after))
            return;
        foreach (string value in before.Keys.Union(after.Keys))
        {
            before.TryGetValue(value, out string? oldTarget);
            after.TryGetValue(value, out string? newTarget);
            string oldPlace = PlaceOf(oldAt, oldTarget is null ? null : value);
            string newPlace = PlaceOf(newAt, newTarget is null ? null : value);
            CompareTargets(value, (oldTarget, oldPlace), (newTarget, newPlace), newAt, direction);
        }
    }

    // What all other values stand for changes as what one value stands for.
    private void CompareDefaults(SchemaAt oldAt, SchemaAt newAt, ChangeDirection direction)
    {
        string? before = oldAt.Schema.Discriminator!.DefaultSchema;
        string? after = newAt.Schema.Discriminator!.DefaultSchema;
        CompareTargets(AnyOther, (before, PlaceOf(oldAt, null)), (after, PlaceOf(newAt, null)), newAt, direction);
    }

    private void CompareTargets(
        string value, (string? Target, string Place) old, (string? Target, string Place) @new, SchemaAt at, ChangeDirection direction)
    {
        if (old.Target == @new.Target || (old.Target is not null && @new.Target is not null && _isRenamed(old.Target, @new.Target)))
            return;
        string rule = old.Target is null ? ChangeRuleIds.DiscriminatorValueAdded
            : @new.Target is null ? ChangeRuleIds.DiscriminatorValueRemoved
            : ChangeRuleIds.DiscriminatorValueChanged;
        ChangeLocation location = ChangeLocation.Of(at) with { Value = JsonText.ToLiteral(value) };
        _changes.Add(rule, location, old.Place, @new.Place, direction, old.Target, @new.Target);
    }

    /// <summary>Without a mapping the names of the schemas are the values; to write them down changes nothing.</summary>
    public static bool AreImplied(Dictionary<string, string> before, Dictionary<string, string> after) =>
        (before.Count == 0 || after.Count == 0) && before.Concat(after).All(m => m.Key == m.Value);

    /// <summary>The values of a discriminator and the schemas they stand for.</summary>
    public static Dictionary<string, string> MappingOf(SchemaAt at) =>
        at.Schema.Discriminator!.Mapping.ToDictionary(m => m.Value, m => m.SchemaName, StringComparer.Ordinal);

    private static string PlaceOf(SchemaAt at, string? value)
    {
        ElementPlace place = at.Place.Child("discriminator");
        return (value is null ? place : place.Child("mapping", value)).Pointer;
    }

    private void CompareAbstract(SchemaAt old, SchemaAt @new, ChangeDirection direction)
    {
        if (old.Schema.IsAbstract != @new.Schema.IsAbstract)
            _changes.Changed(@new.Schema.IsAbstract ? ChangeRuleIds.BecameAbstract : ChangeRuleIds.NoLongerAbstract, old, @new, direction);
    }
}
