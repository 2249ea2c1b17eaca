using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>A success that brings a sequence, whose values methods give one by one.</summary>
/// <param name="Response">The response.</param>
/// <param name="Media">The media type of the sequence.</param>
/// <param name="Whole">The schema that the document has for it.</param>
internal sealed record SequenceBody(ApiResponse Response, ApiMediaType Media, SchemaAt Whole)
{
    /// <summary>The sequence that an operation can be asked for; null when there is none.</summary>
    public static SequenceBody? Of(OperationPlaces places)
    {
        foreach (ApiResponse response in Successes.Of(places.Operation))
        {
            if (MediaOf(response.Content) is not { } media)
                continue;
            OperationPart part = places.Part with { Status = response.Status };
            return new SequenceBody(response, media, places.SchemaOf(places.Of(response), media, part));
        }
        return null;
    }

    /// <summary>
    /// Whether a body in a media type is sent value by value: events are not, and what is said to be a string is sent as the file it is.
    /// </summary>
    public static bool IsSent(ApiMediaType media) =>
        MediaTypes.SequenceOf(media.Name) is SequenceFormat.Lines or SequenceFormat.Texts
        && (media.IsByItems || media.Schema is not (null or { Reference: null, Kind: ApiSchemaKind.String }));

    /// <summary>The media type of a sequence among others; null when there is none.</summary>
    public static ApiMediaType? MediaOf(EquatableArray<ApiMediaType> content) =>
        content.FirstOrDefault(media => MediaTypes.SequenceOf(media.Name) is not null);

    /// <summary>
    /// The schema of a value; null when the media type is no sequence. A schema that is no list is that of a value: so documents mean it
    /// that are older than version 3.2.
    /// </summary>
    /// <param name="media">The media type.</param>
    /// <param name="whole">Its schema.</param>
    /// <param name="schemas">What schemas are.</param>
    public static SchemaAt? Of(ApiMediaType media, SchemaAt whole, SchemaResolver schemas) =>
        MediaTypes.SequenceOf(media.Name) is null ? null : schemas.View(whole) is ListView list ? list.Items : whole;
}
