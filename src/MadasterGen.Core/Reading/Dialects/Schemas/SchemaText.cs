using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Schemas;

/// <summary>
/// Schemas as JSON that is equal for schemas that allow the same in the same words: keys in order, without what explains. A long text ends
/// with a hash of all of it.
/// </summary>
internal static class SchemaText
{
    private const int Longest = 2000;

    private static readonly HashSet<string> s_words = new(StringComparer.Ordinal)
    {
        "title", "description", "example", "examples", "$comment", "externalDocs", "summary",
    };

    // Under these stand names of the document's own.
    private static readonly HashSet<string> s_maps = new(StringComparer.Ordinal)
    {
        "properties", "patternProperties", "dependentSchemas", "dependentRequired", "$defs", "definitions", "mapping",
    };

    // Under these stand values.
    private static readonly HashSet<string> s_values = new(StringComparer.Ordinal) { "const", "default", "enum" };

    // What the keys of a map are.
    private enum Content
    {
        Keywords,
        Names,
        Values,
    }

    /// <summary>The text of a schema, or of what stands in its place.</summary>
    public static string Of(StructureNode node)
    {
        StringBuilder text = new();
        Append(text, node, Content.Keywords);
        if (text.Length <= Longest)
            return text.ToString();
        text.Length = Longest;
        return text.Append("… ").Append(HashOf(node, Content.Keywords).ToString("x", CultureInfo.InvariantCulture)).ToString();
    }

    private static void Append(StringBuilder text, StructureNode node, Content content)
    {
        if (text.Length > Longest)
            return;
        StructureException.CheckStack(node.Span.Start);
        string separator = "";
        switch (node)
        {
            case StructureObject map:
                text.Append('{');
                foreach (StructureMember member in MembersOf(map, content))
                {
                    text.Append(separator).Append(JsonText.ToLiteral(member.Key.Text)).Append(':');
                    Append(text, member.Value, Below(content, member.Key.Text));
                    separator = ",";
                }
                text.Append('}');
                break;
            case StructureArray list:
                text.Append('[');
                foreach (StructureNode item in list.Items.TakeWhile(_ => text.Length <= Longest))
                {
                    text.Append(separator);
                    Append(text, item, content);
                    separator = ",";
                }
                text.Append(']');
                break;
            case StructureScalar scalar:
                text.Append(TextOf(scalar));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(node));
        }
    }

    private static ulong HashOf(StructureNode node, Content content)
    {
        StructureException.CheckStack(node.Span.Start);
        return node switch
        {
            StructureObject map => MembersOf(map, content).Aggregate(
                With(StableHash.Start, "{"),
                (before, member) => StableHash.With(
                    With(before, member.Key.Text), HashOf(member.Value, Below(content, member.Key.Text)))),
            StructureArray list => list.Items.Aggregate(
                With(StableHash.Start, "["), (before, item) => StableHash.With(before, HashOf(item, content))),
            StructureScalar scalar => With(StableHash.Start, TextOf(scalar)),
            _ => throw new ArgumentOutOfRangeException(nameof(node)),
        };
    }

    private static ulong With(ulong hash, string text) => text.Aggregate(hash, (before, character) => StableHash.With(before, character));

    private static IEnumerable<StructureMember> MembersOf(StructureObject map, Content content) => map.Members
        .Where(member => content != Content.Keywords || !(s_words.Contains(member.Key.Text) || ElementTable.IsExtension(member.Key.Text)))
        .OrderBy(member => member.Key.Text, StringComparer.Ordinal);

    private static Content Below(Content content, string key) => content switch
    {
        Content.Names => Content.Keywords,
        Content.Keywords when s_maps.Contains(key) => Content.Names,
        Content.Keywords when s_values.Contains(key) => Content.Values,
        _ => content,
    };

    private static string TextOf(StructureScalar scalar) =>
        Nodes.TypeOf(scalar) == "string" ? JsonText.ToLiteral(scalar.Text) : scalar.Text;
}
