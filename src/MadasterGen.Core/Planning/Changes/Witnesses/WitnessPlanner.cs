using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Planning.Changes.Witnesses;

/// <summary>Finds the shortest code that a change of the document breaks, by what the two clients are planned to be.</summary>
internal sealed class WitnessPlanner
{
    private readonly ClientPlan _old;
    private readonly string _newNamespace;
    private readonly UseCheck _check;
    private readonly MemberOwners _members;
    private readonly ILookup<string, TypePlan> _bySchema;
    private readonly Dictionary<string, string> _oldNames;
    private readonly Dictionary<OperationKey, OperationKey> _oldKeys = [];
    private readonly Dictionary<OperationKey, OperationKey> _newKeys = [];
    private readonly ILookup<OperationKey, (TagClientPlan Client, OperationPlan Operation)> _oldOperations;
    private readonly ILookup<OperationKey, (TagClientPlan Client, OperationPlan Operation)> _newOperations;

    /// <summary>Takes what was and what is.</summary>
    /// <param name="old">The client as it was.</param>
    /// <param name="new">The client as it is, under the names of the old version: that these moved is a change of its own.</param>
    /// <param name="newNamespace">The namespace that the new version has by itself.</param>
    /// <param name="diff">What changed between their documents.</param>
    public WitnessPlanner(ClientPlan old, ClientPlan @new, string newNamespace, ApiDiff diff)
    {
        (_old, _newNamespace, _check, _members) = (old, newNamespace, new UseCheck(@new), new MemberOwners(old));
        _bySchema = old.Types.ToLookup(type => type.SchemaName);
        _oldNames = diff.Types.Where(pair => pair is { Old: not null, New: not null }).GroupBy(pair => pair.New!)
            .ToDictionary(same => same.Key, same => same.First().Old!);
        foreach (OperationPair pair in diff.Operations.Where(pair => pair is { Old: not null, New: not null }))
        {
            _oldKeys[pair.New!.Key] = pair.Old!.Key;
            _newKeys[pair.Old.Key] = pair.New.Key;
        }
        _oldOperations = Operations(old);
        _newOperations = Operations(@new);
    }

    /// <summary>The witness of a change; null where code as it was compiles and means the same.</summary>
    public Witness? WitnessOrNull(ApiChange change)
    {
        if (change.Verdicts.Source != Verdict.Breaking)
            return null;
        if (change.RuleId is ChangeRuleIds.ApiVersionChanged or ChangeRuleIds.PathPrefixChanged && _old.Version.Namespace != _newNamespace)
            return new Witness(new NamespaceUse(_old.Version.Namespace), new NamespaceUse(_newNamespace), false);
        return new[] { Exact(change), Own(change), Near(change) }.Select(FirstBroken).FirstOrDefault(found => found is not null);
    }

    private static ILookup<OperationKey, (TagClientPlan Client, OperationPlan Operation)> Operations(ClientPlan plan) => plan.TagClients
        .SelectMany(client => client.Operations.Select(operation => (client, operation))).ToLookup(one => one.operation.Key);

    private Witness? FirstBroken(IEnumerable<ClientUse> uses)
    {
        foreach (ClientUse use in uses.OrderBy(use => use.Size))
        {
            bool compiles = _check.Compiles(use);
            if (!compiles || _check.IsMoved(use))
                return new Witness(use, _check.CounterpartOrNull(use, CallsNow(use)), compiles);
        }
        return null;
    }

    private IEnumerable<CallUse> CallsNow(ClientUse use)
    {
        if (use is not CallUse call)
            return [];
        OperationPlan? before = call.Client.Operations.FirstOrDefault(one => one.Methods.Contains(call.Method));
        return before is not null && _newKeys.TryGetValue(before.Key, out OperationKey now)
            ? _newOperations[now].SelectMany(one => UseCatalog.Of(one.Client, one.Operation)).OfType<CallUse>()
            : [];
    }

