using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>The values that all lists of a schema's parts have, as JSON texts.</summary>
internal sealed class MergedEnum
{
    private static readonly IReadOnlyDictionary<string, string> s_nothingSaid = new Dictionary<string, string>(0);

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

    /// <summary>What code calls values, as far as a part says it.</summary>
    public IReadOnlyDictionary<string, string> Names => Said(static schema => schema.EnumNames);

    /// <summary>What values mean, as far as a part says it.</summary>
    public IReadOnlyDictionary<string, string> Descriptions => Said(static schema => schema.EnumDescriptions);

    /// <summary>The values; null where no part lists any.</summary>
    public static MergedEnum? Of(SchemaAt[] parts)
    {
        if (!Array.Exists(parts, static part => part.Schema.Enum.Count > 0))
            return null;
        SchemaAt[] lists = Array.FindAll(parts, static part => part.Schema.Enum.Count > 0);
        SchemaAt shortest = lists.Aggregate((one, other) => other.Schema.Enum.Count < one.Schema.Enum.Count ? other : one);
        HashSet<string>[] others =
            [.. lists.Where(list => list != shortest).Select(list => new HashSet<string>(list.Schema.Enum, StringComparer.Ordinal))];
        List<string> values = [];
        Dictionary<string, int> indexes = new(shortest.Schema.Enum.Count, StringComparer.Ordinal);
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

    // The part that decides is asked last, so that its word counts.
    private IReadOnlyDictionary<string, string> Said(Func<ApiSchema, EquatableArray<string>> textsOf)
    {
        if (Lists.All(list => textsOf(list.Schema).Count == 0))
            return s_nothingSaid;
        Dictionary<string, string> said = new(StringComparer.Ordinal);
        foreach (ApiSchema list in Lists.Where(list => list != At).Append(At).Select(list => list.Schema))
        {
            EquatableArray<string> texts = textsOf(list);
            for (int i = 0; i < texts.Count; i++)
            {
                if (texts[i].Length > 0)
                    said[list.Enum[i]] = texts[i];
            }
        }
        return said;
    }
}
