using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>
/// The media types of a body, beside the one that serves best, that can carry something else and so have a method of their own: a patch,
/// a form, a sequence, a text and a file. Another spelling of what the best one carries, such as XML of the same schema, has none.
/// </summary>
internal static class BodyAlternatives
{
    private const string AsJsonPatch = nameof(AsJsonPatch);
    private const string AsMergePatch = nameof(AsMergePatch);
    private const string AsForm = nameof(AsForm);
    private const string AsLines = nameof(AsLines);
    private const string AsTexts = nameof(AsTexts);
    private const string AsText = nameof(AsText);
    private const string AsFile = nameof(AsFile);

    /// <summary>What the names of these methods end in, without <c>Async</c>.</summary>
    public static IReadOnlyList<string> Endings { get; } = [AsJsonPatch, AsMergePatch, AsForm, AsLines, AsTexts, AsText, AsFile];

    /// <summary>Finds them.</summary>
    /// <param name="places">The operation.</param>
    /// <param name="schemas">What schemas are.</param>
    public static IReadOnlyList<BodyAlternative> Of(OperationPlaces places, SchemaResolver schemas)
    {
        EquatableArray<ApiMediaType> content = places.Operation.Body?.Content ?? [];
        if (content.Count < 2 || MediaTypes.Best(content) is not { } best)
            return [];
        ApiMediaType[] others = [.. content.Where(media => !ReferenceEquals(media, best)).OrderBy(media => MediaTypes.Rank(media.Name))];
        BodyAlternative?[] found =
        [
            First(AsJsonPatch, others, media => IsPatch(media, "application/json-patch+json", best)),
            First(AsMergePatch, others, media => IsPatch(media, "application/merge-patch+json", best)),
            Form(others, best),
            First(AsLines, others, media => IsSequence(media, SequenceFormat.Lines, best)),
            First(AsTexts, others, media => IsSequence(media, SequenceFormat.Texts, best)),
            First(AsText, others, media => IsText(media) && !IsText(best) && IsBare(media, best)),
            First(AsFile, others, media => IsFile(media) && !IsFile(best) && IsBare(media, best)),
        ];
        return [.. found.OfType<BodyAlternative>()];

        bool IsText(ApiMediaType media) =>
            BodyKinds.IsText(media, places.SchemaOf(places.Body, media, places.BodyPart), schemas);

        bool IsFile(ApiMediaType media) => !SequenceBody.IsSent(media)
            && !MediaTypes.IsJson(media.Name) && !FormBody.Is(media) && !IsText(media)
            && !MediaTypes.IsOpen(media.Name);
    }

    // RFC 6902 and RFC 7396: two ways to say what changes, of which a server can offer both.
    private static bool IsPatch(ApiMediaType media, string name, ApiMediaType best) =>
        MediaTypes.Essence(media.Name) == name && media.Schema is not null && media.Schema != best.Schema;

    private static BodyAlternative? Form(ApiMediaType[] others, ApiMediaType best) =>
        First(AsForm, others, media => FormBody.Is(media) && !(FormBody.Is(best) && media.Schema == best.Schema));

    private static BodyAlternative? First(string ending, ApiMediaType[] others, System.Func<ApiMediaType, bool> isIt) =>
        System.Array.Find(others, media => isIt(media)) is { } found ? new BodyAlternative(found, ending) : null;

    // One sequence is as good as the other.
    private static bool IsSequence(ApiMediaType media, SequenceFormat format, ApiMediaType best) =>
        MediaTypes.SequenceOf(media.Name) == format && SequenceBody.IsSent(media) && !SequenceBody.IsSent(best);

    // What is said to be an object is that in another notation.
    private static bool IsBare(ApiMediaType media, ApiMediaType best) =>
        media.Schema is null || (media.Schema.Kind == ApiSchemaKind.String && media.Schema != best.Schema);
}

/// <summary>A media type that has a method of its own.</summary>
/// <param name="Media">The media type.</param>
/// <param name="Ending">What the name of the method ends in, without <c>Async</c>.</param>
internal sealed record BodyAlternative(ApiMediaType Media, string Ending);