    // Of a value it is the value, whatever else became of its type.
    private IEnumerable<ClientUse> Exact(ApiChange change) => change.Location is { Value: { } value, Schema: not null }
        ? Own(change).OfType<ValueUse>().Where(use => use.Type.JsonOf(use.Member) == value)
        : [];

    // What the change is about.
    private IEnumerable<ClientUse> Own(ApiChange change)
    {
        ChangeLocation location = change.Location;
        if (location.Schema is { } schema)
            return OfSchema(_oldNames.TryGetValue(schema, out string? old) ? old : schema, change);
        if (location.Webhook is not null || location.Callback is not null)
            return Payloads(location.Webhook ?? location.Callback!);
        IEnumerable<ClientUse> places = _members.At(change.OldPointer).SelectMany(one => UseCatalog.Of(one.Record, one.Property))
            .Concat(_old.Types.Where(type => IsAt(type, change.OldPointer)).SelectMany(UseCatalog.Of));
        return location.Operation is { } key ? places.Concat(Calls(key))
            : location.Tag is not null ? change.Operations.SelectMany(Calls)
            : places;
    }

    private IEnumerable<ClientUse> OfSchema(string schema, ApiChange change)
    {
        foreach (TypePlan type in _bySchema[schema])
        {
            MemberOwner[] members = change.Location.Property is { } path ? [.. _members.Find(type, path, change.OldPointer)] : [];
            IEnumerable<TypePlan> owners = members.Length == 0 ? [type] : members.Select(one => one.Record);
            IEnumerable<ClientUse> uses = members.SelectMany(one => UseCatalog.Of(one.Record, one.Property))
                .Concat(members.Select(one => _members.TypeOf(one.Property)).OfType<TypePlan>().SelectMany(UseCatalog.Of))
                .Concat(owners.OfType<RecordPlan>().SelectMany(KindsOf))
                .Concat(owners.SelectMany(owner => members.Length == 0 ? UseCatalog.Of(owner) : Making(owner)));
            foreach (ClientUse use in uses)
                yield return use;
        }
    }

    private IEnumerable<ClientUse> KindsOf(RecordPlan record) => record.Discriminator is not { } discriminator ? []
        : _old.Types.Where(type => discriminator.Subtypes.Any(kind => kind.TypeName == type.FullName)).Select(type => new TypeUse(type));

    private static IEnumerable<ClientUse> Making(TypePlan type) => UseCatalog.Of(type).OfType<MakeUse>();

    // What holds it, and what is called with it.
    private IEnumerable<ClientUse> Near(ApiChange change)
    {
        HashSet<string> names = [.. change.Location.Schema is { } schema
            ? _bySchema[_oldNames.TryGetValue(schema, out string? old) ? old : schema].Select(type => type.FullName)
            : []];
        IEnumerable<ClientUse> holders = _old.Types.OfType<RecordPlan>().SelectMany(record => record.Properties
            .Where(property => property.Type.Innermost() is GeneratedType type && names.Contains(type.FullName)
                || property.Pointer == change.OldPointer)
            .SelectMany(property => UseCatalog.Of(record, property)));
        return holders.Concat(change.Operations.SelectMany(Calls));
    }

    private IEnumerable<ClientUse> Payloads(string name) => _old.Client.Payloads.SelectMany(all => all.Payloads
        .Where(payload => payload.Label.Contains(name)).Select(payload => new PayloadUse(all, payload, _old.Client.RootNamespace)));

    private IEnumerable<ClientUse> Calls(OperationKey key) =>
        _oldOperations[_oldKeys.TryGetValue(key, out OperationKey old) ? old : key]
            .SelectMany(one => UseCatalog.Of(one.Client, one.Operation));

    private static bool IsAt(TypePlan type, string pointer) => pointer == type.Pointer
        || pointer.StartsWith(type.Pointer + "/", System.StringComparison.Ordinal);
}
