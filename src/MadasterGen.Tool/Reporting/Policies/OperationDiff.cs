using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Model;

namespace MadasterGen.Tool.Reporting.Policies;

/// <summary>The part of a comparison that is about some operations.</summary>
internal sealed class OperationDiff
{
    private readonly HashSet<OperationKey> _keys;

    /// <summary>Takes a comparison.</summary>
    /// <param name="diff">The comparison.</param>
    /// <param name="isMeant">Whether a pair of operations is meant.</param>
    public OperationDiff(ApiDiff diff, Func<OperationPair, bool> isMeant)
    {
        Pairs = [.. diff.Operations.Where(isMeant)];
        _keys = [.. Pairs.SelectMany(pair => new[] { pair.Old, pair.New }).OfType<ApiOperation>().Select(operation => operation.Key)];
    }

    /// <summary>The pairs that are meant.</summary>
    public IReadOnlyList<OperationPair> Pairs { get; }

    /// <summary>Whether one of the operations of a pair is among some.</summary>
    public static bool IsIn(IReadOnlySet<ApiOperation> scope, OperationPair pair) =>
        new[] { pair.Old, pair.New }.OfType<ApiOperation>().Any(scope.Contains);

    /// <summary>Whether a change concerns one of the operations.</summary>
    public bool Has(ApiChange change) => change.Operations.Any(_keys.Contains);

    /// <summary>Whether a change is about the whole document, and so about each of its operations.</summary>
    public static bool IsOfAll(ApiChange change) =>
        change.Operations.Count == 0 && change.Location is { Schema: null, Operation: null, Tag: null, Webhook: null };
}
