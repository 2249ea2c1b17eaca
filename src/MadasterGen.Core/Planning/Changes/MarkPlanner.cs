using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Planning.Changes;

/// <summary>Finds the C# members that changes are about.</summary>
internal sealed class MarkPlanner
{
    private readonly ClientPlan _plan;
    private readonly ApiChange[] _changes;
    private readonly ILookup<string, TypePlan> _bySchema;
    private readonly ILookup<string, RecordPlan> _byBase;
    private readonly MemberOwners _members;
    private readonly WireNamePlanner _wire;
    private readonly OrderPlanner _order;
    private readonly Dictionary<string, ILookup<string, string>> _valuesByType = new(StringComparer.Ordinal);

    public MarkPlanner(ClientPlan plan, ClientPlan accepted, ApiDiff diff)
    {
        _plan = plan;
        _wire = new WireNamePlanner(plan, accepted, diff);
        _order = new OrderPlanner(accepted, diff);
        // What is gone has a tombstone. What was added disturbs nobody, but for what must be given now and for values that a
        // switch does not know.
        // What only assemblies notice that are not compiled again is nobody's who compiles.
        _changes = [.. diff.Changes.Where(c => c.Verdicts.ConcernCode && c.Rule.Trait != ChangeTrait.Removal)];
        _members = new MemberOwners(plan);
        _bySchema = plan.Types.ToLookup(type => type.SchemaName, StringComparer.Ordinal);
        _byBase = plan.Types.OfType<RecordPlan>().Where(record => record.BaseType is not null)
            .ToLookup(record => record.BaseType!, StringComparer.Ordinal);
    }

    /// <summary>The types with changes, in the plan's order.</summary>
    public IEnumerable<TypeMarks> Types()
    {
        (string TypeName, ChangeMark Mark)[] said = [.. _changes
            .Where(change => change.Location is { Schema: not null, Operation: null })
            .SelectMany(Targets)
            .Concat(_changes.SelectMany(change => InPlace(change).SelectMany(member => Of(member, change))))];
        HashSet<(string, string?)> respelled = [.. said.Where(one => one.Mark.IsSpelling).Select(one => (one.TypeName, one.Mark.Member))];
        ILookup<string, ChangeMark> marks = said
            .Concat(_wire.Types().Where(one => !respelled.Contains((one.TypeName, one.Mark.Member))))
            .ToLookup(target => target.TypeName, target => target.Mark, StringComparer.Ordinal);
        return _plan.Types.Where(type => marks.Contains(type.FullName))
            .Select(type => Marks(type, marks[type.FullName].Distinct().ToEquatableArray()));
    }

    /// <summary>The clients with changes, in the plan's order.</summary>
    public IEnumerable<ClientMarks> Clients()
    {
        ILookup<OperationKey, ApiChange> changes = _changes
            .Where(change => change.Location.Operation is not null && !OrderPlanner.Replaces(change) && !IsOfMember(change))
            .ToLookup(change => change.Location.Operation!.Value);
        ILookup<OperationKey, ChangeMark> wire = _wire.Operations(_order.WasThere).ToLookup(target => target.Key, target => target.Mark);
        foreach (TagClientPlan client in _plan.TagClients)
        {
            OperationMarks[] operations = [.. client.Operations
                .Select(o => new OperationMarks(o, Marks(o).Concat(wire[o.Key]).Distinct().Concat(_order.Marks(o)).ToEquatableArray()))
                .Where(o => o.Marks.Count > 0)];
            if (operations.Length > 0)
                yield return new ClientMarks(client.Name, operations.ToEquatableArray());
        }

        IEnumerable<ChangeMark> Marks(OperationPlan operation) =>
            changes[operation.Key].Select(change => Mark(change, null) with { Parameter = ArgumentPlanner.ParameterOf(operation, change) });
    }

    // What an object that is written in place must have is missing where it is made, not where it is sent; what is spelled otherwise is
    // something else where it is named.
    private IEnumerable<MemberOwner> InPlace(ApiChange change) =>
        change is { Rule.Trait: ChangeTrait.Requirement or ChangeTrait.Spelling, Location: { Operation: not null, Value: null } }
            ? _members.At(change.NewPointer)
            : [];

