using System.Collections.Generic;
using MadasterGen.Reading.Dialects.Schemas;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects;

/// <summary>What is rewritten in documents of version 3.0: references to places that have no name there.</summary>
internal static class Version30Rules
{
    public static DialectRules Rules { get; } = new()
    {
        Elements = new Dictionary<ElementKind, RewriteRule>
        {
            [ElementKind.PathItem] = TakeOver,
            [ElementKind.Parameter] = TakeOver,
            [ElementKind.Header] = TakeOver,
            [ElementKind.RequestBody] = TakeOver,
            [ElementKind.Response] = TakeOver,
            [ElementKind.Callback] = TakeOver,
            [ElementKind.SecurityScheme] = TakeOver,
        },
        Schemas = [DiscriminatorRule.Apply],
        Reference = Rewrite,
    };

    /// <summary>Rewrites a reference beside which nothing counts.</summary>
    public static void Rewrite(Draft draft, bool isPart, RewriteContext context)
    {
        if (draft.FindMember("$ref") is not { Value: StructureScalar written } member)
            return;
        string reference = context.Hoisted.Rewritten(written.Text, context.Scope);
        draft.Set("$ref", Nodes.Text(reference, written.Span), member.Key.Span);
    }

    private static void TakeOver(Draft draft, Place place, RewriteContext context) =>
        context.Elements.TakeOver(draft, kind: null, place);
}
