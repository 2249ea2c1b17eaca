using System;
using System.Linq;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Schemas;

/// <summary>Properties that are not declared: version 3.0 knows <c>additionalProperties</c> alone.</summary>
internal static class MapRule
{
    private const string Additional = "additionalProperties";

    private static readonly string[] s_parts = ["$ref", "$dynamicRef", "allOf", "oneOf", "anyOf", "if", "dependentSchemas"];
    private static readonly string[] s_everyName = ["", ".", ".*", ".+", "^.*", "^.*$", "^.+$", "^.+"];

    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        UseUnevaluated(draft, place, context);
        UsePatterns(draft, place, context);
    }

    // Without parts, what is not evaluated is what is additional.
    private static void UseUnevaluated(Draft draft, Place place, RewriteContext context)
    {
        if (draft.Take("unevaluatedProperties") is not { } rest)
            return;
        if (!draft.Has(Additional) && !s_parts.Any(draft.Has))
            draft.Set(Additional, rest.Value, rest.Key.Span);
        else if (Nodes.Boolean(rest.Value) != true && !draft.Has(Additional))
            draft.Lose(rest, place, KeywordRule.IsNotChecked, context);
    }

    private static void UsePatterns(Draft draft, Place place, RewriteContext context)
    {
        if (draft.Take("patternProperties") is not { Value: StructureObject { Members.Count: > 0 } patterns } taken)
            return;
        StructureMember first = patterns.Members[0];
        bool fitsEveryName = Array.IndexOf(s_everyName, first.Key.Text) >= 0;
        bool isTyped = patterns.Members.Count == 1 && (fitsEveryName || Nodes.Boolean(draft.Find(Additional)) == false);
        draft.Set(Additional, isTyped ? first.Value : Nodes.Empty(patterns.Span), isTyped ? first.Key.Span : taken.Key.Span);
        if (fitsEveryName)
            return;
        // Where the schema is that of all other properties, the pattern alone is lost.
        if (isTyped)
            draft.Lose(taken with { Value = first.Key }, place, "a property can have any name", context);
        else
            draft.Lose(taken, place, "an additional property can be any JSON", context);
    }
}
