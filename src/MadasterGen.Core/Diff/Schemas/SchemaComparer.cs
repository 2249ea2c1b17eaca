using System;
using System.Collections.Generic;
using System.Threading;
using MadasterGen.Diff.Rules;
using MadasterGen.Diff.Schemas.Constraints;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Schemas;

/// <summary>
/// Compares schemas of two documents. Each pair of schemas is compared once for each direction, whatever leads to it, so
/// that circles end; pairs wait in a queue, so that depth costs no stack.
/// </summary>
internal sealed class SchemaComparer
{
    private const int Seen = 4;

    private readonly SchemaResolver _old;
    private readonly SchemaResolver _new;
    private readonly ChangeCollector _changes;
    private readonly CancellationToken _cancellationToken;
    private readonly AlternativeComparer _alternatives;
    private readonly PropertyComparer _properties;
    private readonly DiscriminatorComparer _discriminators;
    private readonly SubtypeComparer _subtypes;

    // Null where only what may travel is asked for.
    private readonly TypeNameComparer? _names;
    private readonly Queue<SchemaPair> _waiting = new();
    private readonly HashSet<(string Old, string New, ChangeDirection, ChangeDirection, bool)> _enqueued = [];
    private readonly Dictionary<(string Old, string New), int> _compared = [];
    private readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal);
    private readonly SchemaPairings _pairings = new();

    // What comparers around this one know and ask for.
    private readonly SchemaEquality _equality;

    public SchemaComparer(SchemaResolver old, SchemaResolver @new, ChangeCollector changes, CancellationToken cancellationToken)
        : this(old, @new, changes, new SchemaEquality(), cancellationToken) => _names = new TypeNameComparer(old, @new, changes);

    private SchemaComparer(
        SchemaResolver old, SchemaResolver @new, ChangeCollector changes, SchemaEquality equality, CancellationToken cancellationToken)
    {
        (_old, _new, _changes, _equality, _cancellationToken) = (old, @new, changes, equality, cancellationToken);
        _alternatives = new AlternativeComparer(this, changes, new AlternativeVerdicts(old, @new));
        _properties = new PropertyComparer(this, changes);
        _discriminators = new DiscriminatorComparer(changes, CanBeRenamed);
        _subtypes = new SubtypeComparer(this, changes, CanBeRenamed);
    }

    /// <summary>The schemas of the old document.</summary>
    public SchemaResolver Old => _old;

    /// <summary>The schemas of the new document.</summary>
    public SchemaResolver New => _new;

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
        if (!_compared.ContainsKey((old.Key, @new.Key)))
            Compare(old, @new, ChangeDirection.None);
    }

    /// <summary>
    /// Whether two schemas allow the same, whatever they are called. Two that hold each other are equal when nothing else
    /// differs; below some depth names decide.
    /// </summary>
    public bool AreEqual(SchemaAt old, SchemaAt @new)
    {
        (string, string) pair = (old.Key, @new.Key);
        if (_equality.Of(pair) is { } known)
            return known;
        if (_equality.IsSpent)
            return old.Schema == @new.Schema;
        _equality.Begin(pair);
        ChangeCollector changes = new();
        SchemaComparer comparer = new(_old, _new, changes, _equality, _cancellationToken);
        // What the two are called is not asked.
        comparer.CompareWhatever(_old.View(old), _new.View(@new), ChangeDirection.Both, ChangeDirection.Both, false);
        while (changes.IsEmpty && comparer._waiting.Count > 0 && !_equality.IsOutOfSteps)
        {
            _equality.Step();
            comparer.CompareNext();
        }
        bool areEqual = changes.IsEmpty && (comparer._waiting.Count == 0 || old.Schema == @new.Schema);
        _equality.End(pair, areEqual);
        return areEqual;
    }

    /// <summary>Lets a pair wait.</summary>
    public void Enqueue(SchemaAt old, SchemaAt @new, ChangeDirection direction) => Enqueue(old, @new, direction, direction);

    /// <summary>Lets a pair wait. What a base has, each of its subtypes has: the same two places wait once.</summary>
    /// <param name="old">The schema as it was.</param>
    /// <param name="new">The schema as it is.</param>
    /// <param name="content">Which way values travel by both documents.</param>
    /// <param name="place">Which way values travel by either.</param>
    /// <param name="isAlwaysNullable">Whether C# has a type for it that holds null in any case.</param>
    public void Enqueue(SchemaAt old, SchemaAt @new, ChangeDirection content, ChangeDirection place, bool isAlwaysNullable = false)
    {
        if (_enqueued.Add((old.Key, @new.Key, content, place, isAlwaysNullable)))
            _waiting.Enqueue(new SchemaPair(old, @new, content, place, isAlwaysNullable));
    }

    /// <summary>Compares what the types of two alternatives are called.</summary>
    public void CompareNames(SchemaAt old, SchemaAt @new, ChangeDirection direction) =>
        _names?.Compare(_old.View(old), _new.View(@new), direction);

    private void CompareNext()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        SchemaPair pair = _waiting.Dequeue();
        ComparePair(_old.View(pair.Old), _new.View(pair.New), pair);
    }

    private void ComparePair(SchemaView old, SchemaView @new, SchemaPair pair)
    {
        ChangeDirection place = pair.Place;
        if (NameOf(old) is { } oldName && NameOf(@new) is { } newName && oldName != newName)
        {
            // A name that the other document has too is that of another thing, which stands at the place instead.
            bool canBeRenamed = CanBeRenamed(oldName, newName);
            if (!canBeRenamed || !_pairings.Admits(oldName, newName))
            {
                PlaceComparer.Compare(old, @new, place, pair.IsAlwaysNullable, _changes);
                if (!AreEqual(_old.Set.Find(oldName) ?? old.At, _new.Set.Find(newName) ?? @new.At))
                    _changes.Changed(ChangeRuleIds.SchemaReplaced, old.At, @new.At, place, oldName, newName);
                else
                    _names?.Compare(old, @new, place);
                return;
            }
            if (old.Name is not null && @new.Name is not null)
            {
                _renamed[oldName] = newName;
                _names?.Renamed(oldName, newName, place);
            }
        }
        _names?.Compare(old, @new, place);
        CompareWhatever(old, @new, pair.Content, place, pair.IsAlwaysNullable);
    }

    private void CompareWhatever(
        SchemaView old, SchemaView @new, ChangeDirection content, ChangeDirection place, bool isAlwaysNullable)
    {
        PlaceComparer.Compare(old, @new, place, isAlwaysNullable, _changes);

        (string, string) key = (old.Content.At.Key, @new.Content.At.Key);
        _compared.TryGetValue(key, out int done);
        if (done != 0 && (done & (int)content) == (int)content)
            return;
        _compared[key] = done | (int)content | Seen;
        CompareContent(old, @new, content, content != place && content == ChangeDirection.None);
    }

    // What is referred to by a place has no other name.
    private static string? NameOf(SchemaView view) => view.Name ?? view.At.Schema.Reference;

    private bool CanBeRenamed(string oldName, string newName) => _old.Set.Find(newName) is null && _new.Set.Find(oldName) is null;

    private void CompareContent(SchemaView old, SchemaView @new, ChangeDirection direction, bool isSentNoMore)
    {
        if (!_alternatives.Compare(old, @new, direction) || !KindComparer.Compare(old, @new, direction, _changes))
            return;
        EnumComparer.Compare(old, @new, direction, _changes);
        if (!isSentNoMore)
            ConstraintComparer.Compare(old, @new, direction, _changes);
        _discriminators.Compare(old, @new, direction);
        switch (old, @new)
        {
            case (ListView oldList, ListView newList):
                Enqueue(oldList.Items, newList.Items, direction);
                break;
            case (AnyView { Reason: AnyReason.TooLarge }, _) or (_, AnyView { Reason: AnyReason.TooLarge }):
                EnqueueParts(old.Content, @new.Content, direction);
                break;
            default:
                _properties.Compare(old.Content, @new.Content, direction);
                _names?.CompareParts(old.Content, @new.Content);
                break;
        }
        _subtypes.Compare(old, @new, direction);
    }

    // What is too large to be put together is compared part by part.
    private void EnqueueParts(SchemaContent old, SchemaContent @new, ChangeDirection direction)
    {
        AlternativePairs pairs = AlternativePairs.Of(old.At.AllOf(), @new.At.AllOf(), AreEqual);
        foreach ((SchemaAt one, SchemaAt other) in pairs.Same)
            Enqueue(one, other, direction);
        ChangeLocation location = ChangeLocation.Of(@new.At);
        foreach (SchemaAt one in pairs.Removed)
            _changes.Add(ChangeRuleIds.PartRemoved, location, one.Place.Pointer, @new.At.Place.Pointer, direction, Text(one));
        foreach (SchemaAt one in pairs.Added)
            _changes.Add(ChangeRuleIds.PartAdded, location, old.At.Place.Pointer, one.Place.Pointer, direction, null, Text(one));
    }

    private static string Text(SchemaAt part) => part.Schema.Reference ?? part.Schema.Kind.ToString().ToLowerInvariant();

    /// <summary>Two schemas that wait.</summary>
    private readonly record struct SchemaPair(
        SchemaAt Old, SchemaAt New, ChangeDirection Content, ChangeDirection Place, bool IsAlwaysNullable);
}
