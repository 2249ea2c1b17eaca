using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Diff.Operations.Parameters;

/// <summary>
/// Which parameter of one operation is which of another: the same place and name, then the same header whatever its case, then the
/// same placeholder of the path under another name, then the same name elsewhere, then what C# calls the same at the same place.
/// </summary>
internal sealed class ParameterPairs
{
    private readonly List<ParameterPair> _same = [];
    private readonly List<ApiParameter> _removed;
    private readonly List<ApiParameter> _added;

    /// <param name="old">The operation as it was.</param>
    /// <param name="new">The operation as it is.</param>
    /// <param name="renamed">The placeholders that have another name.</param>
    public ParameterPairs(ApiOperation old, ApiOperation @new, IReadOnlyDictionary<string, string> renamed)
    {
        _removed = [.. old.Parameters.Where(parameter => !MessageHeaders.Has(parameter))];
        _added = [.. @new.Parameters.Where(parameter => !MessageHeaders.Has(parameter))];
        Pair(parameter => $"{parameter.Place} {parameter.Name}", parameter => $"{parameter.Place} {parameter.Name}");
        Pair(HeaderKey, HeaderKey);
        Pair(
            parameter => parameter.Place == ApiParameterPlace.Path && renamed.TryGetValue(parameter.Name, out string? name) ? name : null,
            parameter => parameter.Place == ApiParameterPlace.Path ? parameter.Name : null);
        Pair(parameter => parameter.Name, parameter => parameter.Name);
        KeptNames kept = new(NamesOf(old), NamesOf(@new), CSharpNames.Camel);
        Pair(
            parameter => kept.IsRespelled(parameter.Name) ? $"{parameter.Place} {kept.NowOf(parameter.Name)}" : null,
            parameter => $"{parameter.Place} {parameter.Name}");
    }

    /// <summary>Those that both operations have.</summary>
    public IReadOnlyList<ParameterPair> Same => _same;

    /// <summary>Those that only the old operation has.</summary>
    public IReadOnlyList<ApiParameter> Removed => _removed;

    /// <summary>Those that only the new operation has.</summary>
    public IReadOnlyList<ApiParameter> Added => _added;

    private static string[] NamesOf(ApiOperation operation) => [.. operation.Parameters.Select(parameter => parameter.Name)];

    // RFC 9110, section 5.1.
    private static string? HeaderKey(ApiParameter parameter) =>
        parameter.Place == ApiParameterPlace.Header ? parameter.Name.ToLowerInvariant() : null;

    // Of several with one key the first ones belong together.
    private void Pair(Func<ApiParameter, string?> keyOfOld, Func<ApiParameter, string?> keyOfNew)
    {
        Dictionary<string, Queue<ApiParameter>> left = _added.Where(other => keyOfNew(other) is not null)
            .GroupBy(other => keyOfNew(other)!, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => new Queue<ApiParameter>(same), StringComparer.Ordinal);
        HashSet<ApiParameter> paired = new(ReferenceComparer<ApiParameter>.Instance);
        foreach (ApiParameter one in _removed)
        {
            if (keyOfOld(one) is not { } key || !left.TryGetValue(key, out Queue<ApiParameter>? same) || same.Count == 0)
                continue;
            ApiParameter other = same.Dequeue();
            paired.Add(one);
            paired.Add(other);
            _same.Add(new ParameterPair(one, other));
        }
        _removed.RemoveAll(paired.Contains);
        _added.RemoveAll(paired.Contains);
    }
}

/// <summary>A parameter that both operations have.</summary>
internal sealed record ParameterPair(ApiParameter Old, ApiParameter New)
{
    /// <summary>Whether it goes elsewhere.</summary>
    public bool HasMoved => Old.Place != New.Place;
}
