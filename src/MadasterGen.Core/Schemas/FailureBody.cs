using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>What a response without a success status brings.</summary>
/// <param name="Response">The response.</param>
/// <param name="At">Its schema.</param>
/// <param name="Media">The media type that is read.</param>
internal sealed record FailureBody(ApiResponse Response, SchemaAt At, ApiMediaType Media)
{
    /// <summary>The failures of an operation that bring something, in the document's order.</summary>
    public static IEnumerable<FailureBody> Of(OperationPlaces places)
    {
        HashSet<string> successes = [.. Successes.Of(places.Operation).Select(success => success.Status)];
        return places.Operation.Responses
            .Where(response => !successes.Contains(response.Status) && IsFailure(response))
            .Select(response => Of(places, response))
            .OfType<FailureBody>()
            .GroupBy(body => body.Response.Status, StringComparer.OrdinalIgnoreCase)
            .Select(same => same.First());
    }

    /// <summary>Whether the type of a body is named after the operation, since the schema is written in place.</summary>
    public bool HasTypeOfItsOwn => At.Schema is { Reference: null } schema
        && (schema.Items is not null || schema.AdditionalPropertiesSchema is not null
            || schema.Properties.Count + schema.Enum.Count + schema.AllOf.Count + schema.OneOf.Count + schema.AnyOf.Count > 0);

    /// <summary>Whether it is read as JSON.</summary>
    public bool IsJson(SchemaResolver schemas) => BodyKinds.Of(Media, At, schemas) == BodyKind.Json;

    // A status, all of a class, or all that are not listed (OpenAPI 3.0.3, 4.7.16.2).
    private static bool IsFailure(ApiResponse response)
    {
        string status = response.Status;
        bool isListed = status.Length == 3 && (status[0] is '4' or '5') && (status.All(IsDigit) || IsClass(status));
        return isListed || status == "default";
    }

    private static bool IsClass(string status) => status.EndsWith("XX", StringComparison.OrdinalIgnoreCase);

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static FailureBody? Of(OperationPlaces places, ApiResponse response)
    {
        if (MediaTypes.Best(response.Content) is not { Schema: not null } content)
            return null;
        OperationPart part = places.Part with { Status = response.Status };
        return new FailureBody(response, places.SchemaOf(places.Of(response), content, part), content);
    }
}
