using System;
using System.Collections.Generic;
using System.Threading;
using MadasterGen.Reading.Structure;
using SharpYaml;
using SharpYaml.Serialization;

namespace MadasterGen.Reading.Library;

/// <summary>
/// Makes the nodes that the reading library reads. It sees only what it can read: no aliases, no merge keys. Two things it would
/// otherwise forget are said in words that it keeps: <c>additionalProperties: true</c> as <c>{}</c> and <c>security: []</c> as <c>[{}]</c>
/// (both mean the same in OpenAPI). References are sealed: it would cut them, and find the kind of each anew by reflection.
/// </summary>
internal sealed class LibraryNodes
{
    private readonly List<StructureNode> _written = [];
    private readonly Dictionary<string, YamlScalarNode> _keys = new(StringComparer.Ordinal);
    private readonly CancellationToken _cancellationToken;
    private readonly int _nodeLimit;

    private LibraryNodes(int nodeLimit, CancellationToken cancellationToken)
    {
        _nodeLimit = nodeLimit;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Makes the nodes of a cleaned tree.</summary>
    /// <param name="root">The tree; nodes shared by aliases are written as often as they are named.</param>
    /// <param name="originalLength">The length of the text it came from, which bounds the nodes that are no aliases.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <param name="written">The nodes of the tree in the order of the lines that the library is told.</param>
    /// <exception cref="StructureException">The aliases stand for too many nodes or levels.</exception>
    public static YamlDocument Of(
        StructureObject root, int originalLength, CancellationToken cancellationToken, out IReadOnlyList<StructureNode> written)
    {
        LibraryNodes nodes = new(originalLength + ReadingLimits.AliasNodes, cancellationToken);
        written = nodes._written;
        return new YamlDocument(nodes.Write(root, key: null, depth: 0));
    }

    private YamlNode Write(StructureNode node, string? key, int depth)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (depth >= ReadingLimits.Depth)
            throw StructureException.TooDeep(node.Span.Start);
        StructureException.CheckStack(node.Span.Start);
        if (_written.Count >= _nodeLimit)
            throw new StructureException($"{ReadingLimits.AliasNodes} nodes behind aliases", node.Span.Start, isLimit: true);
        // The library tells the line of what it cannot read; the number of the node tells its whole place, in any file.
        Mark mark = new(index: 0, line: _written.Count, column: 0);
        _written.Add(node);
        YamlNode written = node switch
        {
            StructureObject map => WriteMembers(map.Members, depth),
            StructureArray { Items.Count: 0 } when key == "security" && depth > 1 => new YamlSequenceNode(new YamlMappingNode()),
            StructureArray array => WriteItems(array.Items, depth),
            StructureScalar { IsText: false, Text: "true" or "True" or "TRUE" } when key == "additionalProperties" => new YamlMappingNode(),
            StructureScalar scalar when key == "$ref" => WriteText(ReferenceText.Seal(scalar.Text)),
            StructureScalar { IsText: true, Text: var text } => WriteText(text),
            _ => new YamlScalarNode(((StructureScalar)node).Text) { Style = ScalarStyle.Plain },
        };
        LibraryParts.SetStart(written, mark);
        return written;
    }

    private YamlMappingNode WriteMembers(List<StructureMember> members, int depth)
    {
        YamlMappingNode map = new();
        foreach (StructureMember member in members)
            map.Add(WriteKey(member.Key.Text), Write(member.Value, member.Key.Text, depth + 1));
        return map;
    }

    // A document has thousands of keys, but few different ones.
    private YamlScalarNode WriteKey(string key)
    {
        if (!_keys.TryGetValue(key, out YamlScalarNode? written))
            _keys.Add(key, written = WriteText(key));
        return written;
    }

    private YamlSequenceNode WriteItems(List<StructureNode> items, int depth)
    {
        YamlSequenceNode list = new();
        foreach (StructureNode item in items)
            list.Add(Write(item, key: null, depth + 1));
        return list;
    }

    private static YamlScalarNode WriteText(string text) => new(text) { Style = ScalarStyle.DoubleQuoted };
}
