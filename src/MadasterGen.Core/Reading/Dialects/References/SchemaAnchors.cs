using System;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.References;

/// <summary>
/// Schemas that have a name by <c>$id</c>, by <c>$anchor</c> or by <c>$dynamicAnchor</c>. An id is a URI, and with it begins a resource:
/// what is within refers to others relative to it, and has anchors of its own (JSON Schema 2020-12, 8.2).
/// </summary>
internal sealed class SchemaAnchors
{
    private readonly StructureObject _root;
    private AnchorIndex? _index;

    public SchemaAnchors(StructureObject root) => _root = root;

    // The document is searched once, for the first reference to something else than a component.
    private AnchorIndex Known => _index ??= AnchorIndex.Of(_root);

    /// <summary>A reference as it would be written outside of all schemas that have an id.</summary>
    /// <param name="reference">The reference where it is written.</param>
    public string Absolute(StructureScalar reference)
    {
        string text = reference.Text;
        bool isOfDocument = text.StartsWith("#/components/", StringComparison.Ordinal);
        if (isOfDocument || text.Length == 0 || Known.ResourceAround(reference) is not { } resource)
            return text;
        if (text[0] != '#')
            return ResourceUri.Resolve(resource, text);
        // Tools that put whole schemas into a document leave pointers that count from either.
        bool isOfBoth = text.StartsWith("#/", StringComparison.Ordinal) && StructureWalk.To(_root, Pointer(text)).Exact is not null;
        return !isOfBoth && Find(resource + text) is not null ? resource + text : text;
    }

    /// <summary>The schema that a reference names; null when it names none in this way.</summary>
    /// <remarks>An anchor that its resource has not is that of another: tools put schemas together and leave their references.</remarks>
    public AnchoredSchema? Find(string reference)
    {
        int hash = reference.IndexOf('#');
        string id = hash < 0 ? reference : reference.Substring(0, hash);
        string fragment = hash < 0 ? "" : reference.Substring(hash);
        if (id.Length == 0)
            return fragment.Length > 1 && fragment[1] != '/' ? Known.Anchor(fragment.Substring(1)) : null;
        string resource = ResourceUri.Resolve(Known.Base, id);
        if (Known.Resource(resource) is not { } known || fragment.Length <= 1)
            return Known.Resource(resource);
        if (fragment[1] != '/')
            return Known.Anchor(resource, fragment.Substring(1));
        return StructureWalk.To(known.Schema, Pointer(fragment)).Exact is { } within ? new AnchoredSchema(within, null) : null;
    }

    /// <summary>Whether a name by <c>$dynamicAnchor</c> can only mean one schema, wherever it is used.</summary>
    public bool IsOnlyOne(string dynamicAnchor) => Known.DynamicUses(dynamicAnchor) == 1;

    private static string Pointer(string fragment) => Uri.UnescapeDataString(fragment.Substring(1));
}

/// <summary>A schema with an anchor or an id.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Component">Its name under the components, when it has one.</param>
internal sealed record AnchoredSchema(StructureNode Schema, string? Component);
