using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Dialects;
using MadasterGen.Reading.Dialects.Sequences;
using MadasterGen.Reading.Mapping.Schemas;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping;

/// <summary>Maps what travels in bodies, both ways.</summary>
internal static class BodyMapping
{
    public static ApiBody? MapBody(OpenApiRequestBody? body, Place place, ReadingContext context)
    {
        if (body is null)
            return null;
        Resolved<OpenApiRequestBody>? found = context.References.Resolve(
            body, context.Components?.RequestBodies, "requestBodies", place, "the operation sends no body");
        if (found is not { } resolved)
            return null;
        return new ApiBody(
            resolved.Element.Required,
            DocumentText.Normalize(resolved.Element.Description),
            Content(resolved.Element.Content, resolved.Place.Child("content"), context))
        {
            SharedPointer = SharedPointer(resolved.Place, place),
            IsSaidOptional = !resolved.Element.Required && context.Raw.IsFalse(resolved.Place, "required"),
        };
    }

    public static EquatableArray<ApiResponse> MapResponses(
        string method, OpenApiResponses? responses, Place place, ReadingContext context)
    {
        bool isHead = method.Equals("HEAD", StringComparison.OrdinalIgnoreCase);
        List<ApiResponse> mapped = [];
        foreach (KeyValuePair<string, OpenApiResponse> response in responses ?? [])
        {
            Place own = place.Child(response.Key);
            // A response that leads nowhere still says that its status is expected.
            Resolved<OpenApiResponse> resolved = context.References.Resolve(
                response.Value, context.Components?.Responses, "responses", own, "the response has no content")
                ?? new(new OpenApiResponse(), own);
            // Nothing travels behind them, whatever a document says of it (RFC 9110, 9.3.2, 15.3.5 and 15.3.6).
            bool hasContent = !isHead && response.Key is not ("204" or "205");
            mapped.Add(new ApiResponse(
                response.Key,
                DocumentText.Normalize(resolved.Element.Description),
                Content(hasContent ? resolved.Element.Content : null, resolved.Place.Child("content"), context),
                Headers(resolved.Element.Headers, resolved.Place.Child("headers"), context))
            {
                SharedPointer = SharedPointer(resolved.Place, own),
                Described = isHead ? (resolved.Element.Content?.Keys ?? []).ToEquatableArray() : default,
            });
        }
        return mapped.ToEquatableArray();
    }

    private static EquatableArray<ApiMediaType> Content(
        IDictionary<string, OpenApiMediaType>? content, Place place, ReadingContext context) =>
        (content ?? new Dictionary<string, OpenApiMediaType>())
            .Select(media => new ApiMediaType(media.Key, SchemaOrNull(media.Value?.Schema, place.Child(media.Key), context))
            {
                Encoding = Encodings(media.Value?.Encoding, place.Child(media.Key).Child("encoding"), context).ToEquatableArray(),
                IsByItems = media.Value?.Extensions.IsTrue(SequenceRule.Key) == true,
                IsByPosition = media.Value?.Extensions.IsTrue(PartsRule.Key) == true,
                LostEncodings = media.Value?.Extensions.Text(ElementRules.LostEncodingsKey),
            })
            .ToEquatableArray();

    private static IEnumerable<ApiPartEncoding> Encodings(
        IDictionary<string, OpenApiEncoding>? encodings, Place place, ReadingContext context) =>
        (encodings ?? new Dictionary<string, OpenApiEncoding>())
            .Select(part => Encoding(part.Key, part.Value ?? new OpenApiEncoding(), place.Child(part.Key), context));

    private static ApiPartEncoding Encoding(string property, OpenApiEncoding encoding, Place place, ReadingContext context)
    {
        string? style = encoding.Extensions.Style() ?? ParameterMapping.Style(encoding.Style);
        // Without a style the library takes the elements for joined, and OpenAPI for parts of their own, unless it says otherwise.
        bool isExploded = encoding.Explode == true || (style is null && !context.Raw.IsFalse(place, "explode"));
        EquatableArray<string> headers = (encoding.Headers?.Keys ?? []).ToEquatableArray();
        return new ApiPartEncoding(property, encoding.ContentType, style, isExploded, encoding.AllowReserved == true, headers)
        {
            RequiresHeaders = (encoding.Headers ?? new Dictionary<string, OpenApiHeader>())
                .Any(header => context.References.Resolve(
                    header.Value ?? new OpenApiHeader(), context.Components?.Headers, "headers",
                    place.Child("headers").Child(header.Key), "the part is sent without it") is { Element.Required: true }),
            InnerStyles = encoding.Extensions.InnerStyles(),
            LostEncodings = encoding.Extensions.Text(ElementRules.LostEncodingsKey),
        };
    }

    private static EquatableArray<ApiHeader> Headers(IDictionary<string, OpenApiHeader>? headers, Place place, ReadingContext context)
    {
        List<ApiHeader> mapped = [];
        foreach (KeyValuePair<string, OpenApiHeader> header in headers ?? new Dictionary<string, OpenApiHeader>())
        {
            Place own = place.Child(header.Key);
            // A header that is named and says nothing is null in the library.
            Resolved<OpenApiHeader> resolved = context.References.Resolve(
                header.Value ?? new OpenApiHeader(), context.Components?.Headers, "headers", own, "the header has no type")
                ?? new(new OpenApiHeader(), own);
            OpenApiSchema? schema = resolved.Element.Schema ?? resolved.Element.Content?.Values.FirstOrDefault()?.Schema;
            mapped.Add(new ApiHeader(
                header.Key,
                resolved.Element.Required,
                DocumentText.Normalize(resolved.Element.Description),
                SchemaOrNull(schema, resolved.Place, context))
            {
                SharedPointer = SharedPointer(resolved.Place, own),
                IsDeprecated = resolved.Element.Deprecated,
            });
        }
        return mapped.ToEquatableArray();
    }

    private static string? SharedPointer(Place resolved, Place own) => ReferenceEquals(resolved, own) ? null : resolved.ToString();

    private static ApiSchema? SchemaOrNull(OpenApiSchema? schema, Place place, ReadingContext context) =>
        schema is null ? null : SchemaMapping.Map(schema, place.Child("schema"), context);
}
