using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Reporting.Policies;

/// <summary>The operations that a report is about.</summary>
internal sealed record OperationScope
{
    /// <summary>Patterns of their paths; empty for all.</summary>
    public IReadOnlyList<Glob> Paths { get; init; } = [];

    /// <summary>Patterns of their tags; empty for all.</summary>
    public IReadOnlyList<Glob> Tags { get; init; } = [];

    /// <summary>Extensions that they do not have, such as <c>x-internal</c>.</summary>
    public IReadOnlyList<string> WithoutExtensions { get; init; } = [];

    /// <summary>Whether it is all of them.</summary>
    public bool IsEverything => Paths.Count + Tags.Count + WithoutExtensions.Count == 0;

    /// <summary>The operations of documents that it is about, each as its document has it.</summary>
    public HashSet<ApiOperation> Select(IEnumerable<ApiDocument> documents, CancellationToken cancellationToken)
    {
        HashSet<ApiOperation> selected = new(ReferenceComparer<ApiOperation>.Instance);
        foreach (ApiDocument document in documents)
        {
            HashSet<OperationKey> marked = WithoutExtensions.Count == 0
                ? []
                : OperationExtensions.Having(document, WithoutExtensions, cancellationToken);
            selected.UnionWith(document.Model.Operations.Where(operation => IsMeant(operation) && !marked.Contains(operation.Key)));
        }
        return selected;
    }

    private bool IsMeant(ApiOperation operation) =>
        (Paths.Count == 0 || Paths.Any(path => path.IsLike(operation.Path)))
        && (Tags.Count == 0 || operation.Tags.Any(tag => Tags.Any(pattern => pattern.IsLike(tag))));
}
