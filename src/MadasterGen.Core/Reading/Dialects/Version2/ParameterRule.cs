using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Version2;

/// <summary>Parameters and headers, which are their own schemas in Swagger 2.0.</summary>
internal static class ParameterRule
{
    private const string Schema = "schema";
    private const string Named = "#/parameters/";

    private static readonly HashSet<string> s_ofSchema = new(StringComparer.Ordinal)
    {
        "type", "format", "items", "default", "enum", "title", "properties", "additionalProperties", "allOf",
        "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "multipleOf",
        "maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems",
    };

    /// <summary>Rewrites a parameter.</summary>
    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        if (draft.Text("$ref") is { } reference && reference.StartsWith(Named, StringComparison.Ordinal))
        {
            NamedElements.Rewrite(draft, Named, "parameters", context);
            return;
        }
        context.Elements.TakeOver(draft, kind: null, place);
        IReadOnlyList<StructureMember>? style = CollectionFormats.Take(draft, place, context);
        Divide(draft);
        draft.Members.AddRange(style ?? []);
    }

    /// <summary>Rewrites a header.</summary>
    public static void ApplyToHeader(Draft draft, Place place, RewriteContext context)
    {
        context.Elements.TakeOver(draft, kind: null, place);
        CollectionFormats.TakeFromHeader(draft, place, context);
        Divide(draft);
    }

    /// <summary>Takes the schema out of a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="withDescription">Whether what the document says of the parameter is said of the schema.</param>
    public static StructureObject TakeSchema(Draft parameter, bool withDescription)
    {
        // Against the rules, and what everybody means by it is clear.
        if (parameter.Take(Schema)?.Value is StructureObject written)
            return written;
        bool IsOfSchema(StructureMember member) => s_ofSchema.Contains(member.Key.Text)
            || ElementTable.IsExtension(member.Key.Text)
            || (withDescription && member.Key.Text == "description");
        List<StructureMember> members = parameter.Members.FindAll(IsOfSchema);
        parameter.Members.RemoveAll(IsOfSchema);
        return new StructureObject(parameter.Span, members);
    }

    private static void Divide(Draft draft)
    {
        if (draft.Has("$ref") || draft.Has(Schema))
            return;
        TextSpanPosition at = (draft.FindMember("type") ?? draft.Members.FirstOrDefault())?.Key.Span ?? draft.Span;
        draft.Set(Schema, TakeSchema(draft, withDescription: false), at);
    }
}
