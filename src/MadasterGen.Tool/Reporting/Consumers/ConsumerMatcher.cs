using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Schemas;
using MadasterGen.Tool.Uses.Contracts;

namespace MadasterGen.Tool.Reporting.Consumers;

/// <summary>Finds which changes are of what a consumer uses. Places in the old document are what both have in common.</summary>
internal sealed class ConsumerMatcher
{
    private readonly Dictionary<OperationKey, OperationKey> _oldKeys;
    private readonly HashSet<OperationKey> _kept;
    private readonly HashSet<string> _goneSchemas;
    private readonly SchemaSet _schemas;

    /// <param name="report">The changes.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public ConsumerMatcher(DiffReport report, CancellationToken cancellationToken)
    {
        _oldKeys = report.Diff.Operations.Where(pair => pair is { Old: not null, New: not null })
            .GroupBy(pair => pair.New!.Key).ToDictionary(same => same.Key, same => same.First().Old!.Key);
        _kept = [.. _oldKeys.Values];
        _goneSchemas = [.. report.Diff.Types.Where(pair => pair.New is null).Select(pair => pair.Old!)];
        _schemas = new SchemaSet(report.Old.Model, cancellationToken);
    }

    /// <summary>What changes are to a consumer, as far as they are of what it uses.</summary>
    public IEnumerable<ConsumerChange> Match(UsedClient client, IEnumerable<ReportChange> changes)
    {
        UsedPlaces places = new(client);
        foreach (ReportChange change in changes)
        {
            if ((change.Change.Location.Schema is null ? OfOperations(places, change) : OfSchema(places, change)) is { } found)
                yield return found;
        }
    }

    private ConsumerChange? OfOperations(UsedPlaces places, ReportChange reported)
    {
        ApiChange change = reported.Change;
        IEnumerable<OperationKey> keys = change.Location.Operation is { } operation ? [operation] : change.Operations;
        OperationKey[] old = [.. keys.Select(key => _oldKeys.GetValueOrDefault(key, key))];
        // What names no operation is about the whole API.
        if (old.Length == 0)
            return new ConsumerChange(reported, ConsumerEffects.Of(reported.Level), []);
        string[] called = [.. old.SelectMany(places.MethodsOf)];
        string[] gone = change.NewPointer == change.OldPointer ? [] : [.. places.MembersOf(type => IsGoneWith(type, old))];
        // Who calls none of them can use a type that went with them.
        bool isUsed = called.Length > 0 || (gone.Length > 0 && !old.Any(_kept.Contains));
        return isUsed ? new ConsumerChange(reported, ConsumerEffects.Of(reported.Level), [.. called, .. gone]) : null;
    }

    // What only operations that are gone had is gone with them.
    private bool IsGoneWith(UsedType type, IReadOnlyCollection<OperationKey> operations)
    {
        string[] segments = type.Pointer.Split('/');
        if (segments.Length < 4 || segments[1] != "components" || segments[2] != "schemas")
            return false;
        string schema = JsonPointer.Unescape(segments[3]);
        return _goneSchemas.Contains(schema) && _schemas.Reach.OperationsOf(schema).Any(one => operations.Contains(one.Key));
    }

    private static ConsumerChange? OfSchema(UsedPlaces places, ReportChange reported)
    {
        ApiChange change = reported.Change;
        if (change.Location.Value is not null && IsOfEnum(change))
            return OfValue(places, reported);
        if (change.Rule.Trait == ChangeTrait.Requirement && OfRequirement(places, reported) is { } required)
            return required;
        string[] properties = [.. places.PropertiesAt(change.OldPointer)];
        if (properties.Length > 0)
            return new ConsumerChange(reported, ConsumerEffects.Of(reported.Level), properties);
        // Nobody uses what was not there.
        bool isNew = change.Location.Property is { } name && !UsedPlaces.IsPropertyAt(change.OldPointer, name);
        string[] whole = [.. places.WholeAt(change.OldPointer)];
        if (whole.Length > 0)
            return new ConsumerChange(reported, ConsumerEffects.OfWhole(reported.Level), whole);
        // What is about a type as a whole is about each of its members.
        string[] types = isNew ? []
            : [.. places.TypesAt(change.OldPointer), .. places.MembersOf(type => type.Pointer == change.OldPointer)];
        return types.Length > 0 ? new ConsumerChange(reported, ConsumerEffects.Of(reported.Level), [.. types.Distinct()]) : null;
    }

    private static bool IsOfEnum(ApiChange change) =>
        new[] { change.OldPointer, change.NewPointer }.Any(pointer => (pointer + "/").Contains("/enum/", StringComparison.Ordinal));

    // New values concern those who tell values apart; of one that is gone, those who name it.
    private static ConsumerChange? OfValue(UsedPlaces places, ReportChange reported)
    {
        ApiChange change = reported.Change;
        string value = change.Location.Value!;
        string text = value.StartsWith('"') ? JsonText.ToText(value) : value;
        bool isNew = change.Rule.Trait == ChangeTrait.NewValue;
        string[] named = [.. places.ValuesAt(change.OldPointer, isNew ? null : text)];
        if (named.Length > 0)
            return new ConsumerChange(reported, isNew ? ConsumerEffect.Look : ConsumerEffects.Of(reported.Level), named);
        string[] whole = [.. places.WholeAt(change.OldPointer)];
        ConsumerEffect effect = isNew ? ConsumerEffect.Look : ConsumerEffects.OfWhole(reported.Level);
        return whole.Length == 0 ? null : new ConsumerChange(reported, effect, whole);
    }

    // What must be given now breaks those who make such objects without it.
    private static ConsumerChange? OfRequirement(UsedPlaces places, ReportChange reported)
    {
        ApiChange change = reported.Change;
        if (change.Location.Property is not { } name || name.Contains('.', StringComparison.Ordinal))
            return null;
        string[] without = [.. places.CreatedWithout(change.OldPointer, name)];
        return without.Length == 0 ? null : new ConsumerChange(reported, ConsumerEffects.Of(reported.Level), without);
    }
}
