using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Types;

namespace MadasterGen.Diff.Counterparts.Views;

/// <summary>What a body or an answer holds: one thing or a list, of one schema or of several kinds.</summary>
internal sealed class ContentView
{
    private readonly SchemaGraph _graph;

    private ContentView(string mediaType, ApiSchema schema, SchemaGraph graph)
    {
        _graph = graph;
        MediaType = mediaType;
        Schema = SchemaNames.Resolve(schema, graph, out string? name);
        if (Schema.Kind == ApiSchemaKind.Array && Schema.Items is { } items)
        {
            IsList = true;
            Schema = SchemaNames.Resolve(items, graph, out name);
        }
        string[] alternatives = [.. Schema.OneOf.Concat(Schema.AnyOf).Select(one => one.Reference).OfType<string>().OrderBy(one => one, StringComparer.Ordinal)];
        string? root = alternatives.FirstOrDefault(one => alternatives.All(other => other == one || graph.DescendantsOf(one).Contains(other)));
        Name = name ?? root;
        if (root is not null)
            Schema = graph.Find(root) ?? Schema;
        Kinds = alternatives.Length > 0
            ? [.. alternatives.Where(one => one != root)]
            : [.. (Name is null ? [] : graph.DescendantsOf(Name)).OrderBy(one => one, StringComparer.Ordinal)];
    }

    /// <summary>The media type.</summary>
    public string MediaType { get; }

    /// <summary>Whether it is a list.</summary>
    public bool IsList { get; }

    /// <summary>The name of its schema, or of its elements'; null when it is written in place.</summary>
    public string? Name { get; }

    /// <summary>Its schema, or its elements'.</summary>
    public ApiSchema Schema { get; }

    /// <summary>The schemas that it can be of.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>What a person calls it.</summary>
    public string Title => (IsList ? "a list of " : "") + (Name ?? (Kinds.Count > 0 ? string.Join(" or ", Kinds) : SchemaNames.Title(Schema, _graph)));

    /// <summary>The body of an operation in the media type that serves best.</summary>
    public static ContentView? OfBody(ApiOperation operation, SchemaGraph graph) => operation.Body is { } body ? Best(body.Content, graph) : null;

    /// <summary>What the first success with a content gives.</summary>
    public static ContentView? OfAnswer(ApiOperation operation, SchemaGraph graph) => operation.Responses
        .Where(response => response.Status.StartsWith("2", StringComparison.Ordinal))
        .OrderBy(response => response.Status, StringComparer.Ordinal)
        .Select(response => Best(response.Content, graph))
        .FirstOrDefault(content => content is not null);

    /// <summary>The kind that a resource is named after.</summary>
    public string? KindOf(Resource resource) => Kinds.FirstOrDefault(kind => resource.IsCalled(SchemaNames.StemOf(kind)));

    /// <summary>The properties, in the order of their names.</summary>
    /// <param name="kind">The kind to look at; null for what all kinds have.</param>
    public IReadOnlyList<PropertyView> Properties(string? kind)
    {
        ApiSchema schema = kind is null ? Schema : _graph.Find(kind) ?? Schema;
        ObjectMembers members = ObjectMembers.Collect(schema, null, _graph);
        string? discriminator = Name is null || _graph.RootOf(Name) is not { } root ? null : _graph.Find(root)?.Discriminator?.PropertyName;
        return
        [
            .. members.Properties
                .Select(p => new PropertyView(p.Name, SchemaNames.Resolve(p.Schema, _graph, out _), members.IsRequired(p.Name) && p.Name != discriminator && !p.Schema.IsReadOnly, _graph))
                .OrderBy(p => p.Name, StringComparer.Ordinal)
        ];
    }

    /// <summary>Whether at least half of the properties of the one that has fewer are the other's too.</summary>
    public bool SharesShapeWith(ContentView other)
    {
        HashSet<string> own = KeysOf(this);
        HashSet<string> others = KeysOf(other);
        int shared = own.Intersect(others).Count();
        return shared >= 2 && shared * 2 >= Math.Min(own.Count, others.Count);
    }

    /// <summary>The names of all properties, whatever the kind, each as one word.</summary>
    public static HashSet<string> KeysOf(ContentView content) => new(
        new string?[] { null }.Concat(content.Kinds).SelectMany(content.Properties).Select(property => property.Key), StringComparer.Ordinal);

    private static ContentView? Best(EquatableArray<ApiMediaType> content, SchemaGraph graph) => content
        .OrderBy(c => MediaTypes.Rank(c.Name)).ThenBy(c => c.Name, StringComparer.Ordinal)
        .Select(c => new ContentView(c.Name, c.Schema ?? ApiSchema.Any, graph))
        .FirstOrDefault();
}
