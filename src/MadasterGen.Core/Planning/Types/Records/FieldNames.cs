using System;
using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Planning.Types.Records;

/// <summary>Names the private fields behind a record's properties.</summary>
internal sealed class FieldNames
{
    private static readonly HashSet<string> s_ofRecord = new(StringComparer.Ordinal) { "_additional", "_unknown", "_kind", "_json" };

    private readonly HashSet<string> _taken;

    // Only names that begin as fields do can be in their way.
    public FieldNames(IEnumerable<string> memberNames) =>
        _taken = new HashSet<string>(memberNames.Where(name => name[0] == '_'), StringComparer.Ordinal);

    /// <summary>The field behind a property.</summary>
    public string Of(string propertyName)
    {
        string name = "_" + char.ToLowerInvariant(propertyName[0]) + propertyName.Substring(1);
        while (IsPresenceBits(name) || s_ofRecord.Contains(name) || !_taken.Add(name))
            name += "Field";
        return name;
    }

    /// <summary>Whether the name is one of those of the fields that remember presence, such as <c>_set0</c>.</summary>
    private static bool IsPresenceBits(string name) =>
        name.Length > 4 && name.StartsWith("_set", StringComparison.Ordinal) && name.Skip(4).All(c => c is >= '0' and <= '9');
}
