using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Sequences;

/// <summary>
/// Multipart bodies whose parts are described by their places (OpenAPI 3.2.0, "Encoding By Position"). In version 3.0 parts have names, so
/// that each place gets one; <see cref="Key"/> says that no part is sent under it.
/// </summary>
internal static class PartsRule
{
    /// <summary>The extension that says that the properties of the schema are parts by their order.</summary>
    public const string Key = StructureCleaning.Reserved + "positions";

    private const string Schema = "schema";
    private const string Encoding = "encoding";
    private const string First = "prefixEncoding";
    private const string Others = "itemEncoding";
    private const string FirstItems = "prefixItems";
    private const string OtherItems = "items";
    private const string Reference = "$ref";

    /// <summary>Gives the parts of a body their names, if it has any by their places.</summary>
    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        // The place of a media type ends in its name.
        if (!MediaTypes.IsMultipart(place.Segment) || draft.Find(Schema) is not StructureObject written
            || context.Elements.Resolve(written) is not { } list || !IsList(list))
        {
            return;
        }
        IReadOnlyList<StructureNode> encodings = Nodes.Items(draft.Take(First)?.Value);
        int count = Math.Max(encodings.Count, Nodes.Items(list.Find(FirstItems)).Count);
        if (count > 0)
        {
            draft.Set(Schema, ByPlaces(written, list, count), draft.FindMember(Schema)!.Key.Span);
            draft.SetTrue(Key, written.Span);
        }
        Draft byName = new(draft.Find(Encoding) as StructureObject ?? Nodes.Empty(draft.Span));
        for (int i = 0; i < encodings.Count; i++)
            byName.Set(PartNames.At(i), encodings[i], StructureWalk.ElementSpan(encodings[i]));
        if (draft.Take(Others) is { } others)
            byName.Set(PartNames.Rest, others.Value, others.Key.Span);
        if (byName.Members.Count > 0)
            draft.Set(Encoding, byName.ToObject(), draft.FindMember(Encoding)?.Key.Span);
    }

    private static bool IsList(StructureObject schema) =>
        schema.Find("type") is StructureScalar type ? type.Text == "array" : schema.Find(FirstItems) is StructureArray;

    // An object that has a property for each place, and one for all places behind them.
    private static StructureObject ByPlaces(StructureObject written, StructureObject list, int count)
    {
        int listed = Nodes.Items(list.Find(FirstItems)).Count;
        StructureNode? others = list.Find(OtherItems) is StructureObject ? Item(written, list, OtherItems) : null;
        Draft properties = new(Nodes.Empty(written.Span));
        for (int i = 0; i < count; i++)
        {
            StructureNode part = i < listed ? Item(written, list, FirstItems, i) : others ?? Nodes.Empty(written.Span);
            properties.Set(PartNames.At(i), part, StructureWalk.ElementSpan(part));
        }
        if (others is not null)
        {
            Draft rest = new(Nodes.Map("type", Nodes.Text("array", written.Span), written.Span));
            rest.Set(OtherItems, others, StructureWalk.ElementSpan(others));
            properties.Set(PartNames.Rest, rest.ToObject(), written.Span);
        }
        // A list can be shorter than its places, which nobody means who does not say so.
        string? minimum = (list.Find("minItems") as StructureScalar)?.Text;
        bool isSaid = int.TryParse(minimum, NumberStyles.None, CultureInfo.InvariantCulture, out int said);
        int least = isSaid ? Math.Min(said, count) : count;
        Draft form = new(Nodes.Map("type", Nodes.Text("object", written.Span), written.Span));
        if (least > 0)
        {
            StructureNode[] required = [.. Enumerable.Range(0, least).Select(i => Nodes.Text(PartNames.At(i), written.Span))];
            form.Set("required", Nodes.List(written.Span, required), written.Span);
        }
        form.Set("properties", properties.ToObject(), written.Span);
        return form.ToObject();
    }

    // What is written in another place is referred to there.
    private static StructureNode Item(StructureObject written, StructureObject list, string key, int? index = null)
    {
        StructureNode item = list.Find(key)!;
        item = index is { } place ? Nodes.Items(item)[place] : item;
        if (written.Find(Reference) is not StructureScalar reference)
            return item;
        string below = "/" + key + (index is { } at ? "/" + at.ToString(CultureInfo.InvariantCulture) : "");
        return Nodes.Map(Reference, Nodes.Text(reference.Text + below, reference.Span), reference.Span);
    }
}
