using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Diff.Schemas;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Operations;

/// <summary>Compares what the server calls at its callers': it sends the requests there, and they respond.</summary>
internal sealed class CallbackComparer
{
    private readonly SchemaComparer _schemas;
    private readonly ChangeCollector _changes;
    private readonly OperationPlaces _old;
    private readonly OperationPlaces _new;

    public CallbackComparer(SchemaComparer schemas, ChangeCollector changes, OperationPlaces old, OperationPlaces @new) =>
        (_schemas, _changes, _old, _new) = (schemas, changes, old, @new);

    public void Compare()
    {
        Dictionary<(string, string, string), ApiCallback> olds = ByKey(_old.Operation);
        Dictionary<(string, string, string), ApiCallback> news = ByKey(_new.Operation);
        foreach (KeyValuePair<(string, string, string), ApiCallback> one in olds)
        {
            if (news.TryGetValue(one.Key, out ApiCallback? same))
                Compare(_old.Of(one.Value), _new.Of(same));
            else
                Add(ChangeRuleIds.CallbackRemoved, _old, one.Value, one.Value.Pointer, _new.Place.Pointer);
        }
        foreach (ApiCallback callback in news.Where(one => !olds.ContainsKey(one.Key)).Select(one => one.Value))
            Add(ChangeRuleIds.CallbackAdded, _new, callback, _old.Place.Pointer, callback.Pointer);
    }

    private void Compare(OperationPlaces old, OperationPlaces @new)
    {
        new ContentComparer(_schemas, _changes).CompareRequests(old, @new, ChangeDirection.Response);
        new ResponseComparer(_schemas, _changes, old, @new, ChangeDirection.Request).Compare();
    }

    private void Add(string rule, OperationPlaces places, ApiCallback callback, string oldPointer, string newPointer)
    {
        ChangeLocation location = ChangeLocation.Of(places.Part with { Callback = callback.Name });
        _changes.Add(rule, location, oldPointer, newPointer, ChangeDirection.Response);
    }

    private static Dictionary<(string, string, string), ApiCallback> ByKey(ApiOperation operation) => operation.Callbacks
        .GroupBy(callback => (callback.Name, callback.Address, callback.Method))
        .ToDictionary(same => same.Key, same => same.First());
}
