using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Diff.Schemas;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Operations;

/// <summary>Compares the responses of one operation.</summary>
internal sealed class ResponseComparer
{
    private readonly ChangeCollector _changes;
    private readonly ContentComparer _content;
    private readonly HeaderComparer _headers;
    private readonly OperationPlaces _old;
    private readonly OperationPlaces _new;
    private readonly ChangeDirection _direction;
    private readonly ResultVerdicts _verdicts;

    /// <param name="schemas">Compares what travels.</param>
    /// <param name="changes">Takes what is found.</param>
    /// <param name="old">The operation as it was.</param>
    /// <param name="new">The operation as it is.</param>
    /// <param name="direction">Which way they travel: those of callbacks go to the server.</param>
    public ResponseComparer(
        SchemaComparer schemas, ChangeCollector changes, OperationPlaces old, OperationPlaces @new, ChangeDirection direction)
    {
        (_changes, _old, _new, _direction) = (changes, old, @new, direction);
        _verdicts = new ResultVerdicts(schemas.Old, old, schemas.New, @new);
        _content = new ContentComparer(schemas, changes);
        _headers = new HeaderComparer(schemas, changes, direction);
    }

    public void Compare()
    {
        Dictionary<string, ApiResponse> olds = ByStatus(_old.Operation);
        Dictionary<string, ApiResponse> news = ByStatus(_new.Operation);
        List<ApiResponse> removed = [.. olds.Values.Where(r => !news.ContainsKey(r.Status))];
        List<ApiResponse> added = [.. news.Values.Where(r => !olds.ContainsKey(r.Status))];
        List<ApiResponse> lostSuccesses = [.. removed.Where(Successes.Is)];
        List<ApiResponse> newSuccesses = [.. added.Where(Successes.Is)];
        if (lostSuccesses.Count == 1 && newSuccesses.Count == 1)
        {
            // One success instead of another is the same response under another number.
            removed.Remove(lostSuccesses[0]);
            added.Remove(newSuccesses[0]);
            StatusChanged(lostSuccesses[0], newSuccesses[0]);
            CompareResponse(lostSuccesses[0], newSuccesses[0]);
        }
        removed.ForEach(Removed);
        added.ForEach(Added);
        foreach (ApiResponse response in olds.Values)
        {
            if (news.TryGetValue(response.Status, out ApiResponse? same))
                CompareResponse(response, same);
        }
    }

    private void StatusChanged(ApiResponse old, ApiResponse @new) => _changes.Add(
        ChangeRuleIds.SuccessStatusChanged, ChangeLocation.Of(_new.Part), _old.Of(old).Pointer, _new.Of(@new).Pointer,
        _direction, old.Status, @new.Status);

    private void Removed(ApiResponse response)
    {
        string rule = Rule(
            response, ChangeRuleIds.SuccessStatusRemoved, ChangeRuleIds.ErrorStatusRemoved, ChangeRuleIds.DefaultResponseRemoved);
        ChangeLocation location = ChangeLocation.Of(_old.Part with { Status = response.Status });
        string remaining = _new.Place.Child("responses").Pointer;
        _changes.Add(rule, location, _old.Of(response).Pointer, remaining, _direction, verdicts: OfRemoved(rule, response));
    }

    private void Added(ApiResponse response)
    {
        string rule = Rule(response, ChangeRuleIds.SuccessStatusAdded, ChangeRuleIds.ErrorStatusAdded, ChangeRuleIds.DefaultResponseAdded);
        ChangeLocation location = ChangeLocation.Of(_new.Part with { Status = response.Status });
        string former = _old.Place.Child("responses").Pointer;
        _changes.Add(rule, location, former, _new.Of(response).Pointer, _direction, verdicts: OfSuccess(rule, response));
    }

    private Verdicts? OfRemoved(string rule, ApiResponse response) => _old.Part.IsTyped && _verdicts.Threw(response)
        ? ChangeRules.Of(rule).WithoutMember(_direction)
        : OfSuccess(rule, response);

    private Verdicts? OfSuccess(string rule, ApiResponse response) =>
        Successes.Is(response) ? _verdicts.OfStatus(rule, _direction) : null;

    private static string Rule(ApiResponse response, string success, string error, string other) =>
        response.Status == "default" ? other : Successes.Is(response) ? success : error;

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
        bool isGiven = (_old.Part.IsTyped && _verdicts.Gave(old)) || (_new.Part.IsTyped && _verdicts.Gives(@new));
        // A type that is new breaks nobody.
        bool isThrown = _old.Part.IsTyped && _verdicts.Threw(old);
        ContentSide before = SideOf(_old, old, isGiven || isThrown);
        ContentSide after = SideOf(_new, @new, isGiven || isThrown);
        if (old.Content.Count > 0 == @new.Content.Count > 0)
        {
            _content.Compare(before, after, _direction);
        }
        else
        {
            string rule = old.Content.Count > 0 ? ChangeRuleIds.ResponseBodyRemoved : ChangeRuleIds.ResponseBodyAdded;
            ChangeLocation location = ChangeLocation.Of(after.Part with { IsTyped = isGiven || isThrown });
            _changes.Add(rule, location, before.Whole, after.Whole, _direction);
        }
        // Methods have typed headers for successes alone.
        bool areTyped = _new.Part.IsTyped && (IsSuccess(_old, old) || IsSuccess(_new, @new));
        _headers.Compare(before, after, old, @new, areTyped);
    }

    private static bool IsSuccess(OperationPlaces places, ApiResponse response) =>
        Successes.Of(places.Operation).Any(success => ReferenceEquals(success, response));

    private static ContentSide SideOf(OperationPlaces places, ApiResponse response, bool isTyped) =>
        new(places, places.Of(response), response.Content, places.Part with { Status = response.Status, IsTyped = isTyped }, []);
}
