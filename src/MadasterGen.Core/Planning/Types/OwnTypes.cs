using System;
using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Types;

/// <summary>
/// The schemas for which the user has types of his own. A schema that others derive from, or that derives from one, keeps its generated
/// type: which kind an object is decides the hierarchy.
/// </summary>
internal sealed class OwnTypes
{
    private readonly Dictionary<string, CSharpType> _types = new(StringComparer.Ordinal);

    /// <param name="own">The user's types.</param>
    /// <param name="schemas">The document's schemas.</param>
    public OwnTypes(IEnumerable<OwnType> own, SchemaResolver schemas)
    {
        foreach (OwnType type in own)
        {
            if (schemas.Set.Find(type.Schema) is not null && schemas.Set.Hierarchies.RootOf(type.Schema) is null)
                _types[type.Schema] = type.Type is null ? CSharpType.Json : new UserType($"global::{type.Type}", type.IsStruct);
        }
    }

    /// <summary>Whether a named schema has one.</summary>
    public bool Has(string name) => _types.ContainsKey(name);

    /// <summary>The type that stands for the first schema that has one on the way to a content; null when none has.</summary>
    public CSharpType? OrNull(SchemaChain way)
    {
        if (_types.Count == 0)
            return null;
        for (SchemaChain? link = way; link is not null; link = link.Next)
        {
            if (link.At.Name is { } name && _types.TryGetValue(name, out CSharpType? type))
                return type;
        }
        return null;
    }
}
