using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Schemas;

/// <summary>
/// Compares the kinds of a base that has a discriminator: wherever it may come, they may. Those that a mapping names are compared with
/// the mapping; those that it need not name are known by the base in their <c>allOf</c>.
/// </summary>
internal sealed class SubtypeComparer
{
    private readonly SchemaComparer _comparer;
    private readonly ChangeCollector _changes;
    private readonly Func<string, string, bool> _canBeRenamed;

    public SubtypeComparer(SchemaComparer comparer, ChangeCollector changes, Func<string, string, bool> canBeRenamed) =>
        (_comparer, _changes, _canBeRenamed) = (comparer, changes, canBeRenamed);

    public void Compare(SchemaView old, SchemaView @new, ChangeDirection direction)
    {
        if (old.Content.DiscriminatorAt is not { } oldBase || @new.Content.DiscriminatorAt is not { } newBase)
            return;
        if (old.Name is not { } oldName || @new.Name is not { } newName)
            return;
        string[] before = [.. _comparer.Old.Set.Hierarchies.WholesOf(oldName).Distinct()];
        string[] after = [.. _comparer.New.Set.Hierarchies.WholesOf(newName).Distinct()];
        foreach (string kind in before.Intersect(after))
            Enqueue(kind, kind, direction);
        Dictionary<string, string> oldMapping = DiscriminatorComparer.MappingOf(oldBase);
        Dictionary<string, string> newMapping = DiscriminatorComparer.MappingOf(newBase);
        HashSet<string> said = [];
        foreach (string value in oldMapping.Keys.Intersect(newMapping.Keys))
            CompareTargets(oldMapping[value], newMapping[value], direction, said);
        bool areSaid = !DiscriminatorComparer.AreImplied(oldMapping, newMapping);
        foreach (string kind in before.Except(after).Where(kind => !said.Contains(kind)))
        {
            if (!(areSaid && oldMapping.Any(one => one.Value == kind && !newMapping.ContainsKey(one.Key))))
                Report(ChangeRuleIds.SubtypeRemoved, old, @new, kind, null, direction);
        }
        foreach (string kind in after.Except(before).Where(kind => !said.Contains(kind)))
        {
            if (!(areSaid && newMapping.Any(one => one.Value == kind && !oldMapping.ContainsKey(one.Key))))
                Report(ChangeRuleIds.SubtypeAdded, old, @new, null, kind, direction);
        }
    }

    // A value that stands for a schema of another name now: that it does is said, or it is the same schema.
    private void CompareTargets(string old, string @new, ChangeDirection direction, HashSet<string> said)
    {
        if (old == @new)
            return;
        said.Add(old);
        said.Add(@new);
        if (_canBeRenamed(old, @new))
            Enqueue(old, @new, direction);
    }

    private void Enqueue(string old, string @new, ChangeDirection direction)
    {
        if (_comparer.Old.Set.Find(old) is { } before && _comparer.New.Set.Find(@new) is { } after)
            _comparer.Enqueue(before, after, direction);
    }

    private void Report(string rule, SchemaView old, SchemaView @new, string? lost, string? gained, ChangeDirection direction)
    {
        SchemaAt before = lost is null ? old.Content.At : _comparer.Old.Set.Find(lost)!;
        SchemaAt after = gained is null ? @new.Content.At : _comparer.New.Set.Find(gained)!;
        _changes.Add(
            rule, new ChangeLocation { Schema = @new.Name }, before.Place.Pointer, after.Place.Pointer, direction, lost, gained);
    }
}
