using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Schemas;

/// <summary><c>const</c> is an enum of one, and null among the values is <c>nullable</c>.</summary>
internal static class ConstantRule
{
    private const string Constant = "const";
    private const string Values = "enum";

    private static readonly string[] s_choices = ["oneOf", "anyOf"];

    // What may stand beside a constant without narrowing it.
    private static readonly HashSet<string> s_words = new(StringComparer.Ordinal)
    {
        Constant, "type", "title", "description", "deprecated",
    };

    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        if (draft.Take(Constant) is { } constant)
            SetConstant(draft, constant);
        foreach (string keyword in s_choices)
            JoinConstants(draft, keyword);
        IReadOnlyList<StructureNode> values = Nodes.Items(draft.Find(Values));
        if (!values.Any(Nodes.IsNull))
            return;
        draft.SetTrue("nullable", draft.FindMember(Values)!.Key.Span);
    }

    /// <summary>Alternatives that are constants, which is how an enum gives each of its values a description.</summary>
    private static void JoinConstants(Draft draft, string keyword)
    {
        bool canJoin = draft.Find(keyword) is StructureArray { Items.Count: > 0 }
            && !draft.Has(Values) && !draft.Has("$ref") && !draft.Has("discriminator");
        if (!canJoin)
            return;
        StructureMember member = draft.FindMember(keyword)!;
        StructureNode?[] values = [.. Nodes.Items(member.Value).Select(ConstantOf)];
        string[] types = [.. values.OfType<StructureNode>().Select(Nodes.TypeOf).Where(type => type != "null").Distinct()];
        bool isEnum = values.All(value => value is StructureScalar) && types.Length == 1;
        if (!isEnum)
            return;
        TextSpanPosition at = member.Key.Span;
        draft.Take(keyword);
        draft.Set(Values, Nodes.List(at, [.. values.OfType<StructureNode>()]), at);
        if (!draft.Has("type"))
            draft.Set("type", Nodes.Text(types[0], at), at);
    }

    private static StructureNode? ConstantOf(StructureNode alternative)
    {
        if (alternative is not StructureObject map || !map.Members.TrueForAll(member => s_words.Contains(member.Key.Text)))
            return null;
        return map.Find(Constant) ?? (map.Find("type") is StructureScalar { Text: "null" } type ? Nodes.Null(type.Span) : null);
    }

    private static void SetConstant(Draft draft, StructureMember constant)
    {
        TextSpanPosition at = constant.Key.Span;
        draft.Set(Values, Nodes.List(at, constant.Value), at);
        string type = Nodes.TypeOf(constant.Value);
        bool isOpen = draft.Find("type") is null or StructureArray;
        if (isOpen && type != "null" && !draft.Has("$ref"))
            draft.Set("type", Nodes.Text(type, at), at);
    }
}
