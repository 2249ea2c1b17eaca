using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Counterparts.Views;

/// <summary>
/// A document as far as its operations can be recognised in others. Ordered by strings alone, whatever the document's order is.
/// </summary>
internal sealed class DocumentView
{
    private readonly ILookup<Resource, OperationView> _operationsOf;
    private readonly ILookup<string, Resource> _resourcesByWord;

    public DocumentView(string apiVersion, ApiModel model, CancellationToken cancellationToken)
    {
        ApiVersion = apiVersion;
        Model = model;
        Schemas = new SchemaResolver(model, cancellationToken);
        IEnumerable<string> segments = model.Operations.SelectMany(o => Address.Segments(o.Path)).Where(s => !Address.IsPlaceholder(s));
        IEnumerable<string> tags = model.Operations.SelectMany(o => o.Tags);
        HashSet<string> resources = new(segments.Concat(tags).Select(Words.KeyOf), StringComparer.Ordinal);
        Operations =
        [
            .. model.Operations
                .Select(operation => (Operation: operation, Nodes: Address.NodesOf(operation.Path, resources)))
                .GroupBy(entry => Resource.NameOf(entry.Operation), StringComparer.Ordinal)
                .SelectMany(group => ViewsOf(group.Key, [.. group]))
                .OrderBy(view => view.Operation.Path, StringComparer.Ordinal)
                .ThenBy(view => view.Operation.Method, StringComparer.Ordinal)
        ];
        _operationsOf = Operations.ToLookup(view => view.Resource);
        Resources = [.. Operations.Select(view => view.Resource).Distinct().OrderBy(resource => resource.Name, StringComparer.Ordinal)];
        _resourcesByWord = Resources
            .SelectMany(resource => new[] { resource.Word, resource.PathWord }.Distinct(), (resource, word) => (resource, word))
            .Where(called => called.word?.Length > 0)
            .ToLookup(called => called.word!, called => called.resource, StringComparer.Ordinal);
    }

    public string ApiVersion { get; }

    public ApiModel Model { get; }

    /// <summary>What its schemas are.</summary>
    public SchemaResolver Schemas { get; }

    public IReadOnlyList<OperationView> Operations { get; }

    public IReadOnlyList<Resource> Resources { get; }

    /// <summary>The operations on a resource.</summary>
    public IEnumerable<OperationView> OperationsOf(Resource resource) => _operationsOf[resource];

    /// <summary>The resources that have a name.</summary>
    public IEnumerable<Resource> ResourcesCalled(string word) => _resourcesByWord[word];

    /// <summary>Whether it has a resource with a name of another document's.</summary>
    public bool HasResourceLike(Resource other) =>
        _resourcesByWord.Contains(other.Word) || (other.PathWord is { } word && _resourcesByWord.Contains(word));

    private IEnumerable<OperationView> ViewsOf(string name, (ApiOperation Operation, IReadOnlyList<AddressNode> Nodes)[] group)
    {
        Resource resource = Resource.Of(name, [.. group.Select(entry => entry.Nodes)]);
        return group.Select(entry => new OperationView(this, entry.Operation, entry.Nodes, resource, MethodPhrase.OrNull(entry.Operation)));
    }
}
