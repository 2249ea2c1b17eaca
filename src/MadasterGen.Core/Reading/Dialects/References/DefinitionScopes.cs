using System;
using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.References;

/// <summary>
/// A schema with definitions around another: tools that put whole JSON Schemas into a document leave references such as
/// <c>#/$defs/X</c>, which count from the schema and not from the document.
/// </summary>
internal sealed class DefinitionScope(StructureObject schema, Place place, DefinitionScope? outer)
{
    /// <summary>The schema that has definitions.</summary>
    public StructureObject Schema => schema;

    /// <summary>Its place.</summary>
    public Place Place => place;

    /// <summary>The nearest scope in which a pointer leads somewhere.</summary>
    public static DefinitionScope? Find(DefinitionScope? scope, string pointer)
    {
        while (scope is not null && StructureWalk.To(scope.Schema, pointer).Exact is null)
            scope = scope.Outer;
        return scope;
    }

    private DefinitionScope? Outer => outer;
}

/// <summary>The scopes of a document, one for each schema with definitions.</summary>
internal sealed class DefinitionScopes
{
    private static readonly string[] s_keys = ["$defs", "definitions"];

    private readonly StructureObject _root;
    private readonly bool _areThere;
    private readonly Dictionary<StructureNode, DefinitionScope> _scopes = new(ReferenceComparer<StructureNode>.Instance);

    /// <summary>Knows none yet.</summary>
    /// <param name="root">The document as it is written.</param>
    /// <param name="areThere">Whether schemas can have definitions.</param>
    public DefinitionScopes(StructureObject root, bool areThere) => (_root, _areThere) = (root, areThere);

    /// <summary>Whether members of schemas with this key hold definitions.</summary>
    public static bool IsDefinitions(string key) => Array.IndexOf(s_keys, key) >= 0;

    /// <summary>Whether a reference can count from a schema with definitions.</summary>
    public static bool IsReference(string reference) =>
        Array.Exists(s_keys, key => reference.StartsWith("#/" + key + "/", StringComparison.Ordinal));

    /// <summary>The scope of a schema with definitions.</summary>
    public DefinitionScope Of(StructureObject schema, Place place, DefinitionScope? outer)
    {
        if (!_scopes.TryGetValue(schema, out DefinitionScope? scope))
            _scopes.Add(schema, scope = new DefinitionScope(schema, place, outer));
        return scope;
    }

    /// <summary>The scope around a place of the document.</summary>
    public DefinitionScope? Around(string pointer)
    {
        DefinitionScope? scope = null;
        if (!_areThere)
            return scope;
        StructureNode? node = _root;
        Place place = Place.Root;
        string[] segments = pointer.Split('/');
        for (int i = 1; i < segments.Length && node is not null; i++)
        {
            if (node is StructureObject map && Array.Exists(s_keys, key => map.Find(key) is not null))
                scope = Of(map, place, scope);
            string segment = JsonPointer.Unescape(segments[i]);
            place = place.Child(segment);
            node = StructureWalk.Step(node, segment)?.Node;
        }
        return scope;
    }
}
