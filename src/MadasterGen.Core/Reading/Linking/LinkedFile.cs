using System;
using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Reading.Files;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Linking;

/// <summary>A file among those that become one document.</summary>
/// <param name="address">Its address.</param>
/// <param name="name">What it is called in the document; null for the document's own file.</param>
/// <param name="root">Its tree.</param>
internal sealed class LinkedFile(string address, string? name, StructureNode root)
{
    private Dictionary<string, string>? _anchors;

    /// <summary>Its address.</summary>
    public string Address => address;

    /// <summary>What it is called in the document; null for the document's own file.</summary>
    public string? Name => name;

    /// <summary>Its tree.</summary>
    public StructureNode Root => root;

    /// <summary>Why it has none, which counts where a reference leads there.</summary>
    public StructureException? Failure { get; init; }

    /// <summary>The pointer of the file in the document.</summary>
    public string Pointer { get; } = name is null ? "" : JsonPointer.Of(LinkedFiles.Key, name);

    /// <summary>What a 3.2 document says its own address is.</summary>
    public string? Self { get; } = (root as StructureObject)?.Find("$self") is StructureScalar self ? FileAddress.FileIn(self.Text) : null;

    /// <summary>The pointer that the fragment of a reference is; null when it leads nowhere.</summary>
    public string? PointerOf(string fragment)
    {
        if (fragment.Length == 0 || fragment[0] == '/')
            return Uri.UnescapeDataString(fragment);
        return (_anchors ??= SearchAnchors()).TryGetValue(fragment, out string? pointer) ? pointer : null;
    }

    /// <summary>Whether a reference's file is this one by the address that it gives itself.</summary>
    public bool IsSelf(string file)
    {
        if (Self is null)
            return false;
        // A relative address counts from what nobody knows.
        return file == Self
            || (Uri.TryCreate(new Uri("http://document.invalid/"), Self, out Uri? self)
                && Uri.TryCreate(self, file, out Uri? referred) && referred == self);
    }

    private Dictionary<string, string> SearchAnchors()
    {
        Dictionary<string, string> found = new(StringComparer.Ordinal);
        HashSet<StructureNode> met = new(ReferenceComparer<StructureNode>.Instance);
        Stack<(StructureNode Node, Place Place)> open = new([(root, Place.Root)]);
        while (open.Count > 0)
        {
            (StructureNode node, Place place) = open.Pop();
            if (node is StructureScalar || !met.Add(node))
                continue;
            if (node is StructureObject map && map.Find("$anchor") is StructureScalar anchor && !found.ContainsKey(anchor.Text))
                found.Add(anchor.Text, place.ToString());
            IReadOnlyList<StructureNode> items = Nodes.Items(node);
            for (int i = 0; i < items.Count; i++)
                open.Push((items[i], place.Child(i)));
            foreach (StructureMember member in (node as StructureObject)?.Members ?? [])
                open.Push((member.Value, place.Child(member.Key.Text)));
        }
        return found;
    }
}
