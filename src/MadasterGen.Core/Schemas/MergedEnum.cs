using System;
using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Schemas;

/// <summary>The values that all lists of a schema's parts have, as JSON texts.</summary>
internal sealed class MergedEnum
{
    private readonly Dictionary<string, int> _indexes;

    private MergedEnum(SchemaAt at, IReadOnlyList<string> values, Dictionary<string, int> indexes, IReadOnlyList<SchemaAt> lists) =>
        (At, Values, _indexes, Lists) = (at, values, indexes, lists);

    /// <summary>The part whose list is the shortest, which is the one that decides.</summary>
    public SchemaAt At { get; }

    /// <summary>The values in its order, each once.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>All parts that have a list.</summary>
    public IReadOnlyList<SchemaAt> Lists { get; }

    /// <summary>Whether it holds a value.</summary>
    public bool Contains(string value) => _indexes.ContainsKey(value);

    /// <summary>The number of a value in the list that is written.</summary>
    public int IndexOf(string value)
    {
        int index = _indexes[value];
        return At.Schema.EnumIndexes.Count > 0 ? At.Schema.EnumIndexes[index] : index;
    }

    /// <summary>The values; null where no part lists any.</summary>
    public static MergedEnum? Of(SchemaAt[] parts)
    {
        SchemaAt[] lists = Array.FindAll(parts, static part => part.Schema.Enum.Count > 0);
        if (lists.Length == 0)
            return null;
        SchemaAt shortest = lists.Aggregate((one, other) => other.Schema.Enum.Count < one.Schema.Enum.Count ? other : one);
        HashSet<string>[] others =
            [.. lists.Where(list => list != shortest).Select(list => new HashSet<string>(list.Schema.Enum, StringComparer.Ordinal))];
        List<string> values = [];
        Dictionary<string, int> indexes = new(StringComparer.Ordinal);
        for (int i = 0; i < shortest.Schema.Enum.Count; i++)
        {
            string value = shortest.Schema.Enum[i];
            if (indexes.ContainsKey(value) || !others.All(other => other.Contains(value)))
                continue;
            indexes.Add(value, i);
            values.Add(value);
        }
        return new MergedEnum(shortest, values, indexes, lists);
    }
}
