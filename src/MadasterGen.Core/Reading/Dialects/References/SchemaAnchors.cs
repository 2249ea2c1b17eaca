using System;
using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.References;

/// <summary>Schemas that have a name by <c>$anchor</c>, to which references such as <c>#name</c> lead.</summary>
internal sealed class SchemaAnchors
{
    private readonly StructureObject _root;
    private Dictionary<string, AnchoredSchema>? _schemas;

    public SchemaAnchors(StructureObject root) => _root = root;

    /// <summary>The schema that a reference names; null when it names none in this way.</summary>
    /// <remarks>The document is searched once, for the first reference that looks like one to an anchor.</remarks>
    public AnchoredSchema? Find(string reference)
    {
        bool isAnchor = reference.Length > 1 && reference[0] == '#' && reference.IndexOf('/') < 0;
        return isAnchor && (_schemas ??= Search()).TryGetValue(reference.Substring(1), out AnchoredSchema? found) ? found : null;
    }

    private Dictionary<string, AnchoredSchema> Search()
    {
        Dictionary<string, AnchoredSchema> found = new(StringComparer.Ordinal);
        if (StructureWalk.To(_root, "/components/schemas").Exact is StructureObject schemas)
        {
            foreach (StructureMember member in schemas.Members)
                Add(found, member.Value, member.Key.Text);
        }
        HashSet<StructureNode> met = new(ReferenceComparer<StructureNode>.Instance);
        Stack<StructureNode> open = new([_root]);
        while (open.Count > 0)
        {
            StructureNode node = open.Pop();
            if (node is StructureScalar || !met.Add(node))
                continue;
            Add(found, node, component: null);
            foreach (StructureNode item in Nodes.Items(node))
                open.Push(item);
            foreach (StructureMember member in (node as StructureObject)?.Members ?? [])
                open.Push(member.Value);
        }
        return found;
    }

    private static void Add(Dictionary<string, AnchoredSchema> found, StructureNode node, string? component)
    {
        string? anchor = node is StructureObject map && map.Find("$anchor") is StructureScalar text ? text.Text : null;
        if (anchor is not null && !found.ContainsKey(anchor))
            found.Add(anchor, new AnchoredSchema(node, component));
    }
}

/// <summary>A schema with an anchor.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Component">Its name under the components, when it has one.</param>
internal sealed record AnchoredSchema(StructureNode Schema, string? Component);
