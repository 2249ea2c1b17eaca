using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Diff.Schemas;
using MadasterGen.Model;

namespace MadasterGen.Diff.Operations;

/// <summary>Compares what travels in bodies, both ways.</summary>
internal sealed class ContentComparer
{
    private readonly SchemaComparer _schemas;
    private readonly ChangeCollector _changes;
    private readonly OperationPlaces _old;
    private readonly OperationPlaces _new;

    public ContentComparer(SchemaComparer schemas, ChangeCollector changes, OperationPlaces old, OperationPlaces @new) =>
        (_schemas, _changes, _old, _new) = (schemas, changes, old, @new);

    public void CompareRequests()
    {
        ApiBody? old = _old.Operation.Body;
        ApiBody? @new = _new.Operation.Body;
        if (old is null && @new is null)
            return;
        if (old is null)
        {
            _changes.Add(@new!.IsRequired ? ChangeRuleIds.RequiredBodyAdded : ChangeRuleIds.OptionalBodyAdded, _new.Location, _old.Place.Pointer, _new.Body.Pointer, ChangeDirection.Request);
            return;
        }
        if (@new is null)
        {
            _changes.Add(old.IsRequired ? ChangeRuleIds.RequiredBodyRemoved : ChangeRuleIds.OptionalBodyRemoved, _new.Location, _old.Body.Pointer, _new.Place.Pointer, ChangeDirection.Request);
            return;
        }
        ChangeLocation location = _new.Location with { IsBody = true };
        if (old.IsRequired != @new.IsRequired)
            _changes.Add(@new.IsRequired ? ChangeRuleIds.BodyBecameRequired : ChangeRuleIds.BodyBecameOptional, location, _old.Body.Pointer, _new.Body.Pointer, ChangeDirection.Request);
        CompareContent(
            new Side(_old, _old.Body, old.Content, _old.Location with { IsBody = true }), new Side(_new, _new.Body, @new.Content, location),
            ChangeDirection.Request, ChangeRuleIds.RequestMediaTypeRemoved, ChangeRuleIds.RequestMediaTypeAdded);
    }

    public void CompareResponses()
    {
        Dictionary<string, ApiResponse> olds = ByStatus(_old.Operation);
        Dictionary<string, ApiResponse> news = ByStatus(_new.Operation);
        List<ApiResponse> removed = [.. olds.Values.Where(r => !news.ContainsKey(r.Status))];
        List<ApiResponse> added = [.. news.Values.Where(r => !olds.ContainsKey(r.Status))];
        List<ApiResponse> lostSuccesses = [.. removed.Where(IsSuccess)];
        List<ApiResponse> newSuccesses = [.. added.Where(IsSuccess)];
        if (lostSuccesses.Count == 1 && newSuccesses.Count == 1)
        {
            // One success instead of another is the same answer under another number.
            removed.Remove(lostSuccesses[0]);
            added.Remove(newSuccesses[0]);
            _changes.Add(
                ChangeRuleIds.SuccessStatusChanged, _new.Location, _old.Of(lostSuccesses[0]).Pointer, _new.Of(newSuccesses[0]).Pointer, ChangeDirection.Response, lostSuccesses[0].Status, newSuccesses[0].Status);
            CompareResponse(lostSuccesses[0], newSuccesses[0]);
        }
        foreach (ApiResponse response in removed)
            _changes.Add(Rule(response, ChangeRuleIds.SuccessStatusRemoved, ChangeRuleIds.ErrorStatusRemoved, ChangeRuleIds.DefaultResponseRemoved), _old.Location with { Status = response.Status }, _old.Of(response).Pointer, _new.Place.Child("responses").Pointer, ChangeDirection.Response);
        foreach (ApiResponse response in added)
            _changes.Add(Rule(response, ChangeRuleIds.SuccessStatusAdded, ChangeRuleIds.ErrorStatusAdded, ChangeRuleIds.DefaultResponseAdded), _new.Location with { Status = response.Status }, _old.Place.Child("responses").Pointer, _new.Of(response).Pointer, ChangeDirection.Response);
        foreach (ApiResponse response in olds.Values)
        {
            if (news.TryGetValue(response.Status, out ApiResponse? same))
                CompareResponse(response, same);
        }
    }

    private static string Rule(ApiResponse response, string success, string error, string other) =>
        response.Status == "default" ? other : IsSuccess(response) ? success : error;

    private static bool IsSuccess(ApiResponse response) => response.Status.StartsWith("2", StringComparison.Ordinal);

    // 2xx and 2XX are one (OpenAPI 3.0.3, 4.7.16.2).
    private static Dictionary<string, ApiResponse> ByStatus(ApiOperation operation)
    {
        Dictionary<string, ApiResponse> responses = new(StringComparer.OrdinalIgnoreCase);
        foreach (ApiResponse response in operation.Responses)
            responses[response.Status] = response;
        return responses;
    }

