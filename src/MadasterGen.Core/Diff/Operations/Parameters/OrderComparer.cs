using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Diff.Schemas;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Operations.Parameters;

/// <summary>
/// Compares the order in which methods are given their values. It is no part of what travels, but arguments without names go by it,
/// and where the types agree a compiler says nothing.
/// </summary>
internal sealed class OrderComparer
{
    private readonly OperationPlaces _oldPlaces;
    private readonly OperationPlaces _newPlaces;
    private readonly IReadOnlyList<CallValue> _old;
    private readonly IReadOnlyList<CallValue> _new;

    private readonly Dictionary<ApiParameter, int> _oldIndexes;
    private readonly Dictionary<ApiParameter, int> _newIndexes;

    // The place of each value of the old list in the new one; -1 for what is gone.
    private readonly int[] _places;

    public OrderComparer(OperationPlaces old, OperationPlaces @new, SchemaComparer schemas, ParameterPairs pairs)
    {
        (_oldPlaces, _newPlaces) = (old, @new);
        _old = CallOrder.Of(old, schemas.Old);
        _new = CallOrder.Of(@new, schemas.New);
        Dictionary<ApiParameter, ApiParameter> same = new(ReferenceComparer<ApiParameter>.Instance);
        foreach (ParameterPair pair in pairs.Same)
            same[pair.Old] = pair.New;
        _oldIndexes = IndexesOf(_old);
        _newIndexes = IndexesOf(_new);
        Dictionary<string, int> fields = new(StringComparer.Ordinal);
        KeptNames kept = new(FieldsOf(_old), FieldsOf(_new), CSharpNames.Camel);
        for (int i = 0; i < _new.Count; i++)
        {
            if (_new[i].Parameter is null && !fields.ContainsKey(_new[i].Name))
                fields.Add(_new[i].Name, i);
        }
        _places = [.. _old.Select(value => value.Parameter is not { } parameter
            ? IndexIn(fields, kept.NowOf(value.Name))
            : same.TryGetValue(parameter, out ApiParameter? other) ? IndexIn(_newIndexes, other) : -1)];
    }

    /// <summary>Whether something that was there before stands behind a new parameter.</summary>
    public bool IsInserted(ApiParameter added)
    {
        int place = IndexIn(_newIndexes, added);
        return place >= 0 && _places.Any(other => other > place);
    }

    /// <summary>Whether a parameter changed places with something that was there before.</summary>
    public bool HasMoved(ParameterPair pair)
    {
        int index = IndexIn(_oldIndexes, pair.Old);
        if (index < 0 || _places[index] < 0)
            return false;
        int place = _places[index];
        return _places.Where((other, i) => other >= 0 && i < index != other < place && i != index).Any();
    }

    /// <summary>Says that values changed places which are neither required nor optional otherwise, which is said of themselves.</summary>
    public void Compare(ChangeCollector changes)
    {
        int[] kept = [.. Enumerable.Range(0, _old.Count).Where(i => _places[i] >= 0 && _new[_places[i]].Rank == _old[i].Rank)];
        int[] moved = [.. kept.OrderBy(i => _places[i])];
        int first = kept.Zip(moved, (one, other) => one == other).TakeWhile(isSame => isSame).Count();
        if (first == kept.Length)
            return;
        int last = kept.Length - kept.Reverse().Zip(moved.Reverse(), (one, other) => one == other).TakeWhile(isSame => isSame).Count();
        string Names(int[] order, Func<int, string> nameOf) => string.Join(", ", order.Skip(first).Take(last - first).Select(nameOf));
        changes.Add(
            ChangeRuleIds.ParameterOrderChanged, ChangeLocation.Of(_newPlaces.Part), _oldPlaces.Place.Pointer, _newPlaces.Place.Pointer,
            ChangeDirection.Request, Names(kept, i => _old[i].Name), Names(moved, i => _new[_places[i]].Name));
    }

    private static string[] FieldsOf(IReadOnlyList<CallValue> values) =>
        [.. values.Where(value => value.Parameter is null).Select(value => value.Name)];

    private static Dictionary<ApiParameter, int> IndexesOf(IReadOnlyList<CallValue> values)
    {
        Dictionary<ApiParameter, int> indexes = new(ReferenceComparer<ApiParameter>.Instance);
        for (int i = 0; i < values.Count; i++)
        {
            if (values[i].Parameter is { } parameter)
                indexes[parameter] = i;
        }
        return indexes;
    }

    private static int IndexIn<T>(Dictionary<T, int> indexes, T key)
        where T : notnull =>
        indexes.TryGetValue(key, out int index) ? index : -1;
}
