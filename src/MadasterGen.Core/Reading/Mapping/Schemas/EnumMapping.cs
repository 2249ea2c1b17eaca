using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Any;
using Microsoft.OpenApi.Interfaces;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping.Schemas;

/// <summary>The values that a schema lists, each once and <c>null</c> left out, with what extensions say of them.</summary>
/// <param name="Values">The values as JSON.</param>
/// <param name="Indexes">Their numbers in the document where it lists others between them; else empty.</param>
/// <param name="Names">What code calls them; empty where none has a name.</param>
/// <param name="Descriptions">What they mean; empty where nothing is said.</param>
internal sealed record EnumMapping(
    EquatableArray<string> Values, EquatableArray<int> Indexes, EquatableArray<string> Names, EquatableArray<string> Descriptions)
{
    // The first is that of OpenAPI Generator, the second that of NSwag and AutoRest's converters.
    private static readonly string[] s_names = ["x-enum-varnames", "x-enumNames"];

    // The second is that of NSwag and of Redoc, in which it is an object.
    private static readonly string[] s_descriptions = ["x-enum-descriptions", "x-enumDescriptions"];

    // That of Zalando's guidelines, which lists values; others write true beside enum.
    private const string Extensible = "x-extensible-enum";

    /// <summary>No list.</summary>
    public static EnumMapping None { get; } = new(default, default, default, default);

    /// <summary>Maps them.</summary>
    public static EnumMapping Of(OpenApiSchema schema, Place place, ReadingContext context)
    {
        if (schema.Enum.Count == 0)
            return None;
        HashSet<string> known = new(StringComparer.Ordinal) { "null" };
        List<string> values = [];
        List<int> indexes = [];
        for (int i = 0; i < schema.Enum.Count; i++)
        {
            if (i % ReadingLimits.LooksAtToken == 0)
                context.CancellationToken.ThrowIfCancellationRequested();
            string? value = ValueMapping.Of(schema.Enum[i], schema, place.Child("enum").Child(i), context.Raw);
            if (value is null || !known.Add(value))
                continue;
            values.Add(value);
            indexes.Add(i);
        }
        bool isWhole = indexes.Count == 0 || indexes[indexes.Count - 1] == indexes.Count - 1;
        return new EnumMapping(
            values.ToEquatableArray(),
            isWhole ? default : indexes.ToEquatableArray(),
            Said(schema, s_names, values, indexes),
            Said(schema, s_descriptions, values, indexes));
    }

    /// <summary>Whether it lists true and false, which is the boolean and no choice among its values.</summary>
    public bool IsBoolean => Values.Count == 2 && Values.Contains("true") && Values.Contains("false");

    /// <summary>Whether values may come that the document does not list.</summary>
    public static bool IsExtensible(OpenApiSchema schema) => schema.Extensions.TryGetValue(Extensible, out IOpenApiExtension extension)
        && extension is OpenApiArray or OpenApiBoolean { Value: true };

    /// <summary>The values that the extension lists.</summary>
    public static EquatableArray<string> Known(OpenApiSchema schema, Place place, ReadingContext context) =>
        schema.Extensions.TryGetValue(Extensible, out IOpenApiExtension extension) && extension is OpenApiArray list
            ? list.Select((value, index) => ValueMapping.Of(value, schema, place.Child(Extensible).Child(index), context.Raw) ?? "null")
                .ToEquatableArray()
            : default;

    // A list has one entry for each value; an object names the values.
    private static EquatableArray<string> Said(OpenApiSchema schema, string[] keys, List<string> values, List<int> indexes)
    {
        foreach (string key in keys)
        {
            if (!schema.Extensions.TryGetValue(key, out IOpenApiExtension extension))
                continue;
            string[] texts = extension switch
            {
                OpenApiArray list => [.. indexes.Select(index => index < list.Count ? TextOf(list[index]) : "")],
                OpenApiObject map => [.. values.Select(value => TextOf(map, JsonText.Plain(value)))],
                _ => [],
            };
            if (Array.Exists(texts, text => text.Length > 0))
                return texts.ToEquatableArray();
        }
        return default;
    }

    private static string TextOf(OpenApiObject map, string key) => map.TryGetValue(key, out IOpenApiAny value) ? TextOf(value) : "";

    private static string TextOf(IOpenApiAny value) => DocumentText.Normalize((value as OpenApiString)?.Value) ?? "";
}
