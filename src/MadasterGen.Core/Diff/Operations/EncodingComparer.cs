using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Operations;

/// <summary>Compares how the parts of forms are written (<c>encoding</c>).</summary>
internal static class EncodingComparer
{
    private static readonly StringComparer s_headers = StringComparer.OrdinalIgnoreCase;

    /// <summary>Compares the media types that both have.</summary>
    public static void Compare(ContentSide old, ContentSide @new, ChangeDirection direction, ChangeCollector changes)
    {
        foreach ((ApiMediaType one, ApiMediaType other) in MediaTypePairs.Of(old.Content, @new.Content).Same)
        {
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

    // Who takes more media types than before takes the old ones too.
    private static Verdicts? VerdictsOf(ApiPartEncoding? old, ApiPartEncoding? @new, ChangeDirection direction)
    {
        bool isWidened = old?.ContentType is { } before && @new?.ContentType is { } after && Types(before).All(Types(after).Contains)
            && Text(old with { ContentType = null }) == Text(@new with { ContentType = null });
        return isWidened ? ChangeRules.Of(ChangeRuleIds.PartEncodingChanged).For(direction) with { Wire = Verdict.Harmless } : null;
    }

    private static string[] Types(string list) => [.. list.Split(',').Select(MediaTypes.Normalized)];

    private static string PlaceOf(ContentSide side, ApiMediaType media, ApiPartEncoding? part) => part is null
        ? side.PlaceOf(media)
        : OperationPlaces.MediaType(side.Place, media).Child("encoding", part.Property).Pointer;

    private static string? Text(ApiPartEncoding? part)
    {
        if (part is null)
            return null;
        string?[] words =
        [
            part.ContentType is { } types ? string.Join(", ", Types(types)) : null,
            part.Style,
            part.IsExploded ? "one part per value" : null,
            part.AllowsReserved ? "reserved characters unescaped" : null,
            part.Headers.Count > 0 ? $"with {string.Join(", ", part.Headers.OrderBy(name => name, s_headers))}" : null,
        ];
        string text = string.Join(" ", words.OfType<string>());
        return text.Length == 0 ? null : text;
    }
}
