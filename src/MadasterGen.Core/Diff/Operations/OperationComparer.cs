using System.Collections.Generic;
using MadasterGen.Diff.Operations.Parameters;
using MadasterGen.Diff.Rules;
using MadasterGen.Diff.Schemas;
using MadasterGen.Diff.Security;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Operations;

/// <summary>Compares one operation.</summary>
internal sealed class OperationComparer
{
    private readonly ChangeCollector _changes;
    private readonly OperationPlaces _old;
    private readonly OperationPlaces _new;

    public OperationComparer(ChangeCollector changes, OperationPlaces old, OperationPlaces @new) =>
        (_changes, _old, _new) = (changes, old, @new);

    /// <summary>Compares all of it.</summary>
    /// <param name="schemas">Compares what travels.</param>
    /// <param name="schemes">Knows the schemes of credentials that have another name now.</param>
    /// <param name="isPathSaid">Whether another finding reports that the path has changed.</param>
    public void Compare(SchemaComparer schemas, SchemeNames schemes, bool isPathSaid)
    {
        CompareNames(isPathSaid);
        CompareLifecycle();
        CompareServers();
        // Where both follow their documents, what changes is said of the documents.
        if (_old.Operation.Security is not null || _new.Operation.Security is not null)
        {
            SecurityComparer.Compare(
                SecurityPlace.Of(_old, _old.Security), SecurityPlace.Of(_new, schemes.Translate(_new.Security)),
                ChangeLocation.Of(_new.Part), _changes);
        }
        new ParameterComparer(schemas, _changes, _old, _new, ChangeDirection.Request).Compare();
        new ContentComparer(schemas, _changes).CompareRequests(_old, _new, ChangeDirection.Request);
        new ResponseComparer(schemas, _changes, _old, _new, ChangeDirection.Response).Compare();
    }

    private void CompareNames(bool isPathSaid)
    {
        ApiOperation old = _old.Operation;
        ApiOperation @new = _new.Operation;
        if (!isPathSaid && PathTemplate.ShapeOf(old.Path) != PathTemplate.ShapeOf(@new.Path))
            Report(ChangeRuleIds.PathChanged, old.Path, @new.Path);
        if (old.Method != @new.Method)
            Report(ChangeRuleIds.MethodChanged, old.Method, @new.Method);
        if (old.OperationId != @new.OperationId)
        {
            string rule = old.OperationId is null ? ChangeRuleIds.OperationIdAdded
                : @new.OperationId is null ? ChangeRuleIds.OperationIdRemoved
                : ChangeRuleIds.OperationIdChanged;
            ChangeLocation location = ChangeLocation.Of(_new.Part);
            _changes.Add(rule, location, Id(_old), Id(_new), ChangeDirection.Both, old.OperationId, @new.OperationId);
        }
        // The first tag names the client; an id whose first word is the tag names the same method under both.
        if (old.FirstTag == @new.FirstTag)
            return;
        ChangeLocation operation = ChangeLocation.Of(_new.Part);
        _changes.Add(ChangeRuleIds.TagChanged, operation, Tags(_old), Tags(_new), ChangeDirection.Both, old.FirstTag, @new.FirstTag);
    }

    /// <summary>Compares how long it is there, and how stable it is.</summary>
    public void CompareLifecycle()
    {
        ApiOperation old = _old.Operation;
        ApiOperation @new = _new.Operation;
        if (old.IsDeprecated != @new.IsDeprecated)
            Report(@new.IsDeprecated ? ChangeRuleIds.OperationDeprecated : ChangeRuleIds.OperationNoLongerDeprecated);
        if (StabilityLevels.Differ(old.Stability, @new.Stability))
        {
            bool isLower = StabilityLevels.RankOf(@new.Stability) < StabilityLevels.RankOf(old.Stability);
            string level = isLower ? ChangeRuleIds.StabilityLowered : ChangeRuleIds.StabilityRaised;
            Report(level, old.Stability, @new.Stability);
        }
        if (old.Sunset == @new.Sunset)
            return;
        string rule = old.Sunset is null ? ChangeRuleIds.SunsetSet
            : @new.Sunset is null ? ChangeRuleIds.SunsetRemoved
            : string.CompareOrdinal(@new.Sunset, old.Sunset) < 0 ? ChangeRuleIds.SunsetEarlier : ChangeRuleIds.SunsetLater;
        Report(rule, old.Sunset, @new.Sunset);
    }

    // Where both follow their documents, what changes is said of the documents.
    private void CompareServers()
    {
        bool isOwn = _old.Operation.Servers.Count + _new.Operation.Servers.Count > 0;
        if (isOwn && !new HashSet<string>(_old.Servers).SetEquals(_new.Servers))
            Report(ChangeRuleIds.OperationServerChanged, string.Join(", ", _old.Servers), string.Join(", ", _new.Servers));
    }

    private void Report(string rule, string? oldValue = null, string? newValue = null) =>
        _changes.Add(rule, ChangeLocation.Of(_new.Part), _old.Place.Pointer, _new.Place.Pointer, ChangeDirection.Both, oldValue, newValue);

    private static string Id(OperationPlaces places) => Pointer(places, places.Operation.OperationId is null ? null : "operationId");

    private static string Tags(OperationPlaces places) => Pointer(places, places.Operation.Tags.Count == 0 ? null : "tags");

    private static string Pointer(OperationPlaces places, string? member) =>
        (member is null ? places.Place : places.Place.Child(member)).Pointer;
}
