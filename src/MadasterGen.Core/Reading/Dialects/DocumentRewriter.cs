using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Dialects.Schemas;
using MadasterGen.Reading.Linking;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects;

/// <summary>
/// Goes through a document by what its maps are. References are not followed, so that the recursion ends where the text does.
/// </summary>
internal sealed class DocumentRewriter
{
    private static readonly HashSet<string> s_none = [];
    private static readonly ElementMember s_operation = new(ElementKind.Operation, ElementForm.One);

    private readonly RewriteContext _context;
    private readonly SchemaRewriter _schemas;

    // Aliases share nodes; what is shared is rewritten once for each kind.
    private readonly Dictionary<ElementKind, Dictionary<StructureNode, StructureNode>> _finished = [];

    private readonly HashSet<StructureNode> _open = new(ReferenceComparer<StructureNode>.Instance);

    public DocumentRewriter(RewriteContext context)
    {
        _context = context;
        _schemas = new SchemaRewriter(context);
    }

    /// <summary>The whole document in version 3.0.</summary>
    public StructureObject Rewrite()
    {
        StructureObject document = (StructureObject)Visit(_context.Root, ElementKind.Document, Place.Root, depth: 0);
        Draft draft = new(document);
        AddHoistedElements(draft);
        Add(draft, "schemas", _schemas.RewriteHoisted());
        draft.Take(LinkedFiles.Key);
        return draft.ToObject();
    }

    private void AddHoistedElements(Draft document)
    {
        Place components = Place.Root.Child("components");
        Dictionary<string, List<StructureMember>> sections = new(StringComparer.Ordinal);
        while (_context.HoistedElements.Next() is { } hoisted)
        {
            if (!sections.TryGetValue(hoisted.Section, out List<StructureMember>? members))
                sections.Add(hoisted.Section, members = []);
            Place place = components.Child(hoisted.Section).Child(hoisted.Name);
            StructureNode element = Visit(hoisted.Element, hoisted.Kind, place, depth: 2);
            members.Add(new StructureMember(Nodes.Text(hoisted.Name, StructureWalk.ElementSpan(hoisted.Element)), element));
        }
        foreach (KeyValuePair<string, List<StructureMember>> section in sections)
            Add(document, section.Key, section.Value);
    }

    /// <summary>Adds components to a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="section">Which components.</param>
    /// <param name="added">What is added.</param>
    public static void Add(Draft document, string section, List<StructureMember> added)
    {
        if (added.Count == 0)
            return;
        Draft components = new(document.Find("components") as StructureObject ?? Nodes.Empty(document.Span));
        Draft members = new(components.Find(section) as StructureObject ?? Nodes.Empty(document.Span));
        members.Members.AddRange(added);
        components.Set(section, members.ToObject(), components.FindMember(section)?.Key.Span);
        document.Set("components", components.ToObject(), document.FindMember("components")?.Key.Span);
    }

    private StructureNode Visit(StructureNode node, ElementKind kind, Place place, int depth)
    {
        if (kind == ElementKind.Schema)
            return _schemas.Rewrite(node, place, depth);
        if (node is not StructureObject map)
            return node;
        if (!_finished.TryGetValue(kind, out Dictionary<StructureNode, StructureNode>? finished))
            _finished[kind] = finished = new(ReferenceComparer<StructureNode>.Instance);
        if (finished.TryGetValue(node, out StructureNode? known))
            return known;
        if (_context.HoistedElements.ReferenceTo(map, kind) is { } hoisted)
            return finished[node] = hoisted;
        // Elements that refer to others stand for them: one that would stand in itself ends here.
        if (!_open.Add(node))
            return Nodes.Empty(node.Span);
        _context.Enter(node, depth);
        Draft draft = new(map);
        if (_context.Rules.Elements.TryGetValue(kind, out RewriteRule? rule))
            rule(draft, place, _context);
        if (_context.Rules.Unknown.TryGetValue(kind, out string[]? unknown))
            draft.Remove(unknown);
        HashSet<string> carried = kind == ElementKind.PathItem ? CarriedVerbs.NamesIn(draft) : s_none;
        for (int i = 0; i < draft.Members.Count; i++)
        {
            StructureMember member = draft.Members[i];
            ElementMember? holds = ElementTable.Member(kind, member.Key.Text);
            if (carried.Contains(member.Key.Text))
                holds = s_operation;
            if (holds is not null)
                draft.Members[i] = member with { Value = VisitMember(member.Value, holds, place.Child(member.Key.Text), depth + 1) };
        }
        _open.Remove(node);
        return finished[node] = draft.ToObject();
    }

    private StructureNode VisitMember(StructureNode value, ElementMember holds, Place place, int depth)
    {
        if (holds.Form == ElementForm.One)
            return Visit(value, holds.Kind, place, depth);
        if (holds.Form == ElementForm.List)
        {
            return value is StructureArray array
                ? new StructureArray(array.Span, [.. array.Items.Select((item, i) => Visit(item, holds.Kind, place.Child(i), depth + 1))])
                : value;
        }
        if (value is not StructureObject map)
            return value;
        List<StructureMember> members = [];
        foreach (StructureMember member in map.Members)
        {
            bool isExtension = holds.Form == ElementForm.ExtensibleMap && ElementTable.IsExtension(member.Key.Text);
            members.Add(isExtension
                ? member
                : member with { Value = Visit(member.Value, holds.Kind, place.Child(member.Key.Text), depth + 1) });
        }
        return new StructureObject(map.Span, members);
    }
}
