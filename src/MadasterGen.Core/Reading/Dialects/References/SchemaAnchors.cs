using System;
using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.References;

/// <summary>
/// Schemas that have a name by <c>$anchor</c> or <c>$dynamicAnchor</c>, to which references such as <c>#name</c> lead, or by <c>$id</c>,
/// which references write as it is written.
/// </summary>
internal sealed class SchemaAnchors
{
    private static readonly string[] s_anchors = ["$anchor", DynamicAnchor];

    private const string DynamicAnchor = "$dynamicAnchor";

    private readonly StructureObject _root;
    private Index? _index;

    public SchemaAnchors(StructureObject root) => _root = root;

    /// <summary>The schema that a reference names; null when it names none in this way.</summary>
    /// <remarks>The document is searched once, for the first reference that does not begin at its root.</remarks>
    public AnchoredSchema? Find(string reference)
    {
        int hash = reference.IndexOf('#');
        string id = hash < 0 ? reference : reference.Substring(0, hash);
        string fragment = hash < 0 ? "" : reference.Substring(hash + 1);
        bool isPointer = fragment.IndexOf('/') >= 0;
        if (isPointer || (id.Length == 0 && fragment.Length == 0))
            return null;
        Index index = _index ??= Search();
        if (id.Length == 0)
            return Index.Find(index.Anchors, fragment);
        AnchoredSchema? known = Index.Find(index.Ids, id);
        if (known is null || fragment.Length == 0)
            return known;
        // Several schemas may have an anchor of one name, each beside its own id.
        return index.Uses.TryGetValue(fragment, out int count) && count == 1 ? Index.Find(index.Anchors, fragment) : null;
    }

    /// <summary>Whether a name by <c>$dynamicAnchor</c> can only mean one schema, wherever it is used.</summary>
    public bool IsOnlyOne(string dynamicAnchor) =>
        (_index ??= Search()).DynamicUses.TryGetValue(dynamicAnchor, out int count) && count == 1;

    private Index Search()
    {
        Index index = new();
        if (StructureWalk.To(_root, "/components/schemas").Exact is StructureObject schemas)
        {
            foreach (StructureMember member in schemas.Members)
                index.Add(member.Value, member.Key.Text);
        }
        HashSet<StructureNode> met = new(ReferenceComparer<StructureNode>.Instance);
        Stack<StructureNode> open = new([_root]);
        while (open.Count > 0)
        {
            StructureNode node = open.Pop();
            if (node is StructureScalar || !met.Add(node))
                continue;
            index.Count(node);
            index.Add(node, component: null);
            foreach (StructureNode item in Nodes.Items(node))
                open.Push(item);
            foreach (StructureMember member in (node as StructureObject)?.Members ?? [])
                open.Push(member.Value);
        }
        return index;
    }

    private sealed class Index
    {
        public Dictionary<string, AnchoredSchema> Anchors { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, AnchoredSchema> Ids { get; } = new(StringComparer.Ordinal);

        // How many schemas have an anchor of a name, and how many a dynamic one.
        public Dictionary<string, int> Uses { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, int> DynamicUses { get; } = new(StringComparer.Ordinal);

        public static AnchoredSchema? Find(Dictionary<string, AnchoredSchema> schemas, string name) =>
            schemas.TryGetValue(name, out AnchoredSchema? found) ? found : null;

        public void Add(StructureNode node, string? component)
        {
            foreach (string key in s_anchors)
                Add(Anchors, node, key, component);
            Add(Ids, node, "$id", component);
        }

        public void Count(StructureNode node)
        {
            foreach (string key in s_anchors)
                Count(Uses, node, key);
            Count(DynamicUses, node, DynamicAnchor);
        }

        private static void Count(Dictionary<string, int> uses, StructureNode node, string key)
        {
            if (TextOf(node, key) is { } name)
                uses[name] = uses.TryGetValue(name, out int count) ? count + 1 : 1;
        }

        private static void Add(Dictionary<string, AnchoredSchema> found, StructureNode node, string key, string? component)
        {
            // An empty fragment at the end of an id says nothing.
            if (TextOf(node, key)?.TrimEnd('#') is { Length: > 0 } name && !found.ContainsKey(name))
                found.Add(name, new AnchoredSchema(node, component));
        }

        private static string? TextOf(StructureNode node, string key) =>
            node is StructureObject map && map.Find(key) is StructureScalar text ? text.Text : null;
    }
}

/// <summary>A schema with an anchor or an id.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Component">Its name under the components, when it has one.</param>
internal sealed record AnchoredSchema(StructureNode Schema, string? Component);
