using System;
using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.References;

/// <summary>What schemas of a document are called beside their places, and which references stand in schemas that have an id.</summary>
internal sealed class AnchorIndex
{
    private const string DynamicAnchor = "$dynamicAnchor";

    private static readonly string[] s_anchors = ["$anchor", DynamicAnchor];
    private static readonly string[] s_references = ["$ref", "$dynamicRef"];

    // What holds values, in which nothing is a schema.
    private static readonly string[] s_values = ["default", "example", "examples", "const", "enum"];

    // What holds schemas by names of the document's choice.
    private static readonly string[] s_names = ["properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas"];

    private readonly Dictionary<string, AnchoredSchema> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Resource, string Name), AnchoredSchema> _anchors = [];
    private readonly Dictionary<string, AnchoredSchema> _anchorsAnywhere = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _dynamicUses = new(StringComparer.Ordinal);
    private readonly Dictionary<StructureNode, string> _resourcesAround = new(ReferenceComparer<StructureNode>.Instance);
    private readonly Dictionary<StructureNode, string> _components = new(ReferenceComparer<StructureNode>.Instance);

    private AnchorIndex(string uri) => Base = uri;

    /// <summary>The URI of the document.</summary>
    public string Base { get; }

    /// <summary>The index of a document.</summary>
    public static AnchorIndex Of(StructureObject root)
    {
        AnchorIndex index = new(ResourceUri.OfDocument(TextOf(root, "$self")));
        if (StructureWalk.To(root, "/components/schemas").Exact is StructureObject schemas)
        {
            foreach (StructureMember member in schemas.Members)
                index._components[member.Value] = member.Key.Text;
        }
        index.Search(root);
        return index;
    }

    /// <summary>The schema with an id; null when there is none.</summary>
    public AnchoredSchema? Resource(string uri) => _resources.TryGetValue(uri, out AnchoredSchema? found) ? found : null;

    /// <summary>The schema with an anchor in a resource; null when there is none.</summary>
    public AnchoredSchema? Anchor(string resource, string name) =>
        _anchors.TryGetValue((resource, name), out AnchoredSchema? found) ? found : null;

    /// <summary>The schema with an anchor, wherever it is; null when there is none.</summary>
    public AnchoredSchema? Anchor(string name) => _anchorsAnywhere.TryGetValue(name, out AnchoredSchema? found) ? found : null;

    /// <summary>The URI of the resource that a reference stands in; null where it stands in none.</summary>
    public string? ResourceAround(StructureNode reference) => _resourcesAround.TryGetValue(reference, out string? found) ? found : null;

    /// <summary>How many schemas have a dynamic anchor of a name.</summary>
    public int DynamicUses(string name) => _dynamicUses.TryGetValue(name, out int count) ? count : 0;

    private void Search(StructureObject root)
    {
        HashSet<StructureNode> met = new(ReferenceComparer<StructureNode>.Instance);
        Queue<(StructureNode Node, string Resource, bool IsOfNames)> open = new([(root, Base, false)]);
        while (open.Count > 0)
        {
            (StructureNode node, string resource, bool isOfNames) = open.Dequeue();
            if (node is StructureScalar || !met.Add(node))
                continue;
            if (node is StructureObject schema && !isOfNames)
                resource = Add(schema, resource);
            foreach (StructureNode item in Nodes.Items(node))
                open.Enqueue((item, resource, false));
            foreach (StructureMember member in (node as StructureObject)?.Members ?? [])
            {
                if (isOfNames || Array.IndexOf(s_values, member.Key.Text) < 0)
                    open.Enqueue((member.Value, resource, !isOfNames && Array.IndexOf(s_names, member.Key.Text) >= 0));
            }
        }
    }

    // The resource that the members of an object are in.
    private string Add(StructureObject schema, string resource)
    {
        if (TextOf(schema, "$id") is { } id)
        {
            // Drafts before 2019-09 write an anchor so.
            if (id[0] == '#')
            {
                AddAnchor(resource, id.Substring(1), schema);
            }
            else if (id.Length <= ResourceUri.Longest && ResourceUri.Resolve(resource, id) is { Length: <= ResourceUri.Longest } own)
            {
                resource = own;
                Add(_resources, resource, Anchored(schema));
            }
        }
        foreach (string key in s_anchors)
        {
            if (TextOf(schema, key) is { } name)
                AddAnchor(resource, name, schema);
        }
        if (TextOf(schema, DynamicAnchor) is { } used)
            _dynamicUses[used] = DynamicUses(used) + 1;
        if (resource != Base)
            AddReferences(schema, resource);
        return resource;
    }

    private void AddReferences(StructureObject schema, string resource)
    {
        foreach (string key in s_references)
        {
            if (schema.Find(key) is StructureScalar reference)
                _resourcesAround[reference] = resource;
        }
    }

    private void AddAnchor(string resource, string name, StructureObject schema)
    {
        AnchoredSchema anchored = Anchored(schema);
        Add(_anchors, (resource, name), anchored);
        Add(_anchorsAnywhere, name, anchored);
    }

    private AnchoredSchema Anchored(StructureObject schema) =>
        new(schema, _components.TryGetValue(schema, out string? component) ? component : null);

    // Of several the one with a name under the components counts, else the first.
    private static void Add<TKey>(Dictionary<TKey, AnchoredSchema> found, TKey key, AnchoredSchema schema)
    {
        if (!found.TryGetValue(key, out AnchoredSchema? known) || (known.Component is null && schema.Component is not null))
            found[key] = schema;
    }

    private static string? TextOf(StructureObject schema, string key) =>
        schema.Find(key) is StructureScalar { Text.Length: > 0 } text ? text.Text : null;
}