    private void CompareResponse(ApiResponse old, ApiResponse @new)
    {
        ChangeLocation location = _new.Location with { Status = @new.Status };
        ElementPlace oldPlace = _old.Of(old);
        ElementPlace newPlace = _new.Of(@new);
        if (old.Content.Count > 0 && @new.Content.Count == 0)
            _changes.Add(ChangeRuleIds.ResponseBodyRemoved, location, _old.Content(oldPlace).Pointer, newPlace.Pointer, ChangeDirection.Response);
        else if (old.Content.Count == 0 && @new.Content.Count > 0)
            _changes.Add(ChangeRuleIds.ResponseBodyAdded, location, oldPlace.Pointer, _new.Content(newPlace).Pointer, ChangeDirection.Response);
        else
            CompareContent(
                new Side(_old, oldPlace, old.Content, _old.Location with { Status = old.Status }), new Side(_new, newPlace, @new.Content, location),
                ChangeDirection.Response, ChangeRuleIds.ResponseMediaTypeRemoved, ChangeRuleIds.ResponseMediaTypeAdded);
        CompareHeaders(old, @new, location);
    }

    private void CompareContent(Side old, Side @new, ChangeDirection direction, string removed, string added)
    {
        Dictionary<string, ApiMediaType> olds = ByName(old.Content);
        Dictionary<string, ApiMediaType> news = ByName(@new.Content);
        foreach (ApiMediaType media in olds.Values)
        {
            if (news.TryGetValue(media.Name, out ApiMediaType? same))
                _schemas.Compare(old.SchemaOf(media), @new.SchemaOf(same), direction);
            else
                _changes.Add(removed, @new.Location with { MediaType = media.Name }, old.PlaceOf(media), @new.Whole, direction);
        }
        foreach (ApiMediaType media in news.Values.Where(m => !olds.ContainsKey(m.Name)))
            _changes.Add(added, @new.Location with { MediaType = media.Name }, old.Whole, @new.PlaceOf(media), direction);
    }

    // The case of a media type does not count (RFC 9110, section 8.3.1).
    private static Dictionary<string, ApiMediaType> ByName(EquatableArray<ApiMediaType> content)
    {
        Dictionary<string, ApiMediaType> byName = new(StringComparer.OrdinalIgnoreCase);
        foreach (ApiMediaType media in content)
            byName[media.Name] = media;
        return byName;
    }

    private void CompareHeaders(ApiResponse old, ApiResponse @new, ChangeLocation location)
    {
        Dictionary<string, ApiHeader> olds = Headers(old);
        Dictionary<string, ApiHeader> news = Headers(@new);
        foreach (ApiHeader header in olds.Values)
        {
            ChangeLocation own = location with { Header = header.Name };
            string oldPointer = _old.Of(old, header).Pointer;
            if (!news.TryGetValue(header.Name, out ApiHeader? same))
            {
                _changes.Add(header.IsRequired ? ChangeRuleIds.RequiredHeaderRemoved : ChangeRuleIds.OptionalHeaderRemoved, own, oldPointer, _new.Of(@new).Pointer, ChangeDirection.Response);
                continue;
            }
            string newPointer = _new.Of(@new, same).Pointer;
            if (header.IsRequired != same.IsRequired)
                _changes.Add(same.IsRequired ? ChangeRuleIds.HeaderBecameRequired : ChangeRuleIds.HeaderBecameOptional, own, oldPointer, newPointer, ChangeDirection.Response);
            _schemas.Compare(SchemaOf(_old, old, header, own), SchemaOf(_new, @new, same, own), ChangeDirection.Response);
        }
        foreach (ApiHeader header in news.Values.Where(h => !olds.ContainsKey(h.Name)))
            _changes.Add(header.IsRequired ? ChangeRuleIds.RequiredHeaderAdded : ChangeRuleIds.OptionalHeaderAdded, location with { Header = header.Name }, _old.Of(old).Pointer, _new.Of(@new, header).Pointer, ChangeDirection.Response);
    }

    private static SchemaAt SchemaOf(OperationPlaces places, ApiResponse response, ApiHeader header, ChangeLocation location) =>
        new(header.Schema ?? ApiSchema.Any, places.Of(response, header) with { HasChildren = false }, location);

    private static Dictionary<string, ApiHeader> Headers(ApiResponse response)
    {
        Dictionary<string, ApiHeader> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach (ApiHeader header in response.Headers)
            headers[header.Name] = header;
        return headers;
    }

    private sealed record Side(OperationPlaces Places, ElementPlace Place, EquatableArray<ApiMediaType> Content, ChangeLocation Location)
    {
        public SchemaAt SchemaOf(ApiMediaType media) => Places.SchemaOf(Place, media, Location);

        public string Whole => (Content.Count > 0 ? Places.Content(Place) : Place).Pointer;

        public string PlaceOf(ApiMediaType media) => Places.MediaType(Place, media).Pointer;
    }
}
