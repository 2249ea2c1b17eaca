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
    // For each union that lists the schema: the values of its mapping for it.
    private readonly Dictionary<(string Schema, string Property), List<string[]>> _mapped = [];

    // What stands for all other values can have any.
    private readonly HashSet<(string Schema, string Property)> _open = [];

    public WrittenTags(ApiModel model, CancellationToken cancellationToken)
    {
        IEnumerable<ApiSchema> roots = model.Schemas.Select(named => named.Schema).Concat(model.Operations.SelectMany(SchemaWalk.RootsOf));
        SchemaWalk walk = new(withExcluded: false);
        foreach (ApiSchema root in roots)
        {
            cancellationToken.ThrowIfCancellationRequested();
            walk.Start(root);
            while (walk.Next() is { } schema)
                Add(schema);
        }
    }

    /// <summary>The value; null when there is none, or more than one, or one that the property does not allow.</summary>
    /// <param name="schema">The named schema.</param>
    /// <param name="property">The property.</param>
    /// <param name="allowed">The values that the property lists.</param>
    public string? ValueOf(string schema, string property, IReadOnlyCollection<string> allowed)
    {
        if (_mapped.Count == 0 || _open.Contains((schema, property))
            || !_mapped.TryGetValue((schema, property), out List<string[]>? unions))
        {
            return null;
        }
        string[] values = [.. unions.SelectMany(mapped => UnionTags.ValuesOf(mapped, allowed, [schema])).Distinct()];
        return values.Length == 1 && (allowed.Count == 0 || allowed.Contains(values[0])) ? values[0] : null;
    }

    private void Add(ApiSchema schema)
    {
        if (schema.Discriminator is not { } discriminator || schema.OneOf.Count + schema.AnyOf.Count == 0)
            return;
        ILookup<string, string> mapped = discriminator.Mapping.ToLookup(one => one.SchemaName, one => one.Value, StringComparer.Ordinal);
        foreach (string name in schema.OneOf.Concat(schema.AnyOf).Select(one => one.Reference).OfType<string>())
        {
            (string, string) key = (name, discriminator.PropertyName);
            if (name == discriminator.DefaultSchema)
                _open.Add(key);
            if (!_mapped.TryGetValue(key, out List<string[]>? unions))
                _mapped.Add(key, unions = []);
            unions.Add([.. mapped[name]]);
        }
    }
}
