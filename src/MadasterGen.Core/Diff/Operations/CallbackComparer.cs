using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Operations.Parameters;
using MadasterGen.Diff.Rules;
using MadasterGen.Diff.Schemas;
using MadasterGen.Diff.Security;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Operations;

/// <summary>Compares what the server calls, callbacks and webhooks: it sends the requests, and who is called responds.</summary>
internal sealed class CallbackComparer
{
    private readonly SchemaComparer _schemas;
    private readonly ChangeCollector _changes;
    private readonly SchemeNames _schemes;
    private readonly bool _isSecuritySaid;

    /// <param name="schemas">Compares what travels.</param>
    /// <param name="changes">Takes what is found.</param>
    /// <param name="schemes">Knows the schemes of credentials that have another name now.</param>
    /// <param name="isSecuritySaid">Whether another finding reports what the documents demand as wholes.</param>
    public CallbackComparer(SchemaComparer schemas, ChangeCollector changes, SchemeNames schemes, bool isSecuritySaid) =>
        (_schemas, _changes, _schemes, _isSecuritySaid) = (schemas, changes, schemes, isSecuritySaid);

    /// <summary>Compares the callbacks of an operation.</summary>
    public void Compare(OperationPlaces old, OperationPlaces @new) => Compare(
        new Side(old.Operation.Callbacks, old.Of, old.Place.Pointer), new Side(@new.Operation.Callbacks, @new.Of, @new.Place.Pointer),
        ChangeRuleIds.CallbackRemoved, ChangeRuleIds.CallbackAdded);

    /// <summary>Compares the webhooks of two documents.</summary>
    public void CompareWebhooks(ApiModel old, ApiModel @new) =>
        Compare(WebhooksOf(old), WebhooksOf(@new), ChangeRuleIds.WebhookRemoved, ChangeRuleIds.WebhookAdded);

    private static Side WebhooksOf(ApiModel model) => new(
        model.Webhooks, called => OperationPlaces.OfWebhook(model, called), model.Webhooks.Count == 0 ? "" : "/webhooks");

    private void Compare(Side old, Side @new, string removed, string added)
    {
        Dictionary<(string, string, string), ApiCallback> olds = ByKey(old.Called);
        Dictionary<(string, string, string), ApiCallback> news = ByKey(@new.Called);
        foreach (KeyValuePair<(string, string, string), ApiCallback> one in olds)
        {
            if (news.TryGetValue(one.Key, out ApiCallback? same))
                CompareCalls(old.PlacesOf(one.Value), @new.PlacesOf(same));
            else
                Add(removed, old.PlacesOf(one.Value), one.Value.Pointer, @new.Container);
        }
        foreach (ApiCallback one in news.Where(one => !olds.ContainsKey(one.Key)).Select(one => one.Value))
            Add(added, @new.PlacesOf(one), old.Container, one.Pointer);
    }

    private void CompareCalls(OperationPlaces old, OperationPlaces @new)
    {
        new OperationComparer(_changes, old, @new).CompareLifecycle();
        bool isFollowed = old.Operation.Security is null && @new.Operation.Security is null;
        if (!isFollowed || !_isSecuritySaid)
        {
            SecurityComparer.CompareShown(
                SecurityPlace.Of(old, old.Security), SecurityPlace.Of(@new, _schemes.Translate(@new.Security)),
                ChangeLocation.Of(@new.Part), _changes);
        }
        new ParameterComparer(_schemas, _changes, old, @new, ChangeDirection.Response).Compare();
        new ContentComparer(_schemas, _changes).CompareRequests(old, @new, ChangeDirection.Response);
        new ResponseComparer(_schemas, _changes, old, @new, ChangeDirection.Request).Compare();
    }

    private void Add(string rule, OperationPlaces places, string oldPointer, string newPointer)
    {
        ChangeLocation location = ChangeLocation.Of(places.Part with { IsTyped = places.ReadsPayload });
        _changes.Add(rule, location, oldPointer, newPointer, ChangeDirection.Response);
    }

    private static Dictionary<(string, string, string), ApiCallback> ByKey(EquatableArray<ApiCallback> callbacks) => callbacks
        .GroupBy(callback => (callback.Name, callback.Address, callback.Method))
        .ToDictionary(same => same.Key, same => same.First());

    /// <summary>What one of the documents has.</summary>
    /// <param name="Called">What the server calls.</param>
    /// <param name="PlacesOf">The places of one of them.</param>
    /// <param name="Container">Where they stand, or would.</param>
    private sealed record Side(EquatableArray<ApiCallback> Called, Func<ApiCallback, OperationPlaces> PlacesOf, string Container);
}
