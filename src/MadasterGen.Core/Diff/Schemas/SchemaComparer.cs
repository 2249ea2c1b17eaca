using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;

namespace MadasterGen.Diff.Schemas;

/// <summary>
/// Compares schemas of two documents. Each pair of schemas is compared once for each direction, whatever leads to it, so
/// that circles end; pairs wait in a queue, so that depth costs no stack.
/// </summary>
internal sealed class SchemaComparer
{
    private const int Seen = 4;
    private const int MaximumDepth = 32;

    private readonly SchemaNormalizer _old;
    private readonly SchemaNormalizer _new;
    private readonly ChangeCollector _changes;
    private readonly CancellationToken _cancellationToken;
    private readonly Queue<(SchemaAt Old, SchemaAt New, ChangeDirection Direction)> _waiting = new();
    private readonly HashSet<(string Old, string New, ChangeDirection Direction)> _enqueued = [];
    private readonly Dictionary<(string Old, string New), int> _compared = [];
    private readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal);

    // Pairs whose equality is being asked for, by comparers around this one.
    private readonly HashSet<(string Old, string New)> _asked;

    public SchemaComparer(SchemaNormalizer old, SchemaNormalizer @new, ChangeCollector changes, CancellationToken cancellationToken)
        : this(old, @new, changes, [], cancellationToken)
    {
    }

    private SchemaComparer(
        SchemaNormalizer old, SchemaNormalizer @new, ChangeCollector changes, HashSet<(string Old, string New)> asked, CancellationToken cancellationToken) =>
        (_old, _new, _changes, _asked, _cancellationToken) = (old, @new, changes, asked, cancellationToken);

    /// <summary>The schemas that have another name in the new document, by their names in the old one.</summary>
    public IReadOnlyDictionary<string, string> Renamed => _renamed;

    /// <summary>Compares two schemas and whatever they hold.</summary>
    public void Compare(SchemaAt old, SchemaAt @new, ChangeDirection direction)
    {
        Enqueue(old, @new, direction);
        while (_waiting.Count > 0)
            CompareNext();
    }

    /// <summary>Compares two schemas of one name that no operation leads to; what was compared already is left alone.</summary>
    public void CompareUnused(SchemaAt old, SchemaAt @new)
    {
        if (!_compared.ContainsKey((old.Place.Key, @new.Place.Key)))
            Compare(old, @new, ChangeDirection.None);
    }

    /// <summary>
    /// Whether two schemas allow the same, whatever they are called. Two that hold each other are equal when nothing else
    /// differs; below some depth names decide.
    /// </summary>
    public bool AreEqual(SchemaAt old, SchemaAt @new)
    {
        (string, string) pair = (old.Place.Key, @new.Place.Key);
        if (_asked.Contains(pair))
            return true;
        if (_asked.Count >= MaximumDepth)
            return old.Schema == @new.Schema;
        _asked.Add(pair);
        ChangeCollector changes = new();
        SchemaComparer comparer = new(_old, _new, changes, _asked, _cancellationToken);
        // What the two are called is not asked.
        comparer.CompareWhatever(_old.Normalize(old), _new.Normalize(@new), ChangeDirection.Both);
        while (changes.IsEmpty && comparer._waiting.Count > 0)
            comparer.CompareNext();
        _asked.Remove(pair);
        return changes.IsEmpty;
    }

    // What a base has, each of its subtypes has: the same two places wait once.
    private void Enqueue(SchemaAt old, SchemaAt @new, ChangeDirection direction)
    {
        if (_enqueued.Add((old.Place.Key, @new.Place.Key, direction)))
            _waiting.Enqueue((old, @new, direction));
    }

    private void CompareNext()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        (SchemaAt old, SchemaAt @new, ChangeDirection direction) = _waiting.Dequeue();
        ComparePair(_old.Normalize(old), _new.Normalize(@new), direction);
    }

    private void ComparePair(NormalSchema old, NormalSchema @new, ChangeDirection direction)
    {
        if (IsReplaced(old, @new, CanBeRenamed))
        {
            SchemaAt oldTarget = _old.Find(old.Name!)!;
            SchemaAt newTarget = _new.Find(@new.Name!)!;
            PlaceComparer.Compare(old, @new, direction, _changes);
            if (!AreEqual(oldTarget, newTarget))
                _changes.Changed(ChangeRuleIds.SchemaReplaced, old.At, @new.At, direction, old.Name, @new.Name);
            return;
        }
        if (old.Name is { } oldName && @new.Name is { } newName && oldName != newName)
            _renamed[oldName] = newName;
        CompareWhatever(old, @new, direction);
    }

    private void CompareWhatever(NormalSchema old, NormalSchema @new, ChangeDirection direction)
    {
        PlaceComparer.Compare(old, @new, direction, _changes);

        (string, string) key = (old.Content.Place.Key, @new.Content.Place.Key);
        _compared.TryGetValue(key, out int done);
        if (done != 0 && (done & (int)direction) == (int)direction)
            return;
        _compared[key] = done | (int)direction | Seen;
        CompareContent(old, @new, direction);
    }

    // A name that the other document has too is that of another thing, which stands at the place instead.
    private static bool IsReplaced(NormalSchema old, NormalSchema @new, Func<string, string, bool> canBeRenamed) =>
        old.Name is { } oldName && @new.Name is { } newName && oldName != newName && !canBeRenamed(oldName, newName);

    private bool CanBeRenamed(string oldName, string newName) => _old.Find(newName) is null && _new.Find(oldName) is null;

    private void CompareContent(NormalSchema old, NormalSchema @new, ChangeDirection direction)
    {
        AlternativeComparer alternatives = new(this, _changes, Enqueue);
        if (!alternatives.Compare(old, @new, direction) || !KindComparer.Compare(old, @new, direction, _changes))
            return;
        EnumComparer.Compare(old, @new, direction, _changes);
        ConstraintComparer.Compare(old, @new, direction, _changes);
        new PropertyComparer(_changes, Enqueue).Compare(old, @new, direction);
        DiscriminatorComparer.Compare(old, @new, direction, _changes, CanBeRenamed);
        if (old.Kind == ApiSchemaKind.Array)
            Enqueue(old.KindAt.Items(), @new.KindAt.Items(), direction);
        EnqueueSubtypes(old, @new, direction);
    }

    // Wherever a base with a discriminator may come, its subtypes may.
    private void EnqueueSubtypes(NormalSchema old, NormalSchema @new, ChangeDirection direction)
    {
        if (old.Name is null || @new.Name is null || !old.Parts.Any(p => p.At.Schema.Discriminator is not null) || !@new.Parts.Any(p => p.At.Schema.Discriminator is not null))
            return;
        HashSet<string> newChildren = [.. _new.ChildrenOf(@new.Name)];
        foreach (string child in _old.ChildrenOf(old.Name))
        {
            if (newChildren.Contains(child))
                Enqueue(_old.Find(child)!, _new.Find(child)!, direction);
        }
    }
}
