using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Schemas;

/// <summary>Divides a schema of several types into alternatives of one type each, with the keywords that are about it.</summary>
internal static class TypeAlternatives
{
    private static readonly string[] s_ofStrings = ["minLength", "maxLength", "pattern", "format"];
    private static readonly string[] s_ofNumbers =
        ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"];

    private static readonly Dictionary<string, string[]> s_keywords = new(StringComparer.Ordinal)
    {
        ["string"] = s_ofStrings,
        ["number"] = s_ofNumbers,
        ["integer"] = s_ofNumbers,
        ["array"] = ["items", "minItems", "maxItems", "uniqueItems"],
        ["object"] = ["properties", "required", "additionalProperties", "minProperties", "maxProperties"],
        ["boolean"] = [],
    };

    /// <summary>Whether a keyword says something about values of one of the types.</summary>
    /// <param name="draft">The schema.</param>
    /// <param name="types">Its types.</param>
    public static bool AreTold(Draft draft, IReadOnlyList<StructureScalar> types) => types
        .SelectMany(type => Keywords(type.Text))
        .Any(keyword => draft.Find(keyword) is { } value && !AllowsEverything(keyword, value));

    /// <summary>
    /// Takes out the types, and the keywords that are about values of one type: without a type beside them they would say which it is.
    /// </summary>
    /// <param name="draft">The schema.</param>
    /// <param name="types">Its types.</param>
    public static void Forget(Draft draft, IReadOnlyList<StructureScalar> types) =>
        draft.Remove(["type", .. types.SelectMany(type => Keywords(type.Text))]);

    /// <summary>Divides a schema.</summary>
    /// <param name="draft">The schema.</param>
    /// <param name="types">Its types, at least two.</param>
    /// <param name="at">Where the text lists them.</param>
    public static void Divide(Draft draft, IReadOnlyList<StructureScalar> types, TextSpanPosition at)
    {
        draft.Take("type");
        StructureArray alternatives = Nodes.List(at, [.. types.Select(type => Alternative(draft, type))]);
        draft.Remove([.. types.SelectMany(type => Keywords(type.Text)), "enum"]);
        if (!draft.Has("anyOf"))
        {
            draft.Set("anyOf", alternatives, at);
            return;
        }
        // It has alternatives already: both must hold.
        StructureNode[] parts = [.. Nodes.Items(draft.Find("allOf")), Nodes.Map("anyOf", alternatives, at)];
        draft.Set("allOf", Nodes.List(at, parts), draft.FindMember("allOf")?.Key.Span ?? at);
    }

    private static StructureObject Alternative(Draft draft, StructureScalar type)
    {
        List<StructureMember> members = [new StructureMember(Nodes.Text("type", type.Span), type)];
        foreach (string keyword in Keywords(type.Text))
        {
            if (draft.FindMember(keyword) is { } member && (keyword != "format" || IsFormatOf(type.Text, draft.Text(keyword))))
                members.Add(member);
        }
        if (draft.FindMember("enum") is { Value: StructureArray values } listed)
        {
            StructureNode[] own = [.. values.Items.Where(value => IsOf(type.Text, value))];
            if (own.Length > 0)
                members.Add(new StructureMember(listed.Key, Nodes.List(values.Span, own)));
        }
        return new StructureObject(type.Span, members);
    }

    private static bool AllowsEverything(string keyword, StructureNode value) => value switch
    {
        StructureObject map => map.Members.Count == 0,
        StructureArray list => list.Items.Count == 0,
        StructureScalar scalar => keyword switch
        {
            "items" or "additionalProperties" => Nodes.Boolean(scalar) == true,
            "uniqueItems" => Nodes.Boolean(scalar) == false,
            "minLength" or "minItems" or "minProperties" => scalar.Text == "0",
            _ => false,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private static string[] Keywords(string type) => s_keywords.TryGetValue(type, out string[]? keywords) ? keywords : [];

    private static bool IsFormatOf(string type, string? format) => NumberTexts.IsNumeric(format) == (type != "string");

    /// <summary>Whether a value is of a type.</summary>
    public static bool IsOf(string type, StructureNode value)
    {
        string own = Nodes.TypeOf(value);
        return own == type || (type == "number" && own == "integer");
    }
}
