using System;
using System.Collections;
using System.Collections.Generic;

namespace MadasterGen.Planning.Naming;

/// <summary>Names that are taken in one type: those that all types of its kind have, which they share, and its own.</summary>
internal sealed class TakenNames : IEnumerable<string>
{
    private readonly HashSet<string> _everywhere;
    private readonly HashSet<string> _here = new(StringComparer.Ordinal);

    /// <param name="everywhere">The names that all types of the kind have.</param>
    /// <param name="typeName">The type, of which no member may have the name.</param>
    public TakenNames(HashSet<string> everywhere, string typeName)
    {
        _everywhere = everywhere;
        _here.Add(typeName);
    }

    /// <summary>Whether a name is taken.</summary>
    public bool Contains(string name) => _everywhere.Contains(name) || _here.Contains(name);

    /// <summary>Takes a name.</summary>
    public void Add(string name) => _here.Add(name);

    /// <summary>Takes names.</summary>
    public void UnionWith(IEnumerable<string> names) => _here.UnionWith(names);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator()
    {
        foreach (string name in _everywhere)
            yield return name;
        foreach (string name in _here)
            yield return name;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
