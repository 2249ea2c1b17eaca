using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Diff.Schemas;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Operations;

/// <summary>Compares what travels in request bodies, and the media types of any body.</summary>
internal sealed class ContentComparer
{
    private static readonly ContentRules s_inRequests = new(
        ChangeRuleIds.RequestMediaTypeRemoved, ChangeRuleIds.RequestMediaTypeAdded, ChangeRuleIds.RequestMediaTypeRespelled);

    private static readonly ContentRules s_inResponses = new(
        ChangeRuleIds.ResponseMediaTypeRemoved, ChangeRuleIds.ResponseMediaTypeAdded, ChangeRuleIds.ResponseMediaTypeRespelled);

    private readonly SchemaComparer _schemas;
    private readonly ChangeCollector _changes;

    public ContentComparer(SchemaComparer schemas, ChangeCollector changes) => (_schemas, _changes) = (schemas, changes);

    /// <summary>Compares the request bodies of an operation.</summary>
    /// <param name="oldPlaces">The operation as it was.</param>
    /// <param name="newPlaces">The operation as it is.</param>
    /// <param name="direction">Which way they travel: those of callbacks come from the server.</param>
    public void CompareRequests(OperationPlaces oldPlaces, OperationPlaces newPlaces, ChangeDirection direction)
    {
        bool haveBoth = new BodyComparer(_schemas, _changes, oldPlaces, newPlaces, direction).Compare();
        if (!haveBoth || oldPlaces.Operation.Body is not { } old || newPlaces.Operation.Body is not { } @new)
            return;
        ContentSide before = ContentSide.OfBody(oldPlaces, old, _schemas.Old);
        ContentSide after = ContentSide.OfBody(newPlaces, @new, _schemas.New);
        MediaTypePairs pairs = MediaTypePairs.Of(old.Content, @new.Content);
        Compare(before, after, pairs, direction);
        new EncodingComparer(_schemas, _changes, before, after, direction).Compare(pairs);
    }

    /// <summary>Compares the media types of a body or a response, and their schemas.</summary>
    public void Compare(ContentSide old, ContentSide @new, ChangeDirection direction) =>
        Compare(old, @new, MediaTypePairs.Of(old.Content, @new.Content), direction);

    private void Compare(ContentSide old, ContentSide @new, MediaTypePairs pairs, ChangeDirection direction)
    {
        ContentRules rules = direction == ChangeDirection.Request ? s_inRequests : s_inResponses;
        ChangeLocation location = ChangeLocation.Of(@new.Part);
        HashSet<(ApiSchema?, ApiSchema?)> compared = [];
        // Clients have types for the one that serves them best, so that it speaks for those that carry the same.
        foreach ((ApiMediaType one, ApiMediaType other) in pairs.Same.OrderBy(pair => MediaTypes.Rank(pair.New.Name)))
        {
            if (MediaTypes.Normalized(one.Name) != MediaTypes.Normalized(other.Name))
            {
                ChangeLocation media = location with { MediaType = MediaTypes.Essence(other.Name) };
                _changes.Add(rules.Respelled, media, old.PlaceOf(one), @new.PlaceOf(other), direction, one.Name, other.Name);
            }
            // Two media types that carry one schema change for one cause.
            bool isKnown = !compared.Add((one.Schema, other.Schema));
            if (isKnown || (old.IsBytes(one, _schemas.Old) && @new.IsBytes(other, _schemas.New)))
                continue;
            bool isTyped = old.IsTyped(one) || @new.IsTyped(other);
            _schemas.Compare(old.SchemaOf(one, isTyped, _schemas.Old), @new.SchemaOf(other, isTyped, _schemas.New), direction);
        }
        foreach (ApiMediaType media in pairs.Removed)
        {
            // A sequence instead of something else, or something else instead of a sequence, has another method.
            bool isUnread = old.LosesReader(media, @new);
            bool isOther = isUnread || old.HasOwnMethod(media) || (old.IsTyped(media) && old.IsSequence != @new.IsSequence)
                || old.IsReadOtherwise(media, _schemas.Old, @new, _schemas.New) || old.LosesError(_schemas.Old, @new, _schemas.New);
            Verdicts? verdicts = isOther ? ChangeRules.Of(rules.Removed).WithoutMember(direction) : null;
            ChangeLocation lost = location with { MediaType = media.Name, IsTyped = location.IsTyped || isUnread };
            _changes.Add(rules.Removed, lost, old.PlaceOf(media), @new.Whole, direction, verdicts: verdicts);
        }
        foreach (ApiMediaType media in pairs.Added)
        {
            // A method that took a sequence takes what is new instead, or the other way round.
            bool isTaken = @new.Part.IsBody && @new.IsTyped(media) && old.IsSequence != @new.IsSequence && !@new.HasOwnMethod(media);
            Verdicts? verdicts = isTaken ? ChangeRules.Of(rules.Added).WithoutMember(direction) : null;
            _changes.Add(
                rules.Added, location with { MediaType = media.Name }, old.Whole, @new.PlaceOf(media), direction, verdicts: verdicts);
        }
    }

    /// <summary>The rules for media types that travel one way.</summary>
    private sealed record ContentRules(string Removed, string Added, string Respelled);
}
