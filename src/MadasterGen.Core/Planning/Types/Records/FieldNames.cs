using System;
using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Planning.Types.Records;

/// <summary>Names the private fields behind a record's properties.</summary>
internal sealed class FieldNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { "_additional", "_unknown", "_kind", "_json" };

    public FieldNames(IEnumerable<string> memberNames) => _taken.UnionWith(memberNames);

    /// <summary>The field behind a property.</summary>
    public string Of(string propertyName)
    {
        string name = "_" + char.ToLowerInvariant(propertyName[0]) + propertyName.Substring(1);
        while (IsPresenceBits(name) || !_taken.Add(name))
            name += "Field";
        return name;
    }

    /// <summary>Whether the name is one of those of the fields that remember presence, such as <c>_set0</c>.</summary>
    private static bool IsPresenceBits(string name) =>
        name.Length > 4 && name.StartsWith("_set", StringComparison.Ordinal) && name.Skip(4).All(c => c is >= '0' and <= '9');
}
