using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping.Schemas;

/// <summary>
/// The values of discriminators that stand beside the schemas that they name (<c>x-ms-discriminator-value</c>, from AutoRest's
/// extensions). Each counts as an entry of the mapping, where none names the schema.
/// </summary>
internal sealed class DiscriminatorValues
{
    private const string Key = "x-ms-discriminator-value";

    private readonly ReadingContext _context;
    private readonly IDictionary<string, OpenApiSchema> _schemas;
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public DiscriminatorValues(ReadingContext context)
    {
        _context = context;
        _schemas = context.Components?.Schemas ?? new Dictionary<string, OpenApiSchema>();
        foreach (KeyValuePair<string, OpenApiSchema> schema in _schemas)
        {
            if (schema.Value?.Extensions.Written(Key, ReadingContext.NamedSchemas.Child(schema.Key), context) is { } value)
                _values[schema.Key] = value;
        }
    }

    /// <summary>A discriminator with the values of the alternatives that its schema lists.</summary>
    public ApiDiscriminator OfAlternatives(ApiDiscriminator discriminator, OpenApiSchema schema)
    {
        if (_values.Count == 0)
            return discriminator;
        return With(discriminator, schema.OneOf.Concat(schema.AnyOf)
            .Where(one => one?.Reference is not null)
            .Select(one => References.NameIn(_schemas, References.Schemas, one.Reference))
            .OfType<string>());
    }

    /// <summary>Named schemas, of which each first base has the values of itself and of all kinds below it.</summary>
    public EquatableArray<ApiNamedSchema> OfHierarchies(List<ApiNamedSchema> schemas)
    {
        if (_values.Count == 0)
            return schemas.ToEquatableArray();
        ILookup<string, string> children = ChildrenOf(schemas);
        HashSet<string> below = new(children.SelectMany(group => group), StringComparer.Ordinal);
        return schemas.Select(named => named.Schema.Discriminator is { } discriminator && !below.Contains(named.Name)
            ? named with { Schema = named.Schema with { Discriminator = With(discriminator, KindsOf(named.Name, children)) } }
            : named).ToEquatableArray();
    }

    // Each schema is below one other, so that all bases together have no more kinds than there are schemas.
    private static ILookup<string, string> ChildrenOf(List<ApiNamedSchema> schemas)
    {
        ILookup<string, string> wholes = schemas
            .SelectMany(named => PartsOf(named).Select(part => new KeyValuePair<string, string>(part, named.Name)))
            .ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        HashSet<string> leading = new(
            schemas.Where(named => named.Schema.Discriminator is not null).Select(named => named.Name), StringComparer.Ordinal);
        Queue<string> open = new(leading);
        while (open.Count > 0)
        {
            foreach (string whole in wholes[open.Dequeue()].Where(leading.Add))
                open.Enqueue(whole);
        }
        return schemas
            .Select(named => new KeyValuePair<string?, string>(PartsOf(named).FirstOrDefault(leading.Contains), named.Name))
            .Where(pair => pair.Key is not null)
            .ToLookup(pair => pair.Key!, pair => pair.Value, StringComparer.Ordinal);
    }

    private static IEnumerable<string> PartsOf(ApiNamedSchema named) =>
        named.Schema.AllOf.Select(part => part.Reference).OfType<string>().Where(name => name != named.Name);

    // A base is below nothing, so that no way leads back to it.
    private static IEnumerable<string> KindsOf(string name, ILookup<string, string> children)
    {
        Queue<string> open = new([name]);
        while (open.Count > 0)
        {
            string kind = open.Dequeue();
            yield return kind;
            foreach (string child in children[kind])
                open.Enqueue(child);
        }
    }

    private void ReportTaken(string kind, string value)
    {
        string consequence = $"'{value}' stands for another schema already, so that {kind} is told by its name";
        _context.Report(ProblemIds.ConstructIsNotRepresented, ReadingContext.NamedSchemas.Child(kind).Child(Key), Key, consequence);
    }

    private ApiDiscriminator With(ApiDiscriminator discriminator, IEnumerable<string> kinds)
    {
        HashSet<string> named = new(discriminator.Mapping.Select(entry => entry.SchemaName), StringComparer.Ordinal);
        HashSet<string> values = new(discriminator.Mapping.Select(entry => entry.Value), StringComparer.Ordinal);
        List<ApiDiscriminatorMapping> mapping = [.. discriminator.Mapping];
        foreach (string kind in kinds)
        {
            if (!_values.TryGetValue(kind, out string? value) || !named.Add(kind))
                continue;
            if (values.Add(value))
                mapping.Add(new ApiDiscriminatorMapping(value, kind));
            else
                ReportTaken(kind, value);
        }
        return discriminator with { Mapping = mapping.ToEquatableArray() };
    }
}
