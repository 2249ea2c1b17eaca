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
    private readonly SchemaComparer _schemas;
    private readonly ChangeCollector _changes;

    public ContentComparer(SchemaComparer schemas, ChangeCollector changes) => (_schemas, _changes) = (schemas, changes);

    /// <summary>Compares the request bodies of an operation.</summary>
    public void CompareRequests(OperationPlaces oldPlaces, OperationPlaces newPlaces)
    {
        ApiBody? old = oldPlaces.Operation.Body;
        ApiBody? @new = newPlaces.Operation.Body;
        if (old is null && @new is null)
            return;
        ChangeLocation operation = ChangeLocation.Of(newPlaces.Part);
        if (old is null)
        {
            string rule = @new!.IsRequired ? ChangeRuleIds.RequiredBodyAdded : ChangeRuleIds.OptionalBodyAdded;
            _changes.Add(rule, operation, oldPlaces.Place.Pointer, newPlaces.Body.Pointer, ChangeDirection.Request);
            return;
        }
        if (@new is null)
        {
            string rule = old.IsRequired ? ChangeRuleIds.RequiredBodyRemoved : ChangeRuleIds.OptionalBodyRemoved;
            _changes.Add(rule, operation, oldPlaces.Body.Pointer, newPlaces.Place.Pointer, ChangeDirection.Request);
            return;
        }
        ContentSide before = new(oldPlaces, oldPlaces.Body, old.Content, oldPlaces.Part with { IsBody = true });
        ContentSide after = new(newPlaces, newPlaces.Body, @new.Content, newPlaces.Part with { IsBody = true });
        if (old.IsRequired != @new.IsRequired)
        {
            string rule = @new.IsRequired ? ChangeRuleIds.BodyBecameRequired : ChangeRuleIds.BodyBecameOptional;
            _changes.Add(rule, ChangeLocation.Of(after.Part), oldPlaces.Body.Pointer, newPlaces.Body.Pointer, ChangeDirection.Request);
        }
        Compare(before, after, ChangeDirection.Request, ChangeRuleIds.RequestMediaTypeRemoved, ChangeRuleIds.RequestMediaTypeAdded);
    }

    /// <summary>Compares the media types of a body or a response, and their schemas.</summary>
    public void Compare(ContentSide old, ContentSide @new, ChangeDirection direction, string removed, string added)
    {
        Dictionary<string, ApiMediaType> olds = old.ByName();
        Dictionary<string, ApiMediaType> news = @new.ByName();
        ChangeLocation location = ChangeLocation.Of(@new.Part);
        foreach (ApiMediaType media in olds.Values)
        {
            if (news.TryGetValue(media.Name, out ApiMediaType? same))
                _schemas.Compare(old.SchemaOf(media), @new.SchemaOf(same), direction);
            else
                _changes.Add(removed, location with { MediaType = media.Name }, old.PlaceOf(media), @new.Whole, direction);
        }
        foreach (ApiMediaType media in news.Values.Where(m => !olds.ContainsKey(m.Name)))
            _changes.Add(added, location with { MediaType = media.Name }, old.Whole, @new.PlaceOf(media), direction);
    }
}
