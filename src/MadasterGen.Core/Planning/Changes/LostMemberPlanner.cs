using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Planning.Changes;

/// <summary>Finds members that are gone from types and clients that are not.</summary>
internal sealed class LostMemberPlanner
{
    private readonly ClientPlan _plan;
    private readonly ClientPlan _accepted;
    private readonly LostFates _fates;
    private readonly Dictionary<string, TypePlan> _types;
    private readonly Dictionary<OperationKey, OperationPair> _pairs;
    private readonly HashSet<string> _writable;
    private readonly ILookup<string, RecordPlan> _below;
    private readonly Dictionary<string, TagClientPlan> _clients;
    private readonly Dictionary<OperationKey, (TagClientPlan Client, OperationPlan Operation)> _operations = [];
    private readonly Dictionary<OperationKey, Tombstone> _fateByKey = [];

    public LostMemberPlanner(ClientPlan plan, ClientPlan accepted, ApiDiff diff, LostFates fates)
    {
        (_plan, _accepted, _fates) = (plan, accepted, fates);
        _types = plan.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        _pairs = diff.Operations.Where(pair => pair.Old is not null).GroupBy(pair => pair.Old!.Key)
            .ToDictionary(same => same.Key, same => same.First());
        // A type of the accepted document is there, or has a tombstone of its own.
        _writable = new(plan.Types.Concat(accepted.Types).Select(type => type.FullName), StringComparer.Ordinal)
        {
            $"global::{plan.Client.RootNamespace}.MadasterProblemDetails",
        };
        _below = plan.Types.OfType<RecordPlan>().Where(r => r.BaseType is not null).ToLookup(r => r.BaseType!, StringComparer.Ordinal);
        _clients = plan.TagClients.ToDictionary(client => client.Name, StringComparer.Ordinal);
        foreach (TagClientPlan client in plan.TagClients.Reverse())
        {
            foreach (OperationPlan operation in client.Operations.Reverse())
                _operations[operation.Key] = (client, operation);
        }
    }

    /// <summary>The properties that are gone.</summary>
    public IEnumerable<LostProperties> Properties()
    {
        foreach (RecordPlan old in _accepted.Types.OfType<RecordPlan>())
        {
            if (!_types.TryGetValue(old.Name, out TypePlan? type) || type is not RecordPlan record || record.IsUnknownKind)
                continue;
            // Most records lose nothing.
            HashSet<string> own = new(record.Properties.Select(p => p.Name), StringComparer.Ordinal);
            if (old.Properties.All(p => own.Contains(p.Name)))
                continue;
            HashSet<string> taken = Taken(record);
            HashSet<string> before = new(old.Properties.Select(p => p.Name), StringComparer.Ordinal);
            (PropertyPlan, Spelling)[] news = [.. record.Properties.Where(p => !before.Contains(p.Name))
                .Take(LostFates.MostNews + 1).Select(p => (p, new Spelling(p.Name)))];
            LostProperty[] lost = [.. old.Properties
                .Where(p => !taken.Contains(p.Name) && CanBeWritten(p.Type))
                .Select(p => new LostProperty(p, _fates.OfMember(p.Name, NamesLike(p, news))))];
            if (lost.Length > 0)
                yield return new LostProperties(record.Name, lost.ToEquatableArray());
        }
    }

    /// <summary>The values that are gone.</summary>
    public IEnumerable<LostValues> Values()
    {
        foreach (EnumPlan old in _accepted.Types.OfType<EnumPlan>())
        {
            if (!_types.TryGetValue(old.Name, out TypePlan? type) || type is not EnumPlan plan)
                continue;
            HashSet<string> taken = [.. plan.Members.Select(m => m.Name)];
            HashSet<string> before = [.. old.Members.Select(m => m.Name)];
            Spelling[] news = [.. plan.Members.Where(m => !before.Contains(m.Name))
                .Take(LostFates.MostNews + 1).Select(m => new Spelling(m.Name))];
            HashSet<string> values = [.. plan.Members.Select(m => m.Value)];
            LostValue[] lost = [.. old.Members
                .Where(m => !taken.Contains(m.Name) && !values.Contains(m.Value))
                .Select(m => new LostValue(m, _fates.OfMember(m.Name, news)))];
            if (lost.Length > 0)
                yield return new LostValues(plan.Name, lost.ToEquatableArray());
        }
    }

    /// <summary>The operations that are gone, or whose methods have other names.</summary>
    public IEnumerable<LostMethods> Methods()
    {
        foreach (TagClientPlan old in _accepted.TagClients)
        {
            if (!_clients.TryGetValue(old.Name, out TagClientPlan? client))
                continue;
            HashSet<string> taken = [.. client.Operations.SelectMany(o => o.Methods).Select(m => m.Name)];
            LostOperation[] lost = [.. old.Operations
                .Where(o => !o.Methods.Any(m => taken.Contains(m.Name)) && CanBeWritten(o))
                .Select(o => LostOperation.Of(o, FateOf(o)))];
            if (lost.Length > 0)
                yield return new LostMethods(client.Name, lost.ToEquatableArray());
        }
    }

    /// <summary>What is said of an operation's old method.</summary>
    public Tombstone FateOf(OperationPlan operation)
    {
        if (!_fateByKey.TryGetValue(operation.Key, out Tombstone? fate))
            _fateByKey.Add(operation.Key, fate = FindFate(operation));
        return fate;
    }

    private Tombstone FindFate(OperationPlan operation)
    {
        if (!_pairs.TryGetValue(operation.Key, out OperationPair? pair))
            return _fates.OfOther();
        if (pair.New is not { } other)
            return _fates.Of(pair.Old!);
        if (!_operations.TryGetValue(other.Key, out (TagClientPlan Client, OperationPlan Operation) same))
            return _fates.OfOther();
        string sentence = $"is called {same.Client.PropertyName}.{same.Operation.CallName} now.";
        return Tombstone.OfMethod(sentence, MethodReference.Of(_plan, same.Client, same.Operation));
    }

    private static Spelling[] NamesLike(PropertyPlan lost, (PropertyPlan Property, Spelling Name)[] news) =>
        [.. news.Where(one => news.Length > LostFates.MostNews || IsAlike(one.Property, lost)).Select(one => one.Name)];

    // What holds null now, or no longer, can still be the same.
    private static bool IsAlike(PropertyPlan one, PropertyPlan other) => one.Type == other.Type;

    // What a record and those above and below it call something else must not be called twice.
    private HashSet<string> Taken(RecordPlan record)
    {
        HashSet<string> taken = [.. record.Properties.Concat(record.InheritedProperties).Select(p => p.Name)];
        taken.UnionWith(Naming.ReservedNames.OfHierarchy(record.Name));
        if (record.Discriminator is { } discriminator)
            taken.Add(discriminator.Name);
        Queue<RecordPlan> below = new(_below[record.FullName]);
        while (below.Count > 0)
        {
            RecordPlan one = below.Dequeue();
            taken.UnionWith(one.Properties.Select(p => p.Name));
            foreach (RecordPlan next in _below[one.FullName])
                below.Enqueue(next);
        }
        return taken;
    }

    private bool CanBeWritten(OperationPlan operation) =>
        operation.Methods.SelectMany(m => m.Parameters).All(p => p.Type is null || CanBeWritten(p.Type))
        && (operation.Result.Type is null || CanBeWritten(operation.Result.Type))
        && (operation.Sequence is null || CanBeWritten(operation.Sequence.Element));

    private bool CanBeWritten(CSharpType type) =>
        type.Innermost() is not GeneratedType generated || _writable.Contains(generated.FullName);
}
