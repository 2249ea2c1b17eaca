using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Diff.Schemas.Constraints;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Operations;

/// <summary>Compares how the parts of forms are written (<c>encoding</c>).</summary>
internal static class EncodingComparer
{
    private static readonly StringComparer s_headers = StringComparer.OrdinalIgnoreCase;

    /// <summary>Compares the media types that both have.</summary>
    /// <param name="old">The body as it was.</param>
    /// <param name="new">The body as it is.</param>
    /// <param name="pairs">Its media types.</param>
    /// <param name="direction">Which way it travels.</param>
    /// <param name="changes">Takes what is found.</param>
    public static void Compare(
        ContentSide old, ContentSide @new, MediaTypePairs pairs, ChangeDirection direction, ChangeCollector changes)
    {
        foreach ((ApiMediaType one, ApiMediaType other) in pairs.Same)
        {
            if (one.LostEncodings != other.LostEncodings)
            {
                changes.Add(
                    ChangeRuleIds.PartEncodingChanged, ChangeLocation.Of(@new.Part) with { MediaType = other.Name },
                    old.PlaceOf(one), @new.PlaceOf(other), direction, Words(one.LostEncodings), Words(other.LostEncodings));
            }
            Dictionary<string, ApiPartEncoding> before = one.Encoding.ToDictionary(part => part.Property, StringComparer.Ordinal);
            Dictionary<string, ApiPartEncoding> after = other.Encoding.ToDictionary(part => part.Property, StringComparer.Ordinal);
            foreach (string property in before.Keys.Union(after.Keys))
            {
                before.TryGetValue(property, out ApiPartEncoding? was);
                after.TryGetValue(property, out ApiPartEncoding? @is);
                if (Text(was) == Text(@is))
                    continue;
                changes.Add(
                    ChangeRuleIds.PartEncodingChanged, ChangeLocation.Of(@new.Part) with { Property = property },
                    PlaceOf(old, one, was), PlaceOf(@new, other, @is), direction, Text(was), Text(@is), VerdictsOf(was, @is, direction));
            }
        }
    }

    // Who takes more media types than before takes the old ones too, and who sends fewer sends none that is new.
    private static Verdicts? VerdictsOf(ApiPartEncoding? old, ApiPartEncoding? @new, ChangeDirection direction)
    {
        if (direction == ChangeDirection.Response)
            (old, @new) = (@new, old);
        bool isWidened = old?.ContentType is { } before && @new?.ContentType is { } after && Types(before).All(Types(after).Contains)
            && Text(old with { ContentType = null }) == Text(@new with { ContentType = null });
        return isWidened ? ChangeRules.Of(ChangeRuleIds.PartEncodingChanged).For(direction) with { Wire = Verdict.Harmless } : null;
    }

    private static string[] Types(string list) => [.. list.Split(',').Select(MediaTypes.Normalized)];

    private static string PlaceOf(ContentSide side, ApiMediaType media, ApiPartEncoding? part) => part is null
        ? side.PlaceOf(media)
        : OperationPlaces.MediaType(side.Place, media).Child("encoding", part.Property).Pointer;

    private static string? Words(string? encodings) => encodings is null ? null : SchemaWords.Of(encodings);

    private static string? Text(ApiPartEncoding? part)
    {
        if (part is null)
            return null;
        // What is not said is this.
        bool isUsual = part.Style is null or "form";
        string?[] words =
        [
            part.ContentType is { } types ? string.Join(", ", Types(types)) : null,
            isUsual ? null : part.Style,
            part.IsExploded == isUsual ? null : part.IsExploded ? "one part per value" : "all values in one part",
            part.AllowsReserved ? "reserved characters unescaped" : null,
            Words(part.LostEncodings),
            part.Headers.Count > 0 ? $"with {string.Join(", ", part.Headers.OrderBy(name => name, s_headers))}" : null,
        ];
        string text = string.Join(" ", words.OfType<string>());
        return text.Length == 0 ? null : text;
    }
}
