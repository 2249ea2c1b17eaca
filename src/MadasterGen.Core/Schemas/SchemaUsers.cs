using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace MadasterGen.Schemas;

/// <summary>
/// Who names which schema, and which operations that leads to. Each name and each mention is looked at once, however many names are
/// asked for: those that name each other in a circle have one set, and who adds nothing to another's set shares it.
/// </summary>
internal sealed class SchemaUsers(CancellationToken cancellationToken)
{
    private static readonly HashSet<int> s_none = [];

    private readonly Dictionary<string, Named> _named = new(StringComparer.Ordinal);

    // Those whose circle may not be whole yet, and the way to the one that is looked at.
    private readonly Stack<Named> _open = new();
    private readonly Stack<Named> _way = new();
    private int _entered;

    /// <summary>Adds that an operation names a schema.</summary>
    public void AddOperation(string schema, int operation) => AddOnce(Of(schema).Operations, operation);

    /// <summary>Adds that a schema names another.</summary>
    public void AddUser(string schema, string user) => AddOnce(Of(schema).UsedBy, Of(user));

    /// <summary>The operations that lead to a schema.</summary>
    public IReadOnlyCollection<int> LeadingTo(string schema)
    {
        Named start = Of(schema);
        if (start.Leading is null)
            Find(start);
        return start.Leading!;
    }

    // The strongly connected components of the graph (Tarjan), users before those they use.
    private void Find(Named start)
    {
        Enter(start);
        while (_way.Count > 0)
        {
            Named one = _way.Peek();
            if (one.Next < one.UsedBy.Count)
            {
                Named user = one.UsedBy[one.Next++];
                if (user.Order == 0)
                    Enter(user);
                else if (user.Leading is null)
                    one.Lowest = Math.Min(one.Lowest, user.Order);
                continue;
            }
            _way.Pop();
            if (_way.Count > 0)
                _way.Peek().Lowest = Math.Min(_way.Peek().Lowest, one.Lowest);
            if (one.Lowest == one.Order)
                Close(one);
        }
    }

    private void Enter(Named named)
    {
        named.Order = named.Lowest = ++_entered;
        _open.Push(named);
        _way.Push(named);
    }

    private void Close(Named first)
    {
        cancellationToken.ThrowIfCancellationRequested();
        List<Named> circle = [];
        do
            circle.Add(_open.Pop());
        while (circle[circle.Count - 1] != first);
        HashSet<int> leading = Union(circle);
        circle.ForEach(one => one.Leading = leading);
    }

    private static HashSet<int> Union(List<Named> circle)
    {
        HashSet<int>[] others = [.. circle.SelectMany(one => one.UsedBy).Select(user => user.Leading).OfType<HashSet<int>>().Distinct()];
        int[] own = [.. circle.SelectMany(one => one.Operations)];
        HashSet<int> largest = others.OrderByDescending(set => set.Count).FirstOrDefault() ?? s_none;
        if (own.All(largest.Contains) && others.All(set => set.IsSubsetOf(largest)))
            return largest;
        HashSet<int> all = new(largest);
        all.UnionWith(own);
        foreach (HashSet<int> other in others)
            all.UnionWith(other);
        return all;
    }

    // What is added twice is added one after the other.
    private static void AddOnce<T>(List<T> list, T item)
    {
        if (list.Count == 0 || !EqualityComparer<T>.Default.Equals(list[list.Count - 1], item))
            list.Add(item);
    }

    private Named Of(string name)
    {
        if (!_named.TryGetValue(name, out Named? known))
            _named.Add(name, known = new Named());
        return known;
    }

    /// <summary>What is known of a name.</summary>
    private sealed class Named
    {
        /// <summary>The operations that name it, by their places in the document.</summary>
        public List<int> Operations { get; } = [];

        /// <summary>The schemas that name it.</summary>
        public List<Named> UsedBy { get; } = [];

        /// <summary>The operations that lead to it; null while that is not known.</summary>
        public HashSet<int>? Leading { get; set; }

        /// <summary>When it was entered; 0 before.</summary>
        public int Order { get; set; }

        /// <summary>The earliest that a circle leads back to.</summary>
        public int Lowest { get; set; }

        /// <summary>The user to look at next.</summary>
        public int Next { get; set; }
    }
}
