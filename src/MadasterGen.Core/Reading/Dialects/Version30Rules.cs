using System.Collections.Generic;
using MadasterGen.Reading.Dialects.References;
using MadasterGen.Reading.Dialects.Schemas;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects;

/// <summary>
/// What is rewritten in documents of version 3.0: references to places that have no name there, lists of types and the type
/// <c>null</c>, which are of later versions, lists of values of several types, and alternatives of one value each.
/// </summary>
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
        Schemas = [ConstantRule.JoinAlternatives, DiscriminatorRule.Apply, ApplyToTypes],
        Reference = Rewrite,
    };

    /// <summary>Whether a document has anything of that.</summary>
    public static bool AreNeededIn(StructureObject document)
    {
        foreach (StructureMember member in Nodes.MembersIn(document))
        {
            bool isNeeded = member.Key.Text switch
            {
                "type" => TypeRule.IsOfLaterVersion(member.Value),
                "enum" => TypeRule.AreOfSeveralTypes(member.Value),
                "oneOf" or "anyOf" => ConstantRule.IsChoiceOfValues(member),
                _ => ReferenceTargets.Is(member),
            };
            if (isNeeded)
                return true;
        }
        return false;
    }

    /// <summary>Rewrites a reference beside which nothing counts.</summary>
    public static void Rewrite(Draft draft, bool isPart, RewriteContext context)
    {
        if (draft.FindMember("$ref") is not { Value: StructureScalar written } member)
            return;
        string reference = context.Hoisted.Rewritten(written.Text, context.Scope);
        draft.Set("$ref", Nodes.Text(reference, written.Span), member.Key.Span);
    }

    private static void ApplyToTypes(Draft draft, Place place, RewriteContext context)
    {
        if (draft.FindMember("type") is not { } types)
        {
            TypeRule.ApplyToValues(draft);
            return;
        }
        if (!TypeRule.IsOfLaterVersion(types.Value))
            return;
        string rule = types.Value is StructureArray
            ? "'type' must be one string; the list"
            : "'type' cannot be 'null' before OpenAPI 3.1; it";
        context.ReportHarmless(types, place, rule + " is read as OpenAPI 3.1 does.");
        TypeRule.Apply(draft, place, context);
    }

    private static void TakeOver(Draft draft, Place place, RewriteContext context) =>
        context.Elements.TakeOver(draft, kind: null, place);
}
