using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace MadasterGen.Pipeline;

/// <summary>All values of a step, equal when each is.</summary>
/// <typeparam name="T">One value.</typeparam>
internal sealed class Group<T> : IReadOnlyList<T>
    where T : class
{
    private readonly ImmutableArray<T> _items;

    public Group(ImmutableArray<T> items) => _items = items;

    public Group(IEnumerable<T> items)
        : this(items.ToImmutableArray())
    {
    }

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public override bool Equals(object? obj)
    {
        if (obj is not Group<T> other || other.Count != Count)
            return false;
        for (int i = 0; i < Count; i++)
        {
            if (!this[i].Equals(other[i]))
                return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 17;
        foreach (T item in _items)
            hash = unchecked((hash * 31) + item.GetHashCode());
        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
