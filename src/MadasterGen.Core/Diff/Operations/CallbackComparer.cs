using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Diff.Schemas;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Operations;

/// <summary>Compares what the server calls, callbacks and webhooks: it sends the requests, and who is called responds.</summary>
internal sealed class CallbackComparer
{
    private readonly SchemaComparer _schemas;
    private readonly ChangeCollector _changes;

    public CallbackComparer(SchemaComparer schemas, ChangeCollector changes) => (_schemas, _changes) = (schemas, changes);

    /// <summary>Compares the callbacks of an operation.</summary>
    public void Compare(OperationPlaces old, OperationPlaces @new)
    {
        Dictionary<(string, string, string), ApiCallback> olds = ByKey(old.Operation.Callbacks);
        Dictionary<(string, string, string), ApiCallback> news = ByKey(@new.Operation.Callbacks);
        foreach ((ApiCallback one, ApiCallback other) in Same(olds, news))
            CompareCalls(old.Of(one), @new.Of(other));
        foreach (ApiCallback gone in Rest(olds, news))
            Add(ChangeRuleIds.CallbackRemoved, old.Of(gone), gone.Pointer, @new.Place.Pointer);
        foreach (ApiCallback added in Rest(news, olds))
            Add(ChangeRuleIds.CallbackAdded, @new.Of(added), old.Place.Pointer, added.Pointer);
    }

    /// <summary>Compares the webhooks of two documents.</summary>
    public void CompareWebhooks(ApiModel old, ApiModel @new)
    {
        Dictionary<(string, string, string), ApiCallback> olds = ByKey(old.Webhooks);
        Dictionary<(string, string, string), ApiCallback> news = ByKey(@new.Webhooks);
        foreach ((ApiCallback one, ApiCallback other) in Same(olds, news))
            CompareCalls(OperationPlaces.OfWebhook(old, one), OperationPlaces.OfWebhook(@new, other));
        foreach (ApiCallback gone in Rest(olds, news))
            Add(ChangeRuleIds.WebhookRemoved, OperationPlaces.OfWebhook(old, gone), gone.Pointer, Container(@new));
        foreach (ApiCallback added in Rest(news, olds))
            Add(ChangeRuleIds.WebhookAdded, OperationPlaces.OfWebhook(@new, added), Container(old), added.Pointer);
    }

    private void CompareCalls(OperationPlaces old, OperationPlaces @new)
    {
        new ContentComparer(_schemas, _changes).CompareRequests(old, @new, ChangeDirection.Response);
        new ResponseComparer(_schemas, _changes, old, @new, ChangeDirection.Request).Compare();
    }

    private void Add(string rule, OperationPlaces places, string oldPointer, string newPointer) =>
        _changes.Add(rule, ChangeLocation.Of(places.Part with { IsTyped = true }), oldPointer, newPointer, ChangeDirection.Response);

    private static string Container(ApiModel model) => model.Webhooks.Count == 0 ? "" : "/webhooks";

    private static IEnumerable<(ApiCallback Old, ApiCallback New)> Same(
        Dictionary<(string, string, string), ApiCallback> olds, Dictionary<(string, string, string), ApiCallback> news) =>
        olds.Where(one => news.ContainsKey(one.Key)).Select(one => (one.Value, news[one.Key]));

    private static IEnumerable<ApiCallback> Rest(
        Dictionary<(string, string, string), ApiCallback> all, Dictionary<(string, string, string), ApiCallback> others) =>
        all.Where(one => !others.ContainsKey(one.Key)).Select(one => one.Value);

    private static Dictionary<(string, string, string), ApiCallback> ByKey(EquatableArray<ApiCallback> callbacks) => callbacks
        .GroupBy(callback => (callback.Name, callback.Address, callback.Method))
        .ToDictionary(same => same.Key, same => same.First());
}
