using System;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Schemas;

/// <summary>
/// References whose target depends on where the schema is used: JSON Schema 2019-09's of a schema to itself, which is <c>$ref</c> where
/// the schema around it lets others mean it, and 2020-12's to a <c>$dynamicAnchor</c>, which is <c>$ref</c> where the document has one.
/// </summary>
internal static class DynamicReferenceRule
{
    private const string Key = "$recursiveRef";
    private const string Dynamic = "$dynamicRef";
    private const string Schemas = "/components/schemas/";

    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        bool isOne = draft.Text(Dynamic) is { Length: > 1 } name && name[0] == '#' && context.Hoisted.IsOnlyOne(name.Substring(1));
        if (isOne && !draft.Has("$ref"))
        {
            StructureMember only = draft.Take(Dynamic)!;
            draft.Set("$ref", only.Value, only.Key.Span);
        }
        if (draft.Text(Key) != "#" || draft.Has("$ref") || SchemaAround(place, context) is not { } around)
            return;
        StructureMember reference = draft.Take(Key)!;
        draft.Set("$ref", Nodes.Text("#" + around, reference.Value.Span), reference.Key.Span);
    }

    // The pointer of the named schema that the place is in, if it can be meant.
    private static string? SchemaAround(Place place, RewriteContext context)
    {
        string written = place.ToString();
        if (!written.StartsWith(Schemas, StringComparison.Ordinal))
            return null;
        int end = written.IndexOf('/', Schemas.Length);
        string pointer = end < 0 ? written : written.Substring(0, end);
        bool isMeant = StructureWalk.To(context.Root, pointer).Exact is StructureObject schema
            && Nodes.Boolean(schema.Find("$recursiveAnchor")) == true;
        return isMeant ? pointer : null;
    }
}
