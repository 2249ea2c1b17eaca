using System;
using System.Collections.Generic;

namespace MadasterGen.Reading.Dialects;

/// <summary>Which members of OpenAPI's maps hold which elements, and which members version 3.0 does not know.</summary>
internal static class ElementTable
{
    private static readonly string[] s_examples = ["example", "examples"];

    private static readonly Dictionary<ElementKind, Dictionary<string, ElementMember>> s_members = new()
    {
        [ElementKind.Document] = new(StringComparer.Ordinal)
        {
            ["info"] = One(ElementKind.Info),
            ["servers"] = List(ElementKind.Server),
            ["tags"] = List(ElementKind.Tag),
            ["paths"] = new(ElementKind.PathItem, ElementForm.ExtensibleMap),
            ["webhooks"] = Map(ElementKind.PathItem),
            ["components"] = One(ElementKind.Components),
        },
        [ElementKind.Info] = new(StringComparer.Ordinal) { ["license"] = One(ElementKind.License) },
        [ElementKind.Components] = new(StringComparer.Ordinal)
        {
            ["schemas"] = Map(ElementKind.Schema),
            ["responses"] = Map(ElementKind.Response),
            ["parameters"] = Map(ElementKind.Parameter),
            ["requestBodies"] = Map(ElementKind.RequestBody),
            ["headers"] = Map(ElementKind.Header),
            ["securitySchemes"] = Map(ElementKind.SecurityScheme),
            ["callbacks"] = Map(ElementKind.Callback),
        },
        [ElementKind.PathItem] = new(StringComparer.Ordinal)
        {
            ["get"] = One(ElementKind.Operation),
            ["put"] = One(ElementKind.Operation),
            ["post"] = One(ElementKind.Operation),
            ["delete"] = One(ElementKind.Operation),
            ["options"] = One(ElementKind.Operation),
            ["head"] = One(ElementKind.Operation),
            ["patch"] = One(ElementKind.Operation),
            ["trace"] = One(ElementKind.Operation),
            ["servers"] = List(ElementKind.Server),
            ["parameters"] = List(ElementKind.Parameter),
        },
        [ElementKind.Operation] = new(StringComparer.Ordinal)
        {
            ["parameters"] = List(ElementKind.Parameter),
            ["requestBody"] = One(ElementKind.RequestBody),
            ["responses"] = new(ElementKind.Response, ElementForm.ExtensibleMap),
            ["callbacks"] = Map(ElementKind.Callback),
            ["servers"] = List(ElementKind.Server),
        },
        [ElementKind.Parameter] = WithSchemaOrContent,
        [ElementKind.Header] = WithSchemaOrContent,
        [ElementKind.RequestBody] = new(StringComparer.Ordinal) { ["content"] = Map(ElementKind.MediaType) },
        [ElementKind.Response] = new(StringComparer.Ordinal)
        {
            ["headers"] = Map(ElementKind.Header),
            ["content"] = Map(ElementKind.MediaType),
        },
        [ElementKind.MediaType] = new(StringComparer.Ordinal)
        {
            ["schema"] = One(ElementKind.Schema),
            ["encoding"] = Map(ElementKind.Encoding),
        },
        [ElementKind.Encoding] = new(StringComparer.Ordinal) { ["headers"] = Map(ElementKind.Header) },
        [ElementKind.SecurityScheme] = new(StringComparer.Ordinal) { ["flows"] = One(ElementKind.OAuthFlows) },
        [ElementKind.Schema] = new(StringComparer.Ordinal)
        {
            ["properties"] = Map(ElementKind.Schema),
            ["items"] = One(ElementKind.Schema),
            ["additionalProperties"] = One(ElementKind.Schema),
            ["not"] = One(ElementKind.Schema),
            ["allOf"] = List(ElementKind.Schema),
            ["oneOf"] = List(ElementKind.Schema),
            ["anyOf"] = List(ElementKind.Schema),
        },
    };

    /// <summary>Members of later versions that version 3.0 does not know.</summary>
    /// <remarks>No client depends on examples, nor on how an API is presented.</remarks>
    public static IReadOnlyDictionary<ElementKind, string[]> UnknownIn30 { get; } = new Dictionary<ElementKind, string[]>
    {
        [ElementKind.Document] = ["jsonSchemaDialect", "$self"],
        [ElementKind.Info] = ["summary"],
        [ElementKind.License] = ["identifier"],
        [ElementKind.Server] = ["name"],
        [ElementKind.Tag] = ["summary", "parent", "kind"],
        [ElementKind.Components] = ["pathItems", "mediaTypes", "examples"],
        [ElementKind.Parameter] = s_examples,
        [ElementKind.Header] = s_examples,
        [ElementKind.MediaType] = [.. s_examples, "itemSchema", "prefixEncoding", "itemEncoding"],
        [ElementKind.Encoding] = ["encoding", "prefixEncoding", "itemEncoding"],
        [ElementKind.Response] = ["summary"],
        [ElementKind.SecurityScheme] = ["deprecated", "oauth2MetadataUrl"],
        [ElementKind.OAuthFlows] = ["deviceAuthorization"],
    };

    private static Dictionary<string, ElementMember> WithSchemaOrContent => new(StringComparer.Ordinal)
    {
        ["schema"] = One(ElementKind.Schema),
        ["content"] = Map(ElementKind.MediaType),
    };

    /// <summary>What a member holds; null when nothing in it is rewritten.</summary>
    public static ElementMember? Member(ElementKind kind, string key)
    {
        // A callback's keys are expressions.
        if (kind == ElementKind.Callback)
            return IsExtension(key) || key == "$ref" ? null : One(ElementKind.PathItem);
        return s_members.TryGetValue(kind, out Dictionary<string, ElementMember>? members)
            && members.TryGetValue(key, out ElementMember? member) ? member : null;
    }

    /// <summary>Whether a key is an extension's.</summary>
    public static bool IsExtension(string key) => key.StartsWith("x-", StringComparison.Ordinal);

    private static ElementMember One(ElementKind kind) => new(kind, ElementForm.One);

    private static ElementMember Map(ElementKind kind) => new(kind, ElementForm.Map);

    private static ElementMember List(ElementKind kind) => new(kind, ElementForm.List);
}

/// <summary>What a member holds.</summary>
internal sealed record ElementMember(ElementKind Kind, ElementForm Form);
