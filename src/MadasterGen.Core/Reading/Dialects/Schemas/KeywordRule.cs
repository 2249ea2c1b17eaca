using System;
using System.Collections.Generic;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Schemas;

/// <summary>Takes out what version 3.0 does not know, and reports what narrows values or may be a slip.</summary>
internal static class KeywordRule
{
    /// <summary>What it means that a keyword is not represented.</summary>
    public const string IsNotChecked = "it is left to the server";

    private static readonly HashSet<string> s_known = new(StringComparer.Ordinal)
    {
        "$ref", "type", "format", "title", "description", "default", "nullable", "readOnly", "writeOnly", "deprecated",
        "enum", "allOf", "oneOf", "anyOf", "not", "discriminator",
        "properties", "required", "additionalProperties", "minProperties", "maxProperties",
        "items", "minItems", "maxItems", "uniqueItems",
        "minLength", "maxLength", "pattern",
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    };

    // They say nothing of what a value may be, or what they say has been used.
    private static readonly HashSet<string> s_quiet = new(StringComparer.Ordinal)
    {
        "$schema", "$id", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$comment", "$vocabulary", "$defs", "definitions",
        "example", "examples", "externalDocs", "xml", "summary",
        "prefixItems", "patternProperties",
    };

    // They only say something beside a keyword that is reported, or of what no type depends on.
    private static readonly HashSet<string> s_companions = new(StringComparer.Ordinal)
    {
        "then", "else", "minContains", "maxContains", "contentEncoding", ContentRule.MediaType, ContentRule.Schema,
    };

    private static readonly HashSet<string> s_checks = new(StringComparer.Ordinal)
    {
        "if", "contains", "propertyNames", "dependentSchemas", "dependentRequired", "dependencies",
    };

    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        List<StructureMember> kept = [];
        foreach (StructureMember member in draft.Members)
        {
            string key = member.Key.Text;
            if (s_known.Contains(key) || ElementTable.IsExtension(key))
                kept.Add(member);
            else if (key == ContentRule.Schema && ContentRule.IsDescribed(draft))
                draft.Lose(member, place, "what the string holds is neither read nor written", context);
            else if (s_companions.Contains(key))
                draft.Lost.Add(member);
            else if (Consequence(key) is { } consequence)
                draft.Lose(member, place, consequence, context);
            else if (!s_quiet.Contains(key))
                context.ReportLost(member, place, "the keyword is not known");
        }
        if (kept.Count == draft.Members.Count)
            return;
        draft.Members.Clear();
        draft.Members.AddRange(kept);
    }

    // What it means that a keyword with a known meaning is not represented; null for others.
    private static string? Consequence(string key) => key switch
    {
        "$dynamicRef" or "$recursiveRef" => "the value can be any JSON",
        _ => s_checks.Contains(key) ? IsNotChecked : null,
    };
}
