using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Schemas.Unions;

namespace MadasterGen.Schemas;

/// <summary>The named schemas of a document with their places, and how they hang together.</summary>
internal sealed class SchemaSet
{
    private readonly Dictionary<string, SchemaAt> _named = new(StringComparer.Ordinal);
    private readonly Lazy<SchemaReach> _reach;
    private readonly Lazy<WrittenTags> _tags;

    public SchemaSet(ApiModel model, CancellationToken cancellationToken)
    {
        Root = new ElementPlace("/components/schemas");
        foreach (ApiNamedSchema named in model.Schemas)
            _named[named.Name] = SchemaAt.Named(named, Root.Child(named.Name));
        Hierarchies = new SchemaHierarchies(model, Find, cancellationToken);
        _reach = new Lazy<SchemaReach>(() => new SchemaReach(model, this, cancellationToken));
        _tags = new Lazy<WrittenTags>(() => new WrittenTags(model, cancellationToken));
    }

    /// <summary>The place that all named schemas stand below.</summary>
    public ElementPlace Root { get; }

    /// <summary>The named schemas in the document's order.</summary>
    public IEnumerable<SchemaAt> Named => _named.Values;

    /// <summary>Which named schemas derive from which, in hierarchies with a discriminator.</summary>
    public SchemaHierarchies Hierarchies { get; }

    /// <summary>Which operations and responses lead to which named schemas.</summary>
    public SchemaReach Reach => _reach.Value;

    /// <summary>What discriminators of unions want named schemas to write.</summary>
    public WrittenTags Tags => _tags.Value;

    /// <summary>The schema of a name; null when there is none.</summary>
    public SchemaAt? Find(string name) => _named.TryGetValue(name, out SchemaAt? at) ? at : null;

    /// <summary>The schema at a JSON pointer (RFC 6901) at or below a named one; null when there is none.</summary>
    public SchemaAt? FindByPointer(string pointer)
    {
        string prefix = Root.Pointer + "/";
        if (!pointer.StartsWith(prefix, StringComparison.Ordinal))
            return null;
        string[] segments = [.. pointer.Substring(prefix.Length).Split('/').Select(JsonPointer.Unescape)];
        SchemaAt? at = Find(segments[0]);
        for (int i = 1; i < segments.Length && at is not null; i++)
        {
            at = segments[i] switch
            {
                "items" => at.Schema.Items is null ? null : at.Items(),
                "additionalProperties" => at.Schema.AdditionalPropertiesSchema is null ? null : at.Additional(),
                "not" => at.Not(),
                "properties" when ++i < segments.Length => PropertyOf(at, segments[i]),
                "allOf" when ++i < segments.Length => ElementOf(at.AllOf(), segments[i]),
                "oneOf" when ++i < segments.Length => ElementOf(at.OneOf(), segments[i]),
                "anyOf" when ++i < segments.Length => ElementOf(at.AnyOf(), segments[i]),
                _ => null,
            };
        }
        return at;
    }

    private static SchemaAt? PropertyOf(SchemaAt at, string name) =>
        at.Schema.Properties.FirstOrDefault(property => property.Name == name) is { } found ? at.Property(found) : null;

    private static SchemaAt? ElementOf(IReadOnlyList<SchemaAt> list, string segment) =>
        int.TryParse(segment, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int index)
        && index < list.Count ? list[index] : null;
}
