using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts.Views;

namespace MadasterGen.Diff.Counterparts.Judging;

/// <summary>
/// The operations that may replace lost ones, by what a judge asks for: so that large documents are not searched whole for each.
/// </summary>
internal sealed class OperationIndex
{
    private readonly ILookup<string, OperationView> _shapes;
    private readonly ILookup<string, OperationView> _ids;
    private readonly ILookup<string, OperationView> _ends;
    private readonly ILookup<string, OperationView> _endsBelow;
    private readonly ILookup<string, OperationView> _resources;

    public OperationIndex(IReadOnlyCollection<OperationView> operations)
    {
        _shapes = operations.ToLookup(o => o.Shape, StringComparer.Ordinal);
        _ids = operations.Where(o => o.DistinctiveId is not null).ToLookup(o => o.DistinctiveId!, StringComparer.OrdinalIgnoreCase);
        _ends = ByWordFromEnd(operations, 1);
        _endsBelow = ByWordFromEnd(operations, 2);
        _resources = operations.ToLookup(o => o.Operation.Method + " " + o.Resource.Name, StringComparer.Ordinal);
    }

    /// <summary>Those with a verb and path.</summary>
    public IEnumerable<OperationView> WithShape(string shape) => _shapes[shape];

    /// <summary>Those with an id, whatever its case.</summary>
    public IEnumerable<OperationView> WithId(string? id) => id is null ? [] : _ids[id];

    /// <summary>Those of a verb whose path ends in a word.</summary>
    public IEnumerable<OperationView> EndingIn(string method, string word) => _ends[EndOf(method, word)];

    /// <summary>Those of a verb whose path can end as another does.</summary>
    public IEnumerable<OperationView> EndingLike(string method, IReadOnlyList<AddressNode> nodes) => Like(_ends, method, nodes);

    /// <summary>Those of a verb whose path can end one step below another.</summary>
    public IEnumerable<OperationView> EndingBelow(string method, IReadOnlyList<AddressNode> nodes) => Like(_endsBelow, method, nodes);

    /// <summary>Those of a verb on a resource.</summary>
    public IEnumerable<OperationView> On(string method, Resource resource) => _resources[method + " " + resource.Name];

    // Many paths end in one word. Of those with more before it, none can be meant that has another word there.
    private static IEnumerable<OperationView> Like(ILookup<string, OperationView> ends, string method, IReadOnlyList<AddressNode> nodes)
    {
        if (nodes.Count == 0)
            return [];
        string word = nodes[nodes.Count - 1].Word;
        return nodes.Count == 1
            ? ends[EndOf(method, word)]
            : ends[EndOf(method, word, nodes[nodes.Count - 2].Word)].Concat(ends[EndOf(method, word, null)])
                .OrderBy(operation => operation.Operation.Path, StringComparer.Ordinal);
    }

    private static ILookup<string, OperationView> ByWordFromEnd(IEnumerable<OperationView> operations, int steps) => operations
        .Where(operation => operation.Nodes.Count >= steps)
        .SelectMany(operation => EndsOf(operation, operation.Nodes.Count - steps), (operation, end) => (end, operation))
        .ToLookup(one => one.end, one => one.operation, StringComparer.Ordinal);

    private static string[] EndsOf(OperationView operation, int at)
    {
        (string method, string word) = (operation.Operation.Method, operation.Nodes[at].Word);
        return [EndOf(method, word), EndOf(method, word, at == 0 ? null : operation.Nodes[at - 1].Word)];
    }

    private static string EndOf(string method, string word) => method + " " + word;

    // Words have no slashes.
    private static string EndOf(string method, string word, string? before) => $"{method} {word} / {before ?? "/"}";
}
