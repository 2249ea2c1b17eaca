using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Dialects.References;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Schemas;

/// <summary>Rewrites schemas into those of version 3.0, each from the outside in.</summary>
internal sealed class SchemaRewriter
{
    // How deep the components have their schemas.
    private const int Depth = 3;

    private readonly RewriteContext _context;
    private readonly Dictionary<StructureNode, StructureNode> _whole = new(ReferenceComparer<StructureNode>.Instance);
    private readonly Dictionary<StructureNode, StructureNode> _parts = new(ReferenceComparer<StructureNode>.Instance);

    public SchemaRewriter(RewriteContext context) => _context = context;

    /// <summary>Rewrites a schema and those in it.</summary>
    public StructureNode Rewrite(StructureNode node, Place place, int depth) => Rewrite(node, place, depth, isPart: false);

    /// <summary>The schemas that moved to the components, rewritten.</summary>
    public List<StructureMember> RewriteHoisted()
    {
        List<StructureMember> members = [];
        Place schemas = Place.Root.Child("components").Child("schemas");
        while (_context.Hoisted.Next() is { } hoisted)
        {
            _context.Scope = hoisted.Scope;
            Place place = schemas.Child(hoisted.Name);
            StructureNode schema = hoisted.Schema is StructureObject map
                ? RewriteContent(map, place, Depth, isPart: false)
                : Rewrite(hoisted.Schema, place, Depth, isPart: false);
            members.Add(new StructureMember(Nodes.Text(hoisted.Name, hoisted.Key), schema));
        }
        return members;
    }

    private StructureNode Rewrite(StructureNode node, Place place, int depth, bool isPart)
    {
        if (_context.Rules.IsJsonSchema && Nodes.Boolean(node) is bool isAllowed)
            return isAllowed ? Nodes.Empty(node.Span) : Nodes.Map("not", Nodes.Empty(node.Span), node.Span);
        if (node is not StructureObject map)
            return node;
        Dictionary<StructureNode, StructureNode> finished = isPart ? _parts : _whole;
        if (finished.TryGetValue(node, out StructureNode? known))
            return known;
        // A part stays where it is: what it is made of belongs to the schema that it is a part of.
        if (!isPart && _context.Hoisted.ReferenceTo(map, _context.Scope) is { } hoisted)
            return finished[node] = Nodes.Map("$ref", Nodes.Text(hoisted, node.Span), node.Span);
        return finished[node] = RewriteContent(map, place, depth, isPart);
    }

    private StructureObject RewriteContent(StructureObject map, Place place, int depth, bool isPart)
    {
        _context.Enter(map, depth);
        DefinitionScope? outer = _context.Scope;
        EnterDefinitions(map, place);
        Draft draft = new(_context.EventData?.Of(map) ?? map);
        foreach (RewriteRule rule in _context.Rules.Schemas)
            rule(draft, place, _context);
        _context.Rules.Reference(draft, isPart, _context);
        RewriteMembers(draft, place, depth + 1);
        _context.Scope = outer;
        return draft.ToObject();
    }

    private void EnterDefinitions(StructureObject map, Place place)
    {
        if (!_context.Rules.IsJsonSchema)
            return;
        DefinitionScope? outer = _context.Scope;
        foreach (StructureMember member in map.Members)
        {
            if (!DefinitionScopes.IsDefinitions(member.Key.Text))
                continue;
            _context.Scope = _context.Hoisted.Scopes.Of(map, place, outer);
            _context.Hoisted.AddAll(member, place.Child(member.Key.Text), _context.Scope);
        }
    }

    private void RewriteMembers(Draft draft, Place place, int depth)
    {
        for (int i = 0; i < draft.Members.Count; i++)
        {
            StructureMember member = draft.Members[i];
            string key = member.Key.Text;
            // Version 3.0 knows booleans in this one place.
            bool stays = key == "additionalProperties" && member.Value is StructureScalar;
            if (!stays && ElementTable.Member(ElementKind.Schema, key) is { } holds)
                draft.Members[i] = member with { Value = RewriteMember(member.Value, holds.Form, place.Child(key), depth) };
        }
    }

    private StructureNode RewriteMember(StructureNode value, ElementForm form, Place place, int depth) => (form, value) switch
    {
        (ElementForm.One, _) => Rewrite(value, place, depth),
        (ElementForm.List, StructureArray list) =>
            new StructureArray(list.Span, [.. list.Items.Select((item, i) => Rewrite(item, place.Child(i), depth + 1, isPart: true))]),
        (ElementForm.Map, StructureObject map) => new StructureObject(
            map.Span,
            [.. map.Members.Select(member => member with { Value = Rewrite(member.Value, place.Child(member.Key.Text), depth + 1) })]),
        // Of the wrong kind, which is reported when it is read.
        (ElementForm.List or ElementForm.Map or ElementForm.ExtensibleMap, _) => value,
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };
}
