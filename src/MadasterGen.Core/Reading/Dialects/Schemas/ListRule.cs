using System.Collections.Generic;
using System.Globalization;
using System.Linq;
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
        IReadOnlyList<StructureNode> elements = Nodes.Items(tuple.Value);
        // Beside such a list it stood for what "items" stands for now.
        StructureNode? others = key == "items" ? draft.Take("additionalItems")?.Value : draft.Find("items");
        bool isSame = IsClosed(draft, others, elements.Count) && elements.All(element => IsAlike(element, elements[0]));
        draft.Set("items", isSame ? elements[0] : Nodes.Empty(tuple.Value.Span), tuple.Key.Span);
        if (!isSame)
            draft.Lose(tuple, place, "an element can be any JSON", context);
    }

    // Whether there are no elements behind those that are listed.
    private static bool IsClosed(Draft draft, StructureNode? others, int count) =>
        Nodes.Boolean(others) == false
        || Nodes.Boolean(draft.Find("unevaluatedItems")) == false
        || (int.TryParse(draft.Text("maxItems"), NumberStyles.None, CultureInfo.InvariantCulture, out int most) && most <= count);

    // Compares scalars alone: lists of coordinates and the like.
    private static bool IsAlike(StructureNode one, StructureNode other) =>
        one is StructureObject left && other is StructureObject right
        && left.Members.Count == right.Members.Count
        && left.Members.All(member => member.Value is StructureScalar value
            && right.Find(member.Key.Text) is StructureScalar same && same.Text == value.Text);
}
