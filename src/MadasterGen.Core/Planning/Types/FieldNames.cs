using System;
using System.Collections.Generic;

namespace MadasterGen.Planning.Types;

/// <summary>Names the private fields behind a record's properties.</summary>
internal sealed class FieldNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { "_additional", "_unknown", "_kind", "_json" };

    public FieldNames(IEnumerable<string> memberNames) => _taken.UnionWith(memberNames);

    /// <summary>The field behind a property.</summary>
    public string Of(string propertyName)
    {
        string name = "_" + char.ToLowerInvariant(propertyName[0]) + propertyName.Substring(1);
        while (!_taken.Add(name))
            name += "Field";
        return name;
    }
}
