using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Types;

namespace MadasterGen.Diff.Schemas;

/// <summary>Brings the schemas of one document to their normal form. Nothing here recurses, so that no document is too deep for it.</summary>
internal sealed class SchemaNormalizer
{
    private readonly Dictionary<string, SchemaAt> _named = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _children;
    private readonly Dictionary<string, IReadOnlyList<SchemaAt>> _propertiesOfParts = new(StringComparer.Ordinal);

    public SchemaNormalizer(ApiModel model)
    {
        ElementPlace room = new(model.IsVersion2 ? "/definitions" : "/components/schemas");
        foreach (ApiNamedSchema named in model.Schemas)
            _named[named.Name] = new SchemaAt(named.Schema, room.Child(named.Name), ChangeLocation.OfSchema(named.Name));
        _children = model.Schemas
            .SelectMany(named => named.Schema.AllOf.Where(part => part.Reference is not null).Select(part => new KeyValuePair<string, string>(part.Reference!, named.Name)))
            .ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
    }

    /// <summary>The named schemas in the document's order.</summary>
    public IEnumerable<SchemaAt> Named => _named.Values;

    /// <summary>The schema of a name; null when there is none.</summary>
    public SchemaAt? Find(string name) => _named.TryGetValue(name, out SchemaAt? at) ? at : null;

    /// <summary>The schemas that include a named one as a part.</summary>
    public IEnumerable<string> ChildrenOf(string name) => _children[name];

    /// <summary>The normal form of a schema.</summary>
    public NormalSchema Normalize(SchemaAt at)
    {
        List<SchemaAt> chain = [at];
        HashSet<string> visited = new(StringComparer.Ordinal);
        string? name = at.Location.Property is null && at.Location.Schema is { } own && Find(own)?.Place == at.Place ? own : null;
        SchemaAt? nullable = at.Schema.IsNullable ? at : null;
        while (Next(chain[chain.Count - 1], ref nullable) is { } next)
        {
            if (next.Location.Schema is { } named && next.Location.Property is null)
                name ??= named;
            if (!visited.Add(next.Place.Key))
                next = new SchemaAt(ApiSchema.Any, next.Place, next.Location);
            chain.Add(next);
            if (next.Schema.IsNullable)
                nullable ??= next;
        }
        SchemaAt content = chain[chain.Count - 1];
        IReadOnlyList<SchemaPart> parts = Parts(content);
        if (parts.Count > 1)
            nullable ??= parts.Select(p => p.At).FirstOrDefault(part => part.Schema.IsNullable);
        SchemaPart? choice = parts.FirstOrDefault(part => part.At.Schema.OneOf.Count + part.At.Schema.AnyOf.Count > 0);
        return new NormalSchema
        {
            Chain = chain,
            Name = name,
            Parts = parts,
            Properties = Properties(parts),
            Alternatives = choice is null ? [] : [.. Alternatives(choice.At).Where(one => !IsNull(one))],
            IsOneOf = choice?.At.Schema.OneOf.Count > 0,
            NullableAt = nullable,
        };
    }

    // What a schema is nothing but another spelling of; null when it has content of its own.
    private SchemaAt? Next(SchemaAt at, ref SchemaAt? nullable)
    {
        ApiSchema schema = at.Schema;
        if (schema.Reference is { } reference)
            return Find(reference) ?? new SchemaAt(ApiSchema.Any, at.Place, at.Location);
        if (!IsWrapper(schema))
            return null;
        if (schema is { AllOf.Count: 1, OneOf.Count: 0, AnyOf.Count: 0 })
            return at.Part("allOf", schema.AllOf[0], 0);
        if (schema.AllOf.Count > 0)
            return null;
        List<SchemaAt> alternatives = [.. Alternatives(at)];
        List<SchemaAt> present = [.. alternatives.Where(one => !IsNull(one))];
        if (present.Count != 1)
        {
            nullable ??= alternatives.Count > present.Count ? at : null;
            return null;
        }
        nullable ??= alternatives.Count > 1 ? at : null;
        return present[0];
    }

    private static IEnumerable<SchemaAt> Alternatives(SchemaAt at) =>
        at.Schema.OneOf.Select((one, i) => at.Part("oneOf", one, i)).Concat(at.Schema.AnyOf.Select((one, i) => at.Part("anyOf", one, i)));

    private static bool IsNull(SchemaAt at) => SchemaShapes.IsNull(at.Schema);

    // What a wrapper says besides is about the place, not about the content.
    private static bool IsWrapper(ApiSchema schema) =>
        schema.AllOf.Count + schema.OneOf.Count + schema.AnyOf.Count > 0
        && schema is { Properties.Count: 0, Required.Count: 0, Enum.Count: 0, Items: null, Not: null, Discriminator: null, Constraints: null }
        && schema.AdditionalProperties == ApiAdditionalProperties.Unspecified
        && schema.Kind is ApiSchemaKind.Any or ApiSchemaKind.Object;

    // The parts of a composition, those of parts included, each once, bases first.
    private IReadOnlyList<SchemaPart> Parts(SchemaAt content)
    {
        if (content.Schema.AllOf.Count == 0)
            return [new SchemaPart(content, content)];
        List<SchemaPart> parts = [];
        HashSet<string> visited = new(StringComparer.Ordinal);
        Stack<(SchemaPart Part, bool IsOpened)> open = new();
        open.Push((new SchemaPart(content, content), false));
        while (open.Count > 0)
        {
            (SchemaPart part, bool isOpened) = open.Pop();
            if (isOpened)
            {
                parts.Add(part);
                continue;
            }
            if (part.At.Schema.Reference is { } reference)
            {
                if (Find(reference) is { } target)
                    open.Push((part with { At = target }, false));
                continue;
            }
            if (!visited.Add(part.At.Place.Key))
                continue;
            open.Push((part, true));
            for (int i = part.At.Schema.AllOf.Count - 1; i >= 0; i--)
            {
                SchemaAt inner = part.At.Part("allOf", part.At.Schema.AllOf[i], i);
                open.Push((new SchemaPart(inner, inner), false));
            }
        }
        return parts;
    }

    private IReadOnlyDictionary<string, NormalProperty> Properties(IReadOnlyList<SchemaPart> parts)
    {
        Dictionary<string, NormalProperty> properties = new(StringComparer.Ordinal);
        foreach (SchemaPart part in parts)
        {
            IReadOnlyList<SchemaAt> own = PropertiesOf(part.At);
            for (int i = 0; i < own.Count; i++)
                properties[part.At.Schema.Properties[i].Name] = new NormalProperty(part.At.Schema.Properties[i].Name, own[i], part, null);
        }
        foreach (SchemaPart part in parts)
        {
            foreach (string name in part.At.Schema.Required)
            {
                if (properties.TryGetValue(name, out NormalProperty? property) && !property.IsRequired)
                    properties[name] = property with { RequiredBy = part };
            }
        }
        return properties;
    }

    // A part is one of many schemas: its places are written once.
    private IReadOnlyList<SchemaAt> PropertiesOf(SchemaAt part)
    {
        if (part.Schema.Properties.Count == 0)
            return [];
        if (!_propertiesOfParts.TryGetValue(part.Place.Key, out IReadOnlyList<SchemaAt>? known))
            _propertiesOfParts.Add(part.Place.Key, known = [.. part.Schema.Properties.Select(part.Property)]);
        return known;
    }
}
