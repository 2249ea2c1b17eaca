using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace MadasterGen.Testing.State;

/// <summary>Values by their keys, in the order in which the keys came. .NET 8 has no type for it.</summary>
internal sealed class InsertionOrder<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
    where TKey : notnull
{
    private readonly Dictionary<TKey, LinkedListNode<KeyValuePair<TKey, TValue>>> _nodes = [];
    private readonly LinkedList<KeyValuePair<TKey, TValue>> _entries = new();

    public int Count => _nodes.Count;

    public IEnumerable<TKey> Keys => _entries.Select(entry => entry.Key);

    public IEnumerable<TValue> Values => _entries.Select(entry => entry.Value);

    /// <summary>The value of a key; one that is set anew keeps its place.</summary>
    public TValue this[TKey key]
    {
        get => _nodes[key].Value.Value;
        set
        {
            if (_nodes.TryGetValue(key, out LinkedListNode<KeyValuePair<TKey, TValue>>? node))
                node.Value = new(key, value);
            else
                Add(key, value);
        }
    }

    public void Add(TKey key, TValue value)
    {
        var node = new LinkedListNode<KeyValuePair<TKey, TValue>>(new(key, value));
        _nodes.Add(key, node);
        _entries.AddLast(node);
    }

    /// <summary>Adds a value, unless the key has one.</summary>
    public bool TryAdd(TKey key, TValue value)
    {
        if (ContainsKey(key))
            return false;
        Add(key, value);
        return true;
    }

    public bool ContainsKey(TKey key) => _nodes.ContainsKey(key);

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        bool found = _nodes.TryGetValue(key, out LinkedListNode<KeyValuePair<TKey, TValue>>? node);
        value = found ? node!.Value.Value : default;
        return found;
    }

    public TValue? GetValueOrDefault(TKey key) => TryGetValue(key, out TValue? value) ? value : default;

    public bool Remove(TKey key)
    {
        if (!_nodes.Remove(key, out LinkedListNode<KeyValuePair<TKey, TValue>>? node))
            return false;
        _entries.Remove(node);
        return true;
    }

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
