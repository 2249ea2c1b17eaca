using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading;

/// <summary>
/// Takes out members that are null where OpenAPI has strings: <c>operationId: null</c> is as if it were not there, and the reading library
/// would take it for the word. Values of the document's own, such as examples, stay.
/// </summary>
internal sealed class NullCleaning
{
    private const string Tags = "tags";

    // Nothing depends on these, or a rule reports that they are missing.
    private static readonly HashSet<string> s_quiet = new(StringComparer.Ordinal) { "title", "description", "summary", "name", "in" };

    private static readonly HashSet<string> s_reported = new(StringComparer.Ordinal)
    {
        "operationId", "format", "pattern", "version", "host", "basePath", Tags,
    };

    // Under these stand names of the document's own.
    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal)
    {
        "properties", "patternProperties", "dependentSchemas", "dependencies", "$defs", "definitions", "schemas", "parameters", "responses",
        "requestBodies", "headers", "securitySchemes", "securityDefinitions", "links", "callbacks", "pathItems", "mediaTypes", "content",
        "paths", "webhooks", "additionalOperations", "encoding", "variables",
    };

    // Under these stand values, or names and nothing that is looked at here.
    private static readonly HashSet<string> s_values = new(StringComparer.Ordinal)
    {
        "example", "examples", "default", "const", "enum", "mapping", "security", "scopes", "dependentRequired", "value",
    };

    private readonly Action<Place, StructureMember>? _onRemoved;
    private readonly HashSet<StructureNode> _finished = new(ReferenceComparer<StructureNode>.Instance);
    private readonly CancellationToken _cancellationToken;

    private NullCleaning(Action<Place, StructureMember>? onRemoved, CancellationToken cancellationToken) =>
        (_onRemoved, _cancellationToken) = (onRemoved, cancellationToken);

    /// <summary>Cleans a whole tree in place.</summary>
    /// <param name="root">The tree, its keys unique.</param>
    /// <param name="cancellationToken">Stops the cleaning.</param>
    /// <param name="onRemoved">Told of each member that goes and is missed, and of its place.</param>
    public static void Clean(
        StructureNode? root, CancellationToken cancellationToken, Action<Place, StructureMember>? onRemoved = null) =>
        new NullCleaning(onRemoved, cancellationToken).Visit(root, Place.Root, areNames: false);

    /// <summary>Whether a member that was taken out is one of those that are null.</summary>
    public static bool Takes(StructureMember member) => s_reported.Contains(member.Key.Text) && IsNull(member.Value);

    private void Visit(StructureNode? node, Place place, bool areNames)
    {
        if (node is null or StructureScalar || !_finished.Add(node))
            return;
        StructureException.CheckStack(node.Span.Start);
        _cancellationToken.ThrowIfCancellationRequested();
        if (node is StructureArray array)
        {
            for (int i = 0; i < array.Items.Count; i++)
                Visit(array.Items[i], place.Child(i), areNames: false);
        }
        else if (node is StructureObject map)
        {
            if (!areNames)
                RemoveMembers(map.Members, place);
            foreach (StructureMember member in map.Members)
            {
                if (member.Value is not StructureScalar)
                    VisitMember(member, place.Child(member.Key.Text), areNames);
            }
        }
    }

    private void VisitMember(StructureMember member, Place place, bool areNames)
    {
        string key = member.Key.Text;
        if (areNames)
        {
            Visit(member.Value, place, areNames: false);
            return;
        }
        if (s_values.Contains(key) || key.StartsWith("x-", StringComparison.Ordinal))
            return;
        if (key == Tags && member.Value is StructureArray tags && tags.Items.Any(IsNull))
            RemoveTags(tags, member.Key, place);
        Visit(member.Value, place, s_names.Contains(key));
    }

    private void RemoveMembers(List<StructureMember> members, Place place)
    {
        int i = 0;
        while (i < members.Count)
        {
            StructureMember member = members[i];
            bool isReported = Takes(member);
            if (!isReported && !(s_quiet.Contains(member.Key.Text) && IsNull(member.Value)))
            {
                i++;
                continue;
            }
            members.RemoveAt(i);
            if (isReported)
                _onRemoved?.Invoke(place.Child(member.Key.Text), member);
        }
    }

    private void RemoveTags(StructureArray tags, StructureScalar key, Place place)
    {
        for (int i = 0; i < tags.Items.Count; i++)
        {
            if (IsNull(tags.Items[i]))
                _onRemoved?.Invoke(place.Child(i), new StructureMember(key with { Span = tags.Items[i].Span }, tags.Items[i]));
        }
        tags.Items.RemoveAll(IsNull);
    }

    // What is empty the library reads as an empty string, which says nothing either.
    private static bool IsNull(StructureNode node) => node is StructureScalar { Text.Length: > 0 } && Nodes.IsNull(node);
}
