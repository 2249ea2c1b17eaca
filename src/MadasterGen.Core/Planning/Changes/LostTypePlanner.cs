using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Planning.Changes;

/// <summary>Finds types and clients that are gone.</summary>
internal sealed class LostTypePlanner
{
    private readonly ClientPlan _plan;
    private readonly ClientPlan _accepted;
    private readonly LostFates _fates;
    private readonly LostMemberPlanner _members;

    private readonly HashSet<string> _taken;
    private readonly ILookup<string, TypePlan> _bySchema;
    private readonly ILookup<string, TypePair> _pairs;

    public LostTypePlanner(ClientPlan plan, ClientPlan accepted, ApiDiff diff, LostFates fates, LostMemberPlanner members)
    {
        (_plan, _accepted, _fates, _members) = (plan, accepted, fates, members);
        _bySchema = plan.Types.ToLookup(type => type.SchemaName, StringComparer.Ordinal);
        _pairs = diff.Types.Where(pair => pair.Old is not null).ToLookup(pair => pair.Old!, StringComparer.Ordinal);
        _taken = [.. plan.Types.Select(t => t.Name), .. plan.TagClients.SelectMany(c => new[] { c.Name, c.InterfaceName })];
    }

    /// <summary>The types that are gone.</summary>
    public IEnumerable<LostType> Types()
    {
        TypePlan[] lost = [.. _accepted.Types.Where(type => !_taken.Contains(type.Name))];
        HashSet<string> names = [.. lost.Select(type => type.FullName)];
        HashSet<string> bases = [.. lost.OfType<RecordPlan>().Select(r => r.BaseType).OfType<string>().Where(names.Contains)];
        TypeCounterparts counterparts = new(_accepted, _fates.Plans, _members.FateOf);
        foreach (TypePlan type in lost)
        {
            string? baseName = type is RecordPlan { BaseType: { } name } && names.Contains(name) ? name : null;
            TypePlan? renamed = NewType(type);
            TypeCounterpart? counterpart = renamed is null
                ? counterparts.Of(type.FullName)
                : new TypeCounterpart(renamed, renamed.Name, "");
            Tombstone fate = renamed is null ? _fates.OfLost(counterpart?.Clause) : _fates.OfRenamed(renamed.Name);
            yield return new LostType(type, fate, baseName, bases.Contains(type.FullName))
            {
                Members = counterpart is null ? EquatableArray<LostMember>.Empty : Members(type, counterpart).ToEquatableArray(),
            };
        }
    }

    private IEnumerable<LostMember> Members(TypePlan type, TypeCounterpart counterpart)
    {
        Spelling[] news = [.. TypeCounterparts.MembersOf(counterpart.Type).Take(LostFates.MostNews + 1).Select(name => new Spelling(name))];
        if (news.Length > LostFates.MostNews)
            yield break;
        foreach (string name in TypeCounterparts.MembersOf(type))
        {
            if (new Spelling(name).Same(news) is { } found)
                yield return new LostMember(name, _fates.OfOther($"{counterpart.Name}.{found} is likely what replaces it"));
        }
    }

    /// <summary>The clients that are gone.</summary>
    public IEnumerable<LostClient> Clients()
    {
        HashSet<string> properties = [.. _plan.TagClients.Select(c => c.PropertyName)];
        foreach (TagClientPlan client in _accepted.TagClients.Where(c => !_taken.Contains(c.Name) && !properties.Contains(c.PropertyName)))
        {
            IEnumerable<LostOperation> operations = client.Operations.Select(o => LostOperation.Of(o, _members.FateOf(o)));
            yield return new LostClient(client, _fates.OfLost(), operations.ToEquatableArray());
        }
    }

    private TypePlan? NewType(TypePlan type)
    {
        string? name = _pairs[type.SchemaName].FirstOrDefault()?.New;
        return name is null ? null : _bySchema[name].FirstOrDefault();
    }
}
