using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Reading.Dialects.Schemas;
using MadasterGen.Reading.Dialects.Sequences;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects;

/// <summary>What versions 3.1 and 3.2 say otherwise in OpenAPI's own maps.</summary>
internal static class ElementRules
{
    private const string Version30 = "3.0.3";

    /// <summary>The extension with what is said of the encoding of parts inside. The rewriting alone writes it.</summary>
    public const string LostEncodingsKey = StructureCleaning.Reserved + "encodings";

    // How the elements of a multipart body are written, by their places in it.
    private static readonly string[] s_positions = ["prefixEncoding", "itemEncoding"];

    // The same inside of a part that is a multipart body itself.
    private static readonly string[] s_ofParts = ["encoding", .. s_positions];

    /// <summary>The rules, by what they are about.</summary>
    public static IReadOnlyDictionary<ElementKind, RewriteRule> All { get; } = new Dictionary<ElementKind, RewriteRule>
    {
        [ElementKind.Document] = OfDocument,
        [ElementKind.PathItem] = OfPathItem,
        [ElementKind.Operation] = OfOperation,
        [ElementKind.Parameter] = OfParameter,
        [ElementKind.Header] = OnlyReference,
        [ElementKind.RequestBody] = OnlyReference,
        [ElementKind.Response] = OfResponse,
        [ElementKind.MediaType] = OfMediaType,
        [ElementKind.Encoding] = OfEncoding,
        [ElementKind.Callback] = OfCallback,
        [ElementKind.SecurityScheme] = OfSecurityScheme,
    };

    private static void OfDocument(Draft draft, Place place, RewriteContext context)
    {
        StructureMember version = draft.FindMember("openapi")!;
        draft.Set("openapi", Nodes.Text(Version30, version.Value.Span), version.Key.Span);
        if (draft.FindMember("webhooks") is { Value: StructureObject { Members.Count: > 0 } items } webhooks)
        {
            Draft known = new(items);
            LeaveOutOtherVerbs(known, place.Child("webhooks"), context);
            draft.Set("webhooks", known.ToObject(), webhooks.Key.Span);
        }
        // A document may describe nothing but webhooks and components.
        if (!draft.Has("paths"))
            draft.Set("paths", Nodes.Empty(draft.Span));
    }

    private static void OfPathItem(Draft draft, Place place, RewriteContext context)
    {
        context.Elements.TakeOver(draft, "pathItems", place);
        MethodRule.Apply(draft, place, context);
    }

    private static void OfOperation(Draft draft, Place place, RewriteContext context)
    {
        // Version 3.0 wants a response; what it holds is as unknown as it was.
        if (draft.Find("responses") is null or StructureObject { Members.Count: 0 })
            draft.Set("responses", Nodes.Map("default", EmptyResponse(draft), draft.Span));
    }

    private static StructureObject EmptyResponse(Draft draft) => Nodes.Map("description", Nodes.Text("", draft.Span), draft.Span);

    private static void OfParameter(Draft draft, Place place, RewriteContext context)
    {
        OnlyReference(draft, place, context);
        QueryStringRule.Apply(draft);
        // How a cookie is written by itself.
        if (draft.Text("style") == "cookie")
            draft.Take("style");
    }

    private static void OfResponse(Draft draft, Place place, RewriteContext context)
    {
        OnlyReference(draft, place, context);
        if (!draft.Has("$ref") && !draft.Has("description"))
            draft.Set("description", draft.Find("summary") ?? Nodes.Text("", draft.Span));
    }

    private static void OfMediaType(Draft draft, Place place, RewriteContext context)
    {
        context.Elements.TakeOver(draft, "mediaTypes", place);
        SequenceRule.Apply(draft, place, context);
        PartsRule.Apply(draft, place, context);
        ReportEncodings(draft, s_positions, place, context);
    }

    private static void OfEncoding(Draft draft, Place place, RewriteContext context) =>
        ReportEncodings(draft, s_ofParts, place, context);

    private static void ReportEncodings(Draft draft, string[] keys, Place place, RewriteContext context)
    {
        StructureMember[] lost = [.. draft.Members.Where(member => Array.IndexOf(keys, member.Key.Text) >= 0)];
        foreach (StructureMember member in lost)
        {
            string key = member.Key.Text;
            context.ReportLostCall(member.Key.Span, place.Child(key), key, "the parts inside are written as they are without it");
        }
        // Another document can be compared with it.
        if (lost.Length > 0)
            draft.Set(LostEncodingsKey, Nodes.Text(SchemaText.Of(new StructureObject(draft.Span, [.. lost])), draft.Span));
    }

    private static void OfCallback(Draft draft, Place place, RewriteContext context)
    {
        OnlyReference(draft, place, context);
        LeaveOutOtherVerbs(draft, place, context);
    }

    private static void LeaveOutOtherVerbs(Draft items, Place place, RewriteContext context)
    {
        for (int i = 0; i < items.Members.Count; i++)
        {
            StructureMember item = items.Members[i];
            if (item.Value is StructureObject verbs)
                items.Members[i] = item with { Value = MethodRule.WithoutOtherVerbs(verbs, place.Child(item.Key.Text), context) };
        }
    }

    private static void OfSecurityScheme(Draft draft, Place place, RewriteContext context)
    {
        OnlyReference(draft, place, context);
        if (draft.FindMember("type") is { Value: StructureScalar { Text: "mutualTLS" } } type)
        {
            draft.Set("type", Nodes.Text("http", type.Value.Span), type.Key.Span);
            draft.Set("scheme", Nodes.Text("mutualTLS", type.Value.Span), type.Key.Span);
        }
    }

    /// <summary>From 3.1 on a reference may have a summary and a description of its own, which no client shows.</summary>
    private static void OnlyReference(Draft draft, Place place, RewriteContext context)
    {
        context.Elements.TakeOver(draft, kind: null, place);
        if (draft.Has("$ref"))
            draft.Members.RemoveAll(member => member.Key.Text != "$ref");
    }
}
