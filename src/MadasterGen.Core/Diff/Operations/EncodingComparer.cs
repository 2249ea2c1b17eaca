using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Diff.Schemas;
using MadasterGen.Diff.Schemas.Constraints;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Operations;

/// <summary>Compares how the parts of forms are written (<c>encoding</c>).</summary>
internal sealed class EncodingComparer
{
    private const string Default = "the default";
    private const string With = "with ";

    private static readonly StringComparer s_headers = StringComparer.OrdinalIgnoreCase;

    private readonly SchemaComparer _schemas;
    private readonly ChangeCollector _changes;
    private readonly ContentSide _old;
    private readonly ContentSide _new;
    private readonly ChangeDirection _direction;

    /// <param name="schemas">Knows the schemas of both.</param>
    /// <param name="changes">Takes what is found.</param>
    /// <param name="old">The body as it was.</param>
    /// <param name="new">The body as it is.</param>
    /// <param name="direction">Which way it travels.</param>
    public EncodingComparer(
        SchemaComparer schemas, ChangeCollector changes, ContentSide old, ContentSide @new, ChangeDirection direction) =>
        (_schemas, _changes, _old, _new, _direction) = (schemas, changes, old, @new, direction);

    /// <summary>Compares the media types that both have.</summary>
    public void Compare(MediaTypePairs pairs)
    {
        foreach ((ApiMediaType one, ApiMediaType other) in pairs.Same)
        {
            if (one.LostEncodings != other.LostEncodings)
            {
                _changes.Add(
                    ChangeRuleIds.PartEncodingChanged, ChangeLocation.Of(_new.Part) with { MediaType = other.Name },
                    _old.PlaceOf(one), _new.PlaceOf(other), _direction, Words(one.LostEncodings), Words(other.LostEncodings));
            }
            // What is said of a part goes with it where that is spelled otherwise.
            KeptNames kept = new(
                one.Encoding.Select(part => part.Property), other.Encoding.Select(part => part.Property), CSharpNames.Camel);
            Dictionary<string, ApiPartEncoding> before =
                one.Encoding.ToDictionary(part => kept.NowOf(part.Property), StringComparer.Ordinal);
            Dictionary<string, ApiPartEncoding> after = other.Encoding.ToDictionary(part => part.Property, StringComparer.Ordinal);
            foreach (string property in before.Keys.Union(after.Keys))
            {
                before.TryGetValue(property, out ApiPartEncoding? was);
                after.TryGetValue(property, out ApiPartEncoding? @is);
                if (Text(was) == Text(@is))
                    continue;
                Verdicts verdicts = VerdictsOf(was, @is);
                if (HasOtherType(property, one, was, other, @is))
                    verdicts = verdicts with { Source = Verdict.Breaking, Binary = Verdict.Breaking };
                _changes.Add(
                    ChangeRuleIds.PartEncodingChanged, ChangeLocation.Of(_new.Part) with { Property = property },
                    PlaceOf(_old, one, was), PlaceOf(_new, other, @is), _direction, Said(was), Said(@is), verdicts);
            }
        }
    }

    // Who takes more media types than before takes the old ones too, and who sends fewer sends none that is new.
    private Verdicts VerdictsOf(ApiPartEncoding? old, ApiPartEncoding? @new)
    {
        Verdicts usual = ChangeRules.Of(ChangeRuleIds.PartEncodingChanged).For(_direction);
        if (_direction == ChangeDirection.Response)
            (old, @new) = (@new, old);
        bool isWidened = old?.ContentType is { } before && @new?.ContentType is { } after && Types(before).All(Types(after).Contains)
            && Text(old with { ContentType = null }) == Text(@new with { ContentType = null });
        return isWidened ? usual with { Wire = Verdict.Harmless } : usual;
    }

    // What holds others has a type of its own as JSON, and is a string that the caller writes as anything else.
    private bool HasOtherType(string property, ApiMediaType one, ApiPartEncoding? was, ApiMediaType other, ApiPartEncoding? @is) =>
        FormParts.IsLeftToCaller(was) != FormParts.IsLeftToCaller(@is)
        && other.Name.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)
        && _new.IsTyped(other)
        && HoldsOthers(was?.Property ?? property, _old, one, _schemas.Old)
        && HoldsOthers(property, _new, other, _schemas.New);

    private static bool HoldsOthers(string property, ContentSide side, ApiMediaType media, SchemaResolver schemas)
    {
        SchemaView form = schemas.View(side.SchemaOf(media, side.IsTyped(media), schemas));
        return FormFields.Of(form, media, side.Places.BodyDemand, schemas).FirstOrDefault(field => field.Name == property) is { } field
            && FormParts.HoldsOthers(schemas.View(field.At), schemas);
    }

    private static string[] Types(string list) => [.. list.Split(',').Select(MediaTypes.Normalized)];

    private static string PlaceOf(ContentSide side, ApiMediaType media, ApiPartEncoding? part) => part is null
        ? side.PlaceOf(media)
        : OperationPlaces.MediaType(side.Place, media).Child("encoding", part.Property).Pointer;

    private static string? Words(string? encodings) => encodings is null ? null : SchemaWords.Of(encodings);

    // Headers are beside what a part is sent as.
    private static string Said(ApiPartEncoding? part) => Text(part) switch
    {
        null => Default,
        { } text when text.StartsWith(With, StringComparison.Ordinal) => $"{Default} {text}",
        { } text => text,
    };

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
            part.InnerStyles.Count > 0 ? "of " + string.Join(" of ", part.InnerStyles) : null,
            part.AllowsReserved ? "reserved characters unescaped" : null,
            Words(part.LostEncodings),
            part.Headers.Count > 0 ? $"{With}{string.Join(", ", part.Headers.OrderBy(name => name, s_headers))}" : null,
        ];
        string text = string.Join(" ", words.OfType<string>());
        return text.Length == 0 ? null : text;
    }
}
