using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Schemas;

/// <summary>Which alternative of one list is which of another.</summary>
internal sealed class AlternativePairs
{
    // Every alternative that is left is asked about every other one; lists longer than this are not.
    private const int MostQuestions = 1_000;

    private readonly List<(SchemaAt Old, SchemaAt New)> _same = [];
    private LinkedList<SchemaAt> _removed = new();
    private LinkedList<SchemaAt> _added = new();

    /// <summary>Whether those that both lists have stand in the same order.</summary>
    public bool AreInOrder { get; private set; } = true;

    private AlternativePairs()
    {
    }

    /// <summary>Those that both lists have.</summary>
    public IReadOnlyList<(SchemaAt Old, SchemaAt New)> Same => _same;

    /// <summary>Those that only the old list has.</summary>
    public IEnumerable<SchemaAt> Removed => _removed;

    /// <summary>Those that only the new list has.</summary>
    public IEnumerable<SchemaAt> Added => _added;

    /// <summary>Pairs by name, then by what is written, then by what is meant.</summary>
    public static AlternativePairs Of(IReadOnlyList<SchemaAt> old, IReadOnlyList<SchemaAt> @new, Func<SchemaAt, SchemaAt, bool> areEqual)
    {
        AlternativePairs pairs = new() { _removed = new(old), _added = new(@new) };
        pairs.Pair(at => at.Schema.Reference);
        pairs.Pair(at => at.Schema.Reference is null ? at.Schema : null);
        if ((long)pairs._removed.Count * pairs._added.Count <= MostQuestions)
            pairs.Pair(areEqual);
        // Those that are left and written in place have changed: each is what is called the same, holds the same names, or stands there.
        pairs.Pair(at => IsInPlace(at) ? at.Schema.Title : null);
        pairs.Pair(at => IsInPlace(at) ? ShapeOf(at.Schema) : null);
        if (pairs._removed.Count == pairs._added.Count && pairs._removed.All(IsInPlace) && pairs._added.All(IsInPlace))
            pairs.Pair(at => at.Schema.Kind.ToString());
        if (pairs._removed.Count == 1 && pairs._added.Count == 1 && pairs._removed.All(IsInPlace) && pairs._added.All(IsInPlace))
            pairs.Pair((_, _) => true);
        pairs.AreInOrder = AreSorted(old, @new, pairs._same);
        return pairs;
    }

    private static bool AreSorted(IReadOnlyList<SchemaAt> old, IReadOnlyList<SchemaAt> @new, List<(SchemaAt Old, SchemaAt New)> same)
    {
        Dictionary<SchemaAt, SchemaAt> news = same.ToDictionary(pair => pair.Old, pair => pair.New);
        HashSet<SchemaAt> kept = [.. news.Values];
        return old.Where(news.ContainsKey).Select(at => news[at]).SequenceEqual(@new.Where(kept.Contains));
    }

    private static bool IsInPlace(SchemaAt at) => at.Schema.Reference is null;

    private static string? ShapeOf(ApiSchema schema) => schema.Properties.Count == 0
        ? null
        : string.Join("\n", schema.Properties.Select(property => property.Name).OrderBy(name => name, StringComparer.Ordinal));

    private void Pair<TKey>(Func<SchemaAt, TKey?> keyOf)
        where TKey : class
    {
        Dictionary<TKey, Queue<LinkedListNode<SchemaAt>>> news = [];
        foreach (LinkedListNode<SchemaAt> node in Nodes(_added))
        {
            if (keyOf(node.Value) is not { } key)
                continue;
            if (!news.TryGetValue(key, out Queue<LinkedListNode<SchemaAt>>? same))
                news.Add(key, same = new Queue<LinkedListNode<SchemaAt>>());
            same.Enqueue(node);
        }
        foreach (LinkedListNode<SchemaAt> node in Nodes(_removed).ToList())
        {
            if (keyOf(node.Value) is { } key && news.TryGetValue(key, out Queue<LinkedListNode<SchemaAt>>? same) && same.Count > 0)
                Add(node, same.Dequeue());
        }
    }

    private void Pair(Func<SchemaAt, SchemaAt, bool> isSame)
    {
        foreach (LinkedListNode<SchemaAt> node in Nodes(_removed).ToList())
        {
            if (Nodes(_added).FirstOrDefault(other => isSame(node.Value, other.Value)) is { } same)
                Add(node, same);
        }
    }

    private void Add(LinkedListNode<SchemaAt> old, LinkedListNode<SchemaAt> @new)
    {
        _same.Add((old.Value, @new.Value));
        _removed.Remove(old);
        _added.Remove(@new);
    }

    private static IEnumerable<LinkedListNode<SchemaAt>> Nodes(LinkedList<SchemaAt> list)
    {
        for (LinkedListNode<SchemaAt>? node = list.First; node is not null; node = node.Next)
            yield return node;
    }
}
