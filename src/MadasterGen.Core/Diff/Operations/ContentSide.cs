using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Operations;

/// <summary>What travels in a body or a response of one of the two documents.</summary>
/// <param name="Places">The operation's places.</param>
/// <param name="Place">Where the body or response is written.</param>
/// <param name="Content">Its media types.</param>
/// <param name="Part">The body or response as an owner of schemas.</param>
/// <param name="Others">The media types of a body that have methods of their own.</param>
internal sealed record ContentSide(
    OperationPlaces Places,
    ElementPlace Place,
    EquatableArray<ApiMediaType> Content,
    OperationPart Part,
    IReadOnlyList<BodyAlternative> Others)
{
    private ApiMediaType? Best { get; } = MediaTypes.Best(Content);

    /// <summary>The body of a request.</summary>
    public static ContentSide OfBody(OperationPlaces places, ApiBody body, SchemaResolver schemas) => new(
        places, places.Body, body.Content, places.BodyPart,
        // What the server sends by itself is read in one media type.
        places.ReadsPayload ? [] : BodyAlternatives.Of(places, schemas));

    // What a response brings that is asked for by a method of its own.
    private ApiMediaType? Sequence { get; } = Part.IsBody ? null : SequenceBody.MediaOf(Content);

    /// <summary>The place of all media types, or of the whole where there are none.</summary>
    public string Whole => (Content.Count > 0 ? OperationPlaces.Content(Place) : Place).Pointer;

    /// <summary>
    /// Whether clients have a type for what a media type holds: that is the one that serves them best, and those that have a method of
    /// their own.
    /// </summary>
    public bool IsTyped(ApiMediaType media) => Part.IsTyped && (ReferenceEquals(media, Best) || HasOwnMethod(media));

    /// <summary>Whether a method is for this media type alone.</summary>
    public bool HasOwnMethod(ApiMediaType media) => Part.IsTyped
        && (Others.Any(other => ReferenceEquals(other.Media, media)) || ReferenceEquals(Sequence, media));

    /// <summary>Whether what the server sends by itself was read in this media type, and is not read any more.</summary>
    public bool LosesReader(ApiMediaType media, ContentSide @new) =>
        Part.IsBody && Places.ReadsPayload && IsTyped(media) && !@new.Places.ReadsPayload;

    /// <summary>Whether clients have what a media type held as something else now: a string, a file, or what its schema says.</summary>
    /// <param name="media">A media type of this document that the other one has no more.</param>
    /// <param name="schemas">The schemas of this document.</param>
    /// <param name="new">The same body or response in the other one.</param>
    /// <param name="newSchemas">The schemas of the other one.</param>
    public bool IsReadOtherwise(ApiMediaType media, SchemaResolver schemas, ContentSide @new, SchemaResolver newSchemas) =>
        Part.IsTyped && !IsError && ReferenceEquals(media, Best) && @new.Best is not null
        && KindOfBest(schemas) != @new.KindOfBest(newSchemas);

    /// <summary>Whether exceptions had a type of the operation's own that they have no more.</summary>
    /// <param name="schemas">The schemas of this document.</param>
    /// <param name="new">The same response in the other one.</param>
    /// <param name="newSchemas">The schemas of the other one.</param>
    public bool LosesError(SchemaResolver schemas, ContentSide @new, SchemaResolver newSchemas) =>
        Part.IsTyped && IsError && ErrorTypes(schemas).Except(@new.ErrorTypes(newSchemas)).Any();

    // What failures bring is an object in exceptions, whichever media type it stands beside.
    private bool IsError => !Part.IsBody && Successes.Of(Places.Operation).All(success => success.Status != Part.Status);

    // The usual type is named after the status alone.
    private IEnumerable<string> ErrorTypes(SchemaResolver schemas) => FailureBody.Of(Places, schemas)
        .Where(body => body.HasTypeOfItsOwn && body.Response.Status == Part.Status)
        .Select(body => body.IsUsual ? "" : body.Media.Name);

    // A form takes its parts one by one; it has no kind among those of responses.
    private BodyKind? KindOfBest(SchemaResolver schemas)
    {
        if (Part.IsBody && FormBody.Is(Best!))
            return null;
        SchemaAt at = Places.SchemaOf(Place, Best!, Part);
        BodyKind kind = BodyKinds.Of(Best!, at, schemas);
        return kind == BodyKind.Json && schemas.View(at) is ScalarView { Scalar: Scalar.String } ? BodyKind.Text : kind;
    }

    /// <summary>Whether methods give a sequence and nothing else, or take one.</summary>
    public bool IsSequence => Part.IsTyped && Best is not null
        && (Part.IsBody ? SequenceBody.IsSent(Best) && !Places.ReadsPayload : ReferenceEquals(Sequence, Best));

    /// <summary>The schema of a media type; of a sequence that of its values.</summary>
    public SchemaAt SchemaOf(ApiMediaType media, bool isTyped, SchemaResolver schemas)
    {
        SchemaAt whole = Places.SchemaOf(Place, media, Part with { IsTyped = isTyped });
        return SequenceBody.Of(media, whole, schemas) ?? whole;
    }

    /// <summary>
    /// Whether a media type holds bytes of which its schema says no more: as a binary string, as OpenAPI 3.0 has it, or with no word, as
    /// later versions do.
    /// </summary>
    public bool IsBytes(ApiMediaType media, SchemaResolver schemas)
    {
        SchemaAt at = Places.SchemaOf(Place, media, Part);
        return BodyKinds.Of(media, at, schemas) == BodyKind.File
            && schemas.View(at) is AnyView or ScalarView { Scalar: Scalar.Binary, Content.At.Schema.Constraints: null };
    }

    /// <summary>The place of a media type.</summary>
    public string PlaceOf(ApiMediaType media) => OperationPlaces.MediaType(Place, media).Pointer;
}
