using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Counterparts.Views;

/// <summary>What a body or a response holds: one thing or a list, of one schema or of several kinds.</summary>
internal sealed class ContentView
{
    private readonly SchemaResolver _schemas;
    private readonly SchemaView _view;

    private ContentView(string mediaType, SchemaAt at, SchemaResolver schemas)
    {
        _schemas = schemas;
        MediaType = mediaType;
        _view = schemas.Meant(at);
        if (_view is ListView list)
        {
            IsList = true;
            _view = schemas.Meant(list.Items);
        }
        string[] alternatives = [.. AlternativesOf(_view).OrderBy(one => one, StringComparer.Ordinal)];
        string? root = alternatives.FirstOrDefault(one => IsBaseOf(one, alternatives));
        Name = _view.Chain.LastNamed?.At.Name ?? root;
        if (root is not null)
            _view = schemas.ViewOf(root) ?? _view;
        Kinds = alternatives.Length > 0
            ? [.. alternatives.Where(one => one != root)]
            : [.. (Name is null ? [] : schemas.Set.Hierarchies.DescendantsOf(Name)).OrderBy(one => one, StringComparer.Ordinal)];
    }

    /// <summary>The media type.</summary>
    public string MediaType { get; }

    /// <summary>Whether it is a list.</summary>
    public bool IsList { get; }

    /// <summary>The name of its schema, or of its elements'; null when it is written in place.</summary>
    public string? Name { get; }

    /// <summary>The schemas that it can be of.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>What a person calls it.</summary>
    public string Title => (IsList ? "a list of " : "") + (Name ?? (Kinds.Count > 0 ? string.Join(" or ", Kinds) : SchemaTitle.Of(_view)));

    /// <summary>The body of an operation in the media type that serves best.</summary>
    public static ContentView? OfBody(OperationPlaces places, SchemaResolver schemas) => places.Operation.Body is { } body
        ? Best(body.Content, media => places.SchemaOf(places.Body, media, places.Part with { IsBody = true }), schemas)
        : null;

    /// <summary>What the first success with a content gives.</summary>
    public static ContentView? OfResponse(OperationPlaces places, SchemaResolver schemas) => places.Operation.Responses
        .Where(Successes.Is)
        .OrderBy(response => response.Status, StringComparer.Ordinal)
        .Select(response => Best(
            response.Content,
            media => places.SchemaOf(places.Of(response), media, places.Part with { Status = response.Status }),
            schemas))
        .FirstOrDefault(content => content is not null);

    /// <summary>The kind that a resource is named after.</summary>
    public string? KindOf(Resource resource) => Kinds.FirstOrDefault(kind => resource.IsCalled(SchemaTitle.StemOf(kind)));

    /// <summary>The properties, in the order of their names.</summary>
    /// <param name="kind">The kind to look at; null for what all kinds have.</param>
    public IReadOnlyList<PropertyView> Properties(string? kind)
    {
        SchemaView view = kind is null ? _view : _schemas.ViewOf(kind) ?? _view;
        string? root = Name is null ? null : _schemas.Set.Hierarchies.RootOf(Name);
        string? discriminator = root is null ? null : _schemas.Set.Find(root)?.Schema.Discriminator?.PropertyName;
        return
        [
            .. view.Content.Properties.Values
                .Select(member => new PropertyView(member.Name, _schemas.Meant(member.At), MustBeSet(member, discriminator)))
                .OrderBy(property => property.Name, StringComparer.Ordinal)
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
    public static HashSet<string> KeysOf(ContentView content)
    {
        IEnumerable<string?> kinds = [null, .. content.Kinds];
        return new HashSet<string>(kinds.SelectMany(content.Properties).Select(property => property.Key), StringComparer.Ordinal);
    }

    private bool MustBeSet(SchemaMember member, string? discriminator) =>
        member.IsRequired && member.Name != discriminator && _schemas.MarksOf(member).ReadOnlyAt is null;

    private static IEnumerable<string> AlternativesOf(SchemaView view) => view is UnionView union
        ? union.Choices.SelectMany(choice => choice.Alternatives).Select(one => one.Schema.Reference).OfType<string>()
        : [];

    private bool IsBaseOf(string name, string[] alternatives)
    {
        HashSet<string> kinds = new(_schemas.Set.Hierarchies.DescendantsOf(name), StringComparer.Ordinal);
        return alternatives.All(other => other == name || kinds.Contains(other));
    }

    private static ContentView? Best(EquatableArray<ApiMediaType> content, Func<ApiMediaType, SchemaAt> schemaOf, SchemaResolver schemas) =>
        content
            .OrderBy(media => MediaTypes.Rank(media.Name)).ThenBy(media => media.Name, StringComparer.Ordinal)
            .Select(media => new ContentView(media.Name, schemaOf(media), schemas))
            .FirstOrDefault();
}
