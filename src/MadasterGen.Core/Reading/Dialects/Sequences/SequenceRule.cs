using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Sequences;

/// <summary>
/// Bodies that are described value by value (<c>itemSchema</c>). What <c>schema</c> describes is the list of them (OpenAPI 3.2.0,
/// "Sequential Media Types"), which version 3.0 can say.
/// </summary>
internal static class SequenceRule
{
    /// <summary>The extension that says that the values were described, not the list.</summary>
    public const string Key = StructureCleaning.Reserved + "items";

    private const string Item = "itemSchema";
    private const string Whole = "schema";

    /// <summary>Makes the schema of the list from that of the values.</summary>
    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        if (draft.FindMember(Item) is not { } items)
            return;
        // The place of a media type ends in its name.
        if (MediaTypes.SequenceOf(place.Segment) is null && !MediaTypes.IsMultipart(place.Segment))
        {
            context.ReportLost(items, place, "the body is not divided into its items");
            return;
        }
        TextSpanPosition at = items.Key.Span;
        StructureMember type = new(Nodes.Text("type", at), Nodes.Text("array", at));
        StructureNode list = new StructureObject(items.Value.Span, [type, new StructureMember(Nodes.Text("items", at), items.Value)]);
        if (draft.Find(Whole) is { } whole)
            list = Nodes.Map("allOf", Nodes.List(at, whole, list), at);
        draft.Set(Whole, list, at);
        draft.SetTrue(Key, at);
    }
}