    private bool IsOfMember(ApiChange change) =>
        InPlace(change).Any() || change is { Rule.Trait: ChangeTrait.Spelling, Location.Value: not null };

    private TypeMarks Marks(TypePlan type, EquatableArray<ChangeMark> marks) => type is EnumPlan { Members: var members }
        ? new(type.Name, true, members.Select(m => m.Name).ToEquatableArray(), marks)
        : new(type.Name, type is not RecordPlan, EquatableArray<string>.Empty, marks)
        {
            Kinds = marks.Any(mark => mark.IsRequirement) ? Kinds(type.FullName).ToEquatableArray() : EquatableArray<string>.Empty,
        };

    private IEnumerable<string> Kinds(string baseType)
    {
        Queue<string> bases = new([baseType]);
        while (bases.Count > 0)
        {
            foreach (RecordPlan record in _byBase[bases.Dequeue()])
            {
                yield return record.Name;
                bases.Enqueue(record.FullName);
            }
        }
    }

    // Where arguments change places, calls with names are as they were; where names change, the compiler says so itself.
    private static ChangeMark Mark(ApiChange change, string? member)
    {
        bool isOfSomeCalls = change.RuleId is ChangeRuleIds.OptionalParameterAdded or ChangeRuleIds.ParameterBecameOptional
            or ChangeRuleIds.PlaceholderRenamed or ChangeRuleIds.ParameterRespelled or ChangeRuleIds.HeaderRespelled;
        // Nobody sees that it is something else.
        bool isBreaking = change.Rule.Trait == ChangeTrait.Spelling
            || (isOfSomeCalls ? change.Verdicts.Wire == Verdict.Breaking : change.Verdicts.IsBreaking);
        return new(change.RuleId, isBreaking, change.Sentence, member) { Limit = Limit(change) };
    }

    private static string? Limit(ApiChange change) => change.RuleId is ChangeRuleIds.MinLengthRaised or ChangeRuleIds.MaxLengthLowered
        or ChangeRuleIds.MinimumRaised or ChangeRuleIds.MaximumLowered ? change.NewValue : null;

    // A property of a record, or an enum as a whole: which of its values are concerned is in the text.
    private IEnumerable<(string TypeName, ChangeMark Mark)> Targets(ApiChange change)
    {
        TypePlan? owner = _bySchema[change.Location.Schema!].FirstOrDefault();
        if (owner is null)
            return [];
        if (change.Location.Property is not { } path)
            return Of(owner, change);
        return _members.Find(owner, path, change.NewPointer).SelectMany(member => Of(member, change));
    }

    private IEnumerable<(string TypeName, ChangeMark Mark)> Of(TypePlan owner, ApiChange change) =>
        owner is EnumPlan values ? OfValue(values, change) : [(owner.FullName, Mark(change, null))];

    // The values of an enum that is written in place are the enum's.
    private IEnumerable<(string TypeName, ChangeMark Mark)> Of(MemberOwner member, ApiChange change) =>
        change.Location.Value is not null && _members.TypeOf(member.Property) is EnumPlan values
            ? OfValue(values, change)
            : [(member.Record.FullName, Mark(change, member.Property.Name))];

    // Code that handles a name handles its value, whatever that is on the wire.
    private IEnumerable<(string TypeName, ChangeMark Mark)> OfValue(EnumPlan type, ApiChange change)
    {
        string? member = Member(type, change);
        bool isKnown = change.Rule.Trait == ChangeTrait.NewValue && member is not null && _wire.HadValue(type.FullName, member);
        return isKnown ? [] : [(type.FullName, Mark(change, member))];
    }

    private string? Member(EnumPlan type, ApiChange change)
    {
        string? now = change.Rule.Trait == ChangeTrait.Spelling ? change.NewValue : change.Location.Value;
        if (now is not { } json)
            return null;
        if (!_valuesByType.TryGetValue(type.FullName, out ILookup<string, string>? names))
            _valuesByType.Add(type.FullName, names = type.Members.ToLookup(type.JsonOf, m => m.Name, StringComparer.Ordinal));
        return names[json].FirstOrDefault();
    }
}
