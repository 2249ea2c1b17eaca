using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;

namespace MadasterGen.Schemas.Unions;

/// <summary>
/// What named schemas must have as the value of a property, since a discriminator beside <c>oneOf</c> or <c>anyOf</c> tells them by it
/// (OpenAPI 3.0.3, 4.7.25): who writes such an object has no choice.
/// </summary>
internal sealed class WrittenTags
{
    private readonly Dictionary<(string Schema, string Property), string?> _values = [];

    public WrittenTags(ApiModel model, CancellationToken cancellationToken)
    {
        IEnumerable<ApiSchema> roots = model.Schemas.Select(named => named.Schema).Concat(model.Operations.SelectMany(SchemaWalk.RootsOf));
        foreach (ApiSchema root in roots)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (ApiSchema schema in SchemaWalk.Of(root, withExcluded: false))
                Add(schema);
        }
    }

    /// <summary>The value; null when there is none or more than one.</summary>
    public string? ValueOf(string schema, string property) => _values.TryGetValue((schema, property), out string? value) ? value : null;

    private void Add(ApiSchema schema)
    {
        if (schema.Discriminator is not { } discriminator || schema.OneOf.Count + schema.AnyOf.Count == 0)
            return;
        ILookup<string, string> mapped = discriminator.Mapping.ToLookup(one => one.SchemaName, one => one.Value, StringComparer.Ordinal);
        foreach (string name in schema.OneOf.Concat(schema.AnyOf).Select(one => one.Reference).OfType<string>())
        {
            string[] values = mapped.Contains(name) ? [.. mapped[name].Distinct()] : [name];
            Add((name, discriminator.PropertyName), values.Length == 1 ? values[0] : null);
        }
    }

    // Where two unions call it otherwise, neither value is the one.
    private void Add((string Schema, string Property) key, string? value) =>
        _values[key] = _values.TryGetValue(key, out string? known) && known != value ? null : value;
}
