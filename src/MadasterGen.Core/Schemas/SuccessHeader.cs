using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>A header that a success declares, for which clients have a typed value.</summary>
/// <param name="Response">The response.</param>
/// <param name="Header">The header.</param>
/// <param name="At">Its schema.</param>
internal sealed record SuccessHeader(ApiResponse Response, ApiHeader Header, SchemaAt At)
{
    // It belongs to the content (OpenAPI 3.0.3, 4.7.17.1).
    private const string ContentType = "Content-Type";

    /// <summary>Whether a header is a matter of the content, and no typed one.</summary>
    public static bool BelongsToContent(string name) => string.Equals(name, ContentType, StringComparison.OrdinalIgnoreCase);

    /// <summary>The headers of all successes of an operation; of those with one name the first.</summary>
    public static IReadOnlyList<SuccessHeader> Of(OperationPlaces places)
    {
        HashSet<string> known = new(StringComparer.OrdinalIgnoreCase) { ContentType };
        return
        [
            .. from response in Successes.Of(places.Operation)
               from header in response.Headers
               where known.Add(header.Name)
               let part = places.Part with { Status = response.Status, Header = header.Name }
               select new SuccessHeader(response, header, places.SchemaOf(response, header, part))
        ];
    }
}
