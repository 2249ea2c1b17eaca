using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Dialects.References;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Sequences;

/// <summary>
/// The data of server-sent events that are JSON in a string (<c>contentMediaType</c> and <c>contentSchema</c>). The client reads the
/// string before the event is anything to a type, so that in the types they are what that schema says.
/// </summary>
internal sealed class EventData
{
    private static readonly string[] s_choices = ["oneOf", "anyOf", "allOf"];

    private readonly SharedElements _elements;
    private readonly HashSet<StructureNode> _data = new(ReferenceComparer<StructureNode>.Instance);
    private readonly HashSet<StructureNode> _seen = new(ReferenceComparer<StructureNode>.Instance);

    /// <summary>Finds them by the responses that bring events.</summary>
    public EventData(StructureObject root, SharedElements elements)
    {
        _elements = elements;
        foreach (StructureObject item in Each(root.Find("paths")).Select(elements.Resolve).OfType<StructureObject>())
        {
            foreach (StructureNode operation in Each(item).Concat(Each(item.Find("additionalOperations"))))
                FindIn((operation as StructureObject)?.Find("responses"));
        }
    }

    /// <summary>What a schema is as data of an event; the schema itself where it is none.</summary>
    public StructureObject Of(StructureObject schema)
    {
        if (!_data.Contains(schema) || schema.Find("contentSchema") is not StructureObject content)
            return schema;
        HashSet<string> own = new(content.Members.Select(member => member.Key.Text), StringComparer.Ordinal);
        // What people read of the data is said beside the string.
        IEnumerable<StructureMember> words = schema.Members
            .Where(member => member.Key.Text is "title" or "description" or "deprecated" && own.Add(member.Key.Text));
        return new StructureObject(schema.Span, [.. content.Members, .. words]);
    }

    private static IEnumerable<StructureNode> Each(StructureNode? map) =>
        (map as StructureObject)?.Members.Select(member => member.Value) ?? [];

    private void FindIn(StructureNode? responses)
    {
        foreach (StructureObject response in Each(responses).Select(_elements.Resolve).OfType<StructureObject>())
        {
            foreach (StructureMember media in (response.Find("content") as StructureObject)?.Members ?? [])
            {
                if (MediaTypes.SequenceOf(media.Key.Text) == SequenceFormat.Events && _elements.Resolve(media.Value) is { } events)
                    FindInSchemas(events);
            }
        }
    }

    private void FindInSchemas(StructureObject media)
    {
        Stack<StructureNode?> open = new([media.Find("itemSchema"), (media.Find("schema") as StructureObject)?.Find("items")]);
        while (open.Count > 0)
        {
            if (open.Pop() is not { } written || _elements.Resolve(written) is not { } schema || !_seen.Add(schema))
                continue;
            if ((schema.Find("properties") as StructureObject)?.Find("data") is StructureObject data)
                _data.UnionWith(PartsOf(data).Append(data).OfType<StructureObject>().Where(IsJson));
            foreach (StructureNode part in PartsOf(schema))
                open.Push(part);
        }
    }

    private static IEnumerable<StructureNode> PartsOf(StructureObject schema) =>
        s_choices.SelectMany(choice => Nodes.Items(schema.Find(choice)));

    private static bool IsJson(StructureObject data) =>
        data.Find("contentMediaType") is StructureScalar type && MediaTypes.IsJson(type.Text) && data.Find("contentEncoding") is null;
}
