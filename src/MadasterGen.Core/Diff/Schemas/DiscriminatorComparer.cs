using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;

namespace MadasterGen.Diff.Schemas;

/// <summary>Compares how kinds are told apart.</summary>
internal static class DiscriminatorComparer
{
    /// <param name="old">The one schema.</param>
    /// <param name="new">The other.</param>
    /// <param name="direction">Which way they travel.</param>
    /// <param name="changes">Takes what is found.</param>
    /// <param name="isRenamed">Whether a name of the old document can be another's in the new one.</param>
    public static void Compare(NormalSchema old, NormalSchema @new, ChangeDirection direction, ChangeCollector changes, Func<string, string, bool> isRenamed)
    {
        SchemaAt? oldAt = At(old);
        SchemaAt? newAt = At(@new);
        CompareAbstract(old, @new, direction, changes);
        if (oldAt is null && newAt is null)
            return;
        ApiDiscriminator? before = oldAt?.Schema.Discriminator;
        ApiDiscriminator? after = newAt?.Schema.Discriminator;
        if (before is null || after is null)
        {
            changes.Changed(
                before is null ? ChangeRuleIds.DiscriminatorAdded : ChangeRuleIds.DiscriminatorRemoved, oldAt ?? old.Opposite(@new, newAt!), newAt ?? @new.Opposite(old, oldAt!), direction,
                before?.PropertyName, after?.PropertyName);
            return;
        }
        if (before.PropertyName != after.PropertyName)
            changes.Changed(ChangeRuleIds.DiscriminatorPropertyChanged, oldAt!, newAt!, direction, before.PropertyName, after.PropertyName);
        CompareMappings(oldAt!, newAt!, direction, changes, isRenamed);
    }

    private static void CompareMappings(
        SchemaAt oldAt, SchemaAt newAt, ChangeDirection direction, ChangeCollector changes, Func<string, string, bool> isRenamed)
    {
        Dictionary<string, string> before = oldAt.Schema.Discriminator!.Mapping.ToDictionary(m => m.Value, m => m.SchemaName);
        Dictionary<string, string> after = newAt.Schema.Discriminator!.Mapping.ToDictionary(m => m.Value, m => m.SchemaName);
        // Without a mapping the names of the schemas are the values; to write them down changes nothing.
        if (before.Count == 0 || after.Count == 0)
        {
            if (before.Concat(after).All(m => m.Key == m.Value))
                return;
        }
        foreach (string value in before.Keys.Union(after.Keys))
        {
            before.TryGetValue(value, out string? oldTarget);
            after.TryGetValue(value, out string? newTarget);
            if (oldTarget == newTarget || (oldTarget is not null && newTarget is not null && isRenamed(oldTarget, newTarget)))
                continue;
            string rule = oldTarget is null ? ChangeRuleIds.DiscriminatorValueAdded : newTarget is null ? ChangeRuleIds.DiscriminatorValueRemoved : ChangeRuleIds.DiscriminatorValueChanged;
            changes.Add(
                rule, newAt.Location with { Value = JsonText.ToLiteral(value) }, Place(oldAt, oldTarget is null ? null : value), Place(newAt, newTarget is null ? null : value),
                direction, oldTarget, newTarget);
        }
    }

    private static string Place(SchemaAt at, string? value)
    {
        ElementPlace place = at.Place.Child("discriminator");
        return (value is null ? place : place.Child("mapping", value)).Pointer;
    }

    private static void CompareAbstract(NormalSchema old, NormalSchema @new, ChangeDirection direction, ChangeCollector changes)
    {
        bool before = old.Content.Schema.IsAbstract;
        bool after = @new.Content.Schema.IsAbstract;
        if (before != after)
            changes.Changed(after ? ChangeRuleIds.BecameAbstract : ChangeRuleIds.NoLongerAbstract, old.Content, @new.Content, direction);
    }

    private static SchemaAt? At(NormalSchema schema) => schema.Parts.FirstOrDefault(p => p.At.Schema.Discriminator is not null)?.At;
}
