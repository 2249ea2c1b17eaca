using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Schemas;

/// <summary>Lists: in version 3.0 their elements have one schema.</summary>
internal static class ListRule
{
    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        // Before 2020-12 "items" could list the elements' schemas too.
        string tuple = draft.Find("items") is StructureArray ? "items" : "prefixItems";
        bool isTuple = draft.Find(tuple) is StructureArray { Items.Count: > 0 };
        if (isTuple)
            MakeList(draft, tuple, place, context);
        if (draft.Take("unevaluatedItems") is { } rest && !isTuple && Nodes.Boolean(rest.Value) != true)
            draft.Lose(rest, place, KeywordRule.IsNotChecked, context);
    }

    private static void MakeList(Draft draft, string key, Place place, RewriteContext context)
    {
        StructureMember tuple = draft.Take(key)!;
        IReadOnlyList<StructureNode> listed = Nodes.Items(tuple.Value);
        // Beside such a list it stood for what "items" stands for now.
        StructureNode? others = key == "items" ? draft.Take("additionalItems")?.Value : draft.Find("items");
        bool isClosed = IsClosed(draft, others, listed.Count);
        List<StructureNode> kinds = Kinds(isClosed || others is null ? listed : [.. listed, others]);
        bool isAny = kinds.Exists(IsAny);
        draft.Set("items", isAny ? Nodes.Empty(tuple.Value.Span) : ElementOf(kinds, tuple.Key.Span), tuple.Key.Span);
        string? consequence = isAny ? "an element can be any JSON"
            : kinds.Count > 1 ? "an element can be any of those that are listed, at every position"
            : !isClosed && others is null ? "an element behind those that are listed is one like them" : null;
        if (consequence is not null)
            draft.Lose(tuple, place, consequence, context);
    }

    private static StructureNode ElementOf(List<StructureNode> kinds, TextSpanPosition at) =>
        kinds.Count == 1 ? kinds[0] : Nodes.Map("anyOf", Nodes.List(at, [.. kinds]), at);

    private static List<StructureNode> Kinds(IReadOnlyList<StructureNode> elements)
    {
        List<StructureNode> kinds = [];
        foreach (StructureNode element in elements)
        {
            if (!kinds.Exists(kind => IsAlike(kind, element)))
                kinds.Add(element);
        }
        return kinds;
    }

    private static bool IsAny(StructureNode schema) => Nodes.Boolean(schema) == true || schema is StructureObject { Members.Count: 0 };

    // Whether there are no elements behind those that are listed.
    private static bool IsClosed(Draft draft, StructureNode? others, int count) =>
        Nodes.Boolean(others) == false
        || Nodes.Boolean(draft.Find("unevaluatedItems")) == false
        || (int.TryParse(draft.Text("maxItems"), NumberStyles.None, CultureInfo.InvariantCulture, out int most) && most <= count);

    // Compares scalars alone: lists of coordinates and the like.
    private static bool IsAlike(StructureNode one, StructureNode other) =>
        ReferenceEquals(one, other) || one is StructureObject left && other is StructureObject right
        && left.Members.Count == right.Members.Count
        && left.Members.All(member => member.Value is StructureScalar value
            && right.Find(member.Key.Text) is StructureScalar same && same.Text == value.Text);
}
