using System.Collections.Generic;
using System.Globalization;
using MadasterGen.Model;

namespace MadasterGen.Reading.Structure;

/// <summary>Makes nodes, and tells what scalars mean in JSON and in YAML.</summary>
internal static class Nodes
{
    /// <summary>A string.</summary>
    public static StructureScalar Text(string text, TextSpanPosition at) => new(at, text, IsText: true);

    /// <summary>The value true.</summary>
    public static StructureScalar True(TextSpanPosition at) => new(at, "true", IsText: false);

    /// <summary>The value null.</summary>
    public static StructureScalar Null(TextSpanPosition at) => new(at, "null", IsText: false);

    /// <summary>A map without members: as a schema, one that allows everything.</summary>
    public static StructureObject Empty(TextSpanPosition at) => new(at, []);

    /// <summary>A map with one member.</summary>
    public static StructureObject Map(string key, StructureNode value, TextSpanPosition at) =>
        new(at, [new StructureMember(Text(key, at), value)]);

    /// <summary>A list.</summary>
    public static StructureArray List(TextSpanPosition at, params StructureNode[] items) => new(at, [.. items]);

    /// <summary>The elements of a list; none of anything else.</summary>
    public static IReadOnlyList<StructureNode> Items(StructureNode? node) => node is StructureArray array ? array.Items : [];

    /// <summary>All members of all maps in a tree, each once however many aliases share it.</summary>
    public static IEnumerable<StructureMember> MembersIn(StructureNode root)
    {
        HashSet<StructureNode> met = new(ReferenceComparer<StructureNode>.Instance);
        Stack<StructureNode> open = new([root]);
        while (open.Count > 0)
        {
            StructureNode node = open.Pop();
            if (node is StructureScalar || !met.Add(node))
                continue;
            foreach (StructureNode item in Items(node))
                open.Push(item);
            foreach (StructureMember member in (node as StructureObject)?.Members ?? [])
            {
                yield return member;
                open.Push(member.Value);
            }
        }
    }

    /// <summary>Whether a node is null.</summary>
    public static bool IsNull(StructureNode? node) => node is StructureScalar scalar && TypeOf(scalar) == "null";

    /// <summary>A boolean; null for anything else.</summary>
    public static bool? Boolean(StructureNode? node) => node is StructureScalar scalar && TypeOf(scalar) == "boolean"
        ? scalar.Text is "true" or "True" or "TRUE"
        : null;

    /// <summary>The type of a value in the words of JSON Schema.</summary>
    public static string TypeOf(StructureNode node) => node switch
    {
        StructureObject => "object",
        StructureArray => "array",
        StructureScalar { IsText: true } => "string",
        StructureScalar scalar => TypeOfPlain(scalar.Text),
        _ => throw new System.ArgumentOutOfRangeException(nameof(node)),
    };

    private static string TypeOfPlain(string text)
    {
        if (text is "" or "~" or "null" or "Null" or "NULL")
            return "null";
        if (text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
            return "boolean";
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
            return "integer";
        bool isNumber = text[text.Length - 1] is '.' or (>= '0' and <= '9')
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        return isNumber ? "number" : "string";
    }
}
