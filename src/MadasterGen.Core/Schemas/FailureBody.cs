using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>What a response without a success status brings, where that is JSON.</summary>
/// <param name="Response">The response.</param>
/// <param name="At">Its schema.</param>
/// <param name="Media">The media type that says so.</param>
/// <param name="IsUsual">Whether it is read for whatever media type has nothing of its own.</param>
internal sealed record FailureBody(ApiResponse Response, SchemaAt At, ApiMediaType Media, bool IsUsual)
{
    /// <summary>The failures of an operation that bring something, in the document's order; of each the usual body comes first.</summary>
    public static IEnumerable<FailureBody> Of(OperationPlaces places, SchemaResolver schemas)
    {
        HashSet<string> successes = [.. Successes.Of(places.Operation).Select(success => success.Status)];
        return places.Operation.Responses
            .Where(response => !successes.Contains(response.Status) && IsFailure(response))
            .Select(response => Of(places, response, schemas))
            .Where(bodies => bodies.Count > 0)
            .GroupBy(bodies => bodies[0].Response.Status, StringComparer.OrdinalIgnoreCase)
            .SelectMany(same => same.First());
    }

    /// <summary>Whether the type of a body is named after the operation, since the schema is written in place.</summary>
    public bool HasTypeOfItsOwn => NeedsType(At.Schema);

    private static bool NeedsType(ApiSchema schema) => schema.Reference is null
        && (schema.Items is not null || schema.AdditionalPropertiesSchema is not null
            || schema.Properties.Count + schema.Enum.Count + schema.AllOf.Count + schema.OneOf.Count + schema.AnyOf.Count > 0);

    // A status, all of a class, or all that are not listed (OpenAPI 3.0.3, 4.7.16.2).
    private static bool IsFailure(ApiResponse response)
    {
        string status = response.Status;
        bool isListed = status.Length == 3 && (status[0] is '4' or '5') && (status.All(IsDigit) || IsClass(status));
        return isListed || status == "default";
    }

    private static bool IsClass(string status) => status.EndsWith("XX", StringComparison.OrdinalIgnoreCase);

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    // Of media types with one schema the best is all that there is.
    private static IReadOnlyList<FailureBody> Of(OperationPlaces places, ApiResponse response, SchemaResolver schemas)
    {
        FailureBody[] all = [.. response.Content.Where(content => content.Schema is not null)
            .OrderBy(content => MediaTypes.Rank(content.Name))
            .Select(content => Of(places, response, content))];
        FailureBody[] json = [.. all.Where(body => BodyKinds.Of(body.Media, body.At, schemas) == BodyKind.Json)];
        FailureBody? usual = json.FirstOrDefault() ?? all.FirstOrDefault(body => IsJsonElsewhere(body, schemas));
        return usual is null ? [] : [usual with { IsUsual = true }, .. json.Where(body => body.Media.Schema != usual.Media.Schema)];
    }

    // An exception holds it as an object: of its type code knows what is named after the operation.
    private static FailureBody Of(OperationPlaces places, ApiResponse response, ApiMediaType content)
    {
        bool isTyped = places.Part.IsTyped && NeedsType(content.Schema!);
        OperationPart part = places.Part with { Status = response.Status, IsTyped = isTyped };
        return new FailureBody(response, places.SchemaOf(places.Of(response), content, part), content, IsUsual: false);
    }

    // What a success brings is named for failures, too, which then come as JSON all the same: an object in an image is not meant.
    private static bool IsJsonElsewhere(FailureBody body, SchemaResolver schemas) =>
        MediaTypes.SequenceOf(body.Media.Name) is null && FormParts.HoldsOthers(schemas.View(body.At), schemas);
}
