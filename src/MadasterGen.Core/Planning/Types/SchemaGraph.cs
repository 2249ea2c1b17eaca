using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;

namespace MadasterGen.Planning.Types;

/// <summary>The named schemas of a document and how they hang together: who derives from whom, and what responses can hold.</summary>
internal sealed class SchemaGraph
{
    private readonly Dictionary<string, ApiSchema> _schemas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _children;
    private readonly HashSet<string> _inResponses = new(StringComparer.Ordinal);

    public SchemaGraph(ApiModel model, CancellationToken cancellationToken)
    {
        foreach (ApiNamedSchema named in model.Schemas)
            _schemas[named.Name] = named.Schema;
        foreach (ApiNamedSchema named in model.Schemas)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (FindParent(named) is { } parent)
                _parents[named.Name] = parent;
        }
        foreach (string name in _parents.Keys.Where(LeadsToItself).ToList())
            _parents.Remove(name);
        _children = _parents.ToLookup(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

        foreach (ApiMediaType content in model.Operations.SelectMany(o => o.Responses).SelectMany(r => r.Content))
        {
            cancellationToken.ThrowIfCancellationRequested();
            MarkInResponses(content.Schema);
        }
    }

    /// <summary>The schema of a name; null when there is none.</summary>
    public ApiSchema? Find(string name) => _schemas.TryGetValue(name, out ApiSchema? schema) ? schema : null;

    /// <summary>The schema it derives from, in a hierarchy with a discriminator.</summary>
    public string? ParentOf(string name) => _parents.TryGetValue(name, out string? parent) ? parent : null;

    /// <summary>The schemas that derive from it directly, in the document's order.</summary>
    public IEnumerable<string> ChildrenOf(string name) => _children[name];

    /// <summary>The schemas that derive from it, directly or not.</summary>
    public IEnumerable<string> DescendantsOf(string name) =>
        ChildrenOf(name).SelectMany(child => new[] { child }.Concat(DescendantsOf(child)));

    /// <summary>The root of the hierarchy it belongs to, itself included; null when it belongs to none.</summary>
    public string? RootOf(string name)
    {
        string current = name;
        while (ParentOf(current) is { } parent)
            current = parent;
        return Find(current)?.Discriminator is not null && IsObject(Find(current)!) ? current : null;
    }

    /// <summary>Whether a response can hold it.</summary>
    public bool IsInResponses(string name) => _inResponses.Contains(name);

    /// <summary>Whether a named schema derives from another, and so is a record whatever else it says.</summary>
    public bool IsBelowBase(string name) => ParentOf(name) is not null && RootOf(name) is not null;

    /// <summary>Whether a schema is written as a C# record.</summary>
    public bool IsObject(ApiSchema schema) =>
        schema.Reference is null
        && (schema.Properties.Count > 0
            || (schema.Kind == ApiSchemaKind.Object && schema.AdditionalProperties != ApiAdditionalProperties.Typed && schema.AdditionalProperties != ApiAdditionalProperties.Any)
            || IsComposition(schema));

    /// <summary>Whether <c>allOf</c> makes one object of several parts, instead of only naming one.</summary>
    public bool IsComposition(ApiSchema schema) =>
        schema.AllOf.Count > 0
        && !IsSingleReference(schema)
        && schema.AllOf.All(part => IsObjectPart(part, []));

    /// <summary>Whether <c>allOf</c> only names one schema, to say something more of it.</summary>
    public static bool IsSingleReference(ApiSchema schema) =>
        schema.AllOf.Count == 1 && schema.AllOf[0].Reference is not null && schema.Properties.Count == 0;

    private bool IsObjectPart(ApiSchema part, HashSet<string> visited)
    {
        if (part.Reference is { } name)
            return visited.Add(name) && Find(name) is { } target && (IsBelowBase(name) || IsObjectPart(target, visited));
        if (part.AllOf.Count > 0)
            return part.AllOf.All(inner => IsObjectPart(inner, visited));
        return part.Enum.Count == 0
            && part.OneOf.Count == 0
            && part.AnyOf.Count == 0
            && (part.Kind is ApiSchemaKind.Object || (part.Kind is ApiSchemaKind.Any));
    }

    private string? FindParent(ApiNamedSchema named)
    {
        if (!CanBeRecord(named))
            return null;
        HashSet<string> visited = [named.Name];
        foreach (ApiSchema part in named.Schema.AllOf)
        {
            if (part.Reference is { } name && name != named.Name && LeadsToDiscriminator(name, visited))
                return name;
        }
        return null;
    }

    private bool LeadsToDiscriminator(string name, HashSet<string> visited)
    {
        if (!visited.Add(name) || Find(name) is not { } schema || !CanBeRecord(new ApiNamedSchema(name, schema)))
            return false;
        if (schema.Discriminator is not null && schema.OneOf.Count == 0 && schema.AnyOf.Count == 0)
            return true;
        return schema.AllOf.Any(part => part.Reference is { } next && LeadsToDiscriminator(next, visited));
    }

    // The shared error type and enums of texts are types of their own, which nothing derives from.
    private static bool CanBeRecord(ApiNamedSchema named) => !SchemaShapes.IsProblemDetails(named) && !SchemaShapes.IsTextEnum(named.Schema);

    private bool LeadsToItself(string name)
    {
        HashSet<string> visited = [];
        for (string? current = name; current is not null; current = ParentOf(current))
        {
            if (!visited.Add(current))
                return true;
        }
        return false;
    }

    private void MarkInResponses(ApiSchema? schema)
    {
        if (schema is null)
            return;
        if (schema.Reference is { } name)
        {
            if (!_inResponses.Add(name))
                return;
            MarkInResponses(Find(name));
            foreach (string child in ChildrenOf(name))
                MarkInResponses(new ApiSchema { Reference = child });
            return;
        }
        MarkInResponses(schema.Items);
        MarkInResponses(schema.AdditionalPropertiesSchema);
        foreach (ApiSchema part in schema.AllOf.Concat(schema.OneOf).Concat(schema.AnyOf))
            MarkInResponses(part);
        foreach (ApiProperty property in schema.Properties)
            MarkInResponses(property.Schema);
    }
}
