using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;

namespace MadasterGen.Diff.Schemas;

/// <summary>Compares <c>oneOf</c>, <c>anyOf</c> and <c>not</c>.</summary>
internal sealed class AlternativeComparer
{
    private readonly SchemaComparer _comparer;
    private readonly ChangeCollector _changes;
    private readonly Action<SchemaAt, SchemaAt, ChangeDirection> _enqueue;

    public AlternativeComparer(SchemaComparer comparer, ChangeCollector changes, Action<SchemaAt, SchemaAt, ChangeDirection> enqueue) =>
        (_comparer, _changes, _enqueue) = (comparer, changes, enqueue);

    /// <summary>Compares; false when only one has alternatives, and nothing else need be said.</summary>
    public bool Compare(NormalSchema old, NormalSchema @new, ChangeDirection direction)
    {
        CompareNot(old, @new, direction);
        if (old.Alternatives.Count == 0 && @new.Alternatives.Count == 0)
            return true;
        if (old.Alternatives.Count == 0 || @new.Alternatives.Count == 0)
        {
            _changes.Changed(old.Alternatives.Count == 0 ? ChangeRuleIds.AlternativesAdded : ChangeRuleIds.AlternativesRemoved, old.At, @new.At, direction, Text(old), Text(@new));
            return false;
        }
        if (old.IsOneOf != @new.IsOneOf)
            _changes.Changed(ChangeRuleIds.AlternativesKindChanged, old.Content, @new.Content, direction, Keyword(old), Keyword(@new));
        CompareLists(old, @new, direction);
        return true;
    }

    private void CompareLists(NormalSchema old, NormalSchema @new, ChangeDirection direction)
    {
        List<SchemaAt> removed = [.. old.Alternatives];
        List<SchemaAt> added = [.. @new.Alternatives];
        Pair((one, other) => one.Schema.Reference is { } name && name == other.Schema.Reference);
        Pair(_comparer.AreEqual);
        // One of each that are left, written in place: it has changed.
        if (removed.Count == 1 && added.Count == 1 && removed[0].Schema.Reference is null && added[0].Schema.Reference is null)
            Pair((_, _) => true);
        foreach (SchemaAt one in removed)
            _changes.Add(ChangeRuleIds.AlternativeRemoved, @new.Content.Location, one.Place.Pointer, @new.Content.Place.Child(Keyword(@new)).Pointer, direction, Text(one));
        foreach (SchemaAt one in added)
            _changes.Add(ChangeRuleIds.AlternativeAdded, @new.Content.Location, old.Content.Place.Child(Keyword(old)).Pointer, one.Place.Pointer, direction, null, Text(one));

        void Pair(Func<SchemaAt, SchemaAt, bool> isSame)
        {
            foreach (SchemaAt one in removed.ToList())
            {
                if (added.FirstOrDefault(other => isSame(one, other)) is not { } same)
                    continue;
                removed.Remove(one);
                added.Remove(same);
                _enqueue(one, same, direction);
            }
        }
    }

    private void CompareNot(NormalSchema old, NormalSchema @new, ChangeDirection direction)
    {
        SchemaAt? oldNot = NotOf(old);
        SchemaAt? newNot = NotOf(@new);
        if (oldNot is null && newNot is null)
            return;
        if (oldNot is null)
            _changes.Changed(ChangeRuleIds.ExclusionAdded, old.Content, newNot!, direction);
        else if (newNot is null)
            _changes.Changed(ChangeRuleIds.ExclusionRemoved, oldNot, @new.Content, direction);
        else if (!_comparer.AreEqual(oldNot, newNot))
            _changes.Changed(ChangeRuleIds.ExclusionChanged, oldNot, newNot, direction);
    }

    private static SchemaAt? NotOf(NormalSchema schema) => schema.Parts
        .Where(p => p.At.Schema.Not is not null)
        .Select(p => new SchemaAt(p.At.Schema.Not!, p.At.Place.Child("not"), p.At.Location))
        .FirstOrDefault();

    private static string Keyword(NormalSchema schema) => schema.IsOneOf ? "oneOf" : "anyOf";

    private static string Text(NormalSchema schema) => schema.Alternatives.Count == 0 ? KindComparer.Text(schema) : string.Join(", ", schema.Alternatives.Select(Text));

    private static string Text(SchemaAt alternative) => alternative.Schema.Reference ?? alternative.Schema.Kind.ToString().ToLowerInvariant();
}
