using System;
using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Reading.Library;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.References;

/// <summary>The places without a name to which references by JSON pointer lead.</summary>
internal sealed class ReferenceTargets
{
    private readonly StructureObject _root;
    private readonly string _named;
    private Dictionary<StructureNode, ReferenceTarget>? _targets;

    /// <summary>Of a document.</summary>
    /// <param name="root">The document as it is written.</param>
    /// <param name="named">The place of the schemas with names.</param>
    public ReferenceTargets(StructureObject root, string named) => (_root, _named) = (root, named);

    /// <summary>Whether a reference is to something with a name, directly under a place.</summary>
    public static bool IsNamed(string reference, string place) =>
        reference.Length > place.Length + 2
        && reference[0] == '#'
        && string.CompareOrdinal(reference, 1, place, 0, place.Length) == 0
        && reference[place.Length + 1] == '/'
        && reference.IndexOf('/', place.Length + 2) < 0;

    /// <summary>Whether a member is a reference that leads elsewhere in the document than to what the components name.</summary>
    public static bool Is(StructureMember member) => member is { Key.Text: "$ref", Value: StructureScalar { Text: var reference } }
        && reference.StartsWith("#/", StringComparison.Ordinal) && !ReferenceText.IsLocal(reference);

    /// <summary>The place of a schema, when references lead there; null for any other.</summary>
    /// <remarks>The document is searched once.</remarks>
    public ReferenceTarget? Find(StructureObject schema) =>
        (_targets ??= Search()).TryGetValue(schema, out ReferenceTarget? target) ? target : null;

    private Dictionary<StructureNode, ReferenceTarget> Search()
    {
        Dictionary<StructureNode, ReferenceTarget> found = new(ReferenceComparer<StructureNode>.Instance);
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (string reference in References(_root))
        {
            bool canLead = reference.StartsWith("#/", StringComparison.Ordinal) && !IsNamed(reference, _named) && known.Add(reference);
            if (!canLead)
                continue;
            string pointer = Uri.UnescapeDataString(reference.Substring(1));
            (StructureNode? exact, TextSpanPosition? span) = StructureWalk.To(_root, pointer);
            // A reference has nothing that would have to be there once.
            if (exact is StructureObject schema && schema.Find("$ref") is null && !found.ContainsKey(schema))
                found.Add(schema, new ReferenceTarget(pointer, span ?? schema.Span));
        }
        return found;
    }

    private static IEnumerable<string> References(StructureNode root)
    {
        foreach (StructureMember member in Nodes.MembersIn(root))
        {
            if (member is { Key.Text: "$ref", Value: StructureScalar reference })
                yield return reference.Text;
        }
    }
}

/// <summary>A place to which references lead.</summary>
/// <param name="Pointer">Its pointer.</param>
/// <param name="Key">Where the text has it.</param>
internal sealed record ReferenceTarget(string Pointer, TextSpanPosition Key);
