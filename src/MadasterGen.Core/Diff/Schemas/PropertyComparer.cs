using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Schemas;

/// <summary>Compares what objects hold.</summary>
internal sealed class PropertyComparer
{
    private readonly SchemaComparer _comparer;
    private readonly ChangeCollector _changes;

    public PropertyComparer(SchemaComparer comparer, ChangeCollector changes) => (_comparer, _changes) = (comparer, changes);

    public void Compare(SchemaContent old, SchemaContent @new, ChangeDirection direction)
    {
        KeptNames kept = new(
            old.Properties.Keys, @new.Properties.Keys, IsForm(old) && IsForm(@new) ? CSharpNames.Camel : CSharpNames.Pascal);
        foreach (IGrouping<string?, SchemaMember> lost in MissingMembers.Of(old, @new, kept.Old))
        {
            if (lost.Key is { } part)
                PartChanged(ChangeRuleIds.PartRemoved, @new, lost.First().Owner.Entry, @new.At, direction, part, null);
            else
                lost.ToList().ForEach(p => Removed(p, @new, direction));
        }
        foreach (IGrouping<string?, SchemaMember> gained in MissingMembers.Of(@new, old, kept.New))
        {
            if (gained.Key is { } part)
                PartChanged(ChangeRuleIds.PartAdded, @new, old.At, gained.First().Owner.Entry, direction, null, part);
            else
                gained.ToList().ForEach(p => Added(p, old, direction));
        }
        foreach (SchemaMember oldMember in old.Properties.Values)
        {
            if (!@new.Properties.TryGetValue(kept.NowOf(oldMember.Name), out SchemaMember? newMember))
                continue;
            if (kept.IsRespelled(oldMember.Name))
                Respelled(oldMember, newMember, direction);
            CompareMember(oldMember, newMember, direction);
        }
        CompareUndeclared(old, @new, direction);
        CompareAdditional(old, @new, direction);
    }

    private void PartChanged(
        string rule, SchemaContent whole, SchemaAt old, SchemaAt @new, ChangeDirection direction, string? oldPart, string? newPart) =>
        _changes.Add(rule, ChangeLocation.Of(whole.At), old.Place.Pointer, @new.Place.Pointer, direction, oldPart, newPart);

    private void Removed(SchemaMember member, SchemaContent @new, ChangeDirection direction) => _changes.Add(
        RuleOfRemoved(member), ChangeLocation.Of(member.Last),
        member.Last.Place.Pointer, ParentIn(@new, member).Place.Pointer, Travels(direction, member));

    private void Added(SchemaMember member, SchemaContent old, ChangeDirection direction) => _changes.Add(
        RuleOfAdded(member), ChangeLocation.Of(member.Last),
        ParentIn(old, member).Place.Pointer, member.Last.Place.Pointer, Travels(direction, member));

    private void Respelled(SchemaMember old, SchemaMember @new, ChangeDirection direction)
    {
        (ChangeDirection before, ChangeDirection after) = (Travels(direction, old), Travels(direction, @new));
        Verdicts verdicts = ChangeRule.OfSpelling(
            ChangeRules.Of(RuleOfRemoved(old)).For(before), ChangeRules.Of(RuleOfAdded(@new)).For(after));
        _changes.Add(
            ChangeRuleIds.PropertyWireNameChanged, ChangeLocation.Of(@new.Last), old.Last.Place.Pointer, @new.Last.Place.Pointer,
            before | after, old.Name, @new.Name, verdicts);
    }

    private static string RuleOfRemoved(SchemaMember member) =>
        member.IsRequired ? ChangeRuleIds.RequiredPropertyRemoved : ChangeRuleIds.OptionalPropertyRemoved;

    private static string RuleOfAdded(SchemaMember member) =>
        member.IsRequired ? ChangeRuleIds.RequiredPropertyAdded : ChangeRuleIds.OptionalPropertyAdded;

    // Methods take the fields of a form, which is no type where it is written in place.
    private static bool IsForm(SchemaContent content) => content.At.Owner is { Schema: null, Property: null, Part.IsForm: true };

    // Where the property would stand: in the part of the same name, else in the whole.
    private static SchemaAt ParentIn(SchemaContent content, SchemaMember member) => content.PartOf(member.Owner.At.Owner)?.At ?? content.At;

    private void CompareMember(SchemaMember old, SchemaMember @new, ChangeDirection direction)
    {
        ChangeDirection before = Travels(direction, old);
        ChangeDirection after = Travels(direction, @new);
        CompareRequired(old, @new, direction);
        // What one of the two documents never sends that way, the other need not send as it was.
        bool isAlwaysNullable = !old.IsRequired && !@new.IsRequired && !IsInResponses(@new, direction);
        _comparer.Enqueue(old.At, @new.At, before & after, before | after, isAlwaysNullable);
    }

    // What is written in place is in responses when it travels with them.
    private bool IsInResponses(SchemaMember member, ChangeDirection direction) => member.Owner.At.Owner.Schema is { } schema
        ? _comparer.New.Set.Reach.IsInResponses(schema)
        : direction != ChangeDirection.Request;

    // What is only read is required in responses alone, and what is only written in requests.
    private void CompareRequired(SchemaMember old, SchemaMember @new, ChangeDirection direction)
    {
        ChangeDirection was = old.IsRequired ? Travels(direction, old) : ChangeDirection.None;
        ChangeDirection @is = @new.IsRequired ? Travels(direction, @new) : ChangeDirection.None;
        if ((@is & ~was) != ChangeDirection.None)
            ReportRequired(ChangeRuleIds.PropertyBecameRequired, @new, old, @new, @is & ~was);
        if ((was & ~@is) != ChangeDirection.None)
            ReportRequired(ChangeRuleIds.PropertyBecameOptional, old, old, @new, was & ~@is);
        // A schema that travels nowhere is a type all the same.
        if (direction == ChangeDirection.None && old.IsRequired != @new.IsRequired)
        {
            string rule = @new.IsRequired ? ChangeRuleIds.PropertyBecameRequired : ChangeRuleIds.PropertyBecameOptional;
            ReportRequired(rule, @new.IsRequired ? @new : old, old, @new, ChangeDirection.None);
        }
    }

    private void ReportRequired(string rule, SchemaMember side, SchemaMember old, SchemaMember @new, ChangeDirection travels)
    {
        // The list of another part can require what this one declares: then that part is what changed.
        bool isOwn = side.RequiredBy!.At == side.Owner.At;
        ChangeLocation location = isOwn ? ChangeLocation.Of(@new.Last) : ChangeLocation.Of(side.RequiredBy.At.Owner.Child(side.Name));
        string required = isOwn ? side.Last.Place.Pointer : side.RequiredBy.At.Place.Child("required").Pointer;
        _changes.Add(
            rule, location, side == old ? required : old.Last.Place.Pointer, side == @new ? required : @new.Last.Place.Pointer, travels,
            verdicts: NullVerdicts.OfRequired(rule, _comparer.New.View(@new.At), travels, IsInResponses(@new, travels)));
    }

    // A property that is only read is in no request, and one that is only written in no response.
    private static ChangeDirection Travels(ChangeDirection direction, SchemaMember member)
    {
        if (member.IsReadOnly)
            direction &= ~ChangeDirection.Request;
        if (member.IsWriteOnly)
            direction &= ~ChangeDirection.Response;
        return direction;
    }

    // Names in lists that no part declares.
    private void CompareUndeclared(SchemaContent old, SchemaContent @new, ChangeDirection direction)
    {
        foreach (KeyValuePair<string, SchemaPart> one in @new.Undeclared.Where(one => !old.Requires(one.Key)))
        {
            ChangeLocation location = ChangeLocation.Of(one.Value.At.Owner.Child(one.Key));
            string list = one.Value.At.Place.Child("required").Pointer;
            _changes.Add(ChangeRuleIds.UndeclaredPropertyRequired, location, old.At.Place.Pointer, list, direction);
        }
        foreach (KeyValuePair<string, SchemaPart> one in old.Undeclared.Where(one => !@new.Requires(one.Key)))
        {
            ChangeLocation location = ChangeLocation.Of(one.Value.At.Owner.Child(one.Key));
            string list = one.Value.At.Place.Child("required").Pointer;
            _changes.Add(ChangeRuleIds.UndeclaredPropertyOptional, location, list, @new.At.Place.Pointer, direction);
        }
    }

    private void CompareAdditional(SchemaContent old, SchemaContent @new, ChangeDirection direction)
    {
        (MergedAdditional before, MergedAdditional after) = (old.Additional, @new.Additional);
        if (before.Kind == ApiAdditionalProperties.Typed && after.Kind == ApiAdditionalProperties.Typed)
            _comparer.Enqueue(before.At.Additional(), after.At.Additional(), direction);
        else if (before.Kind == after.Kind)
            CompareDeclared(old, @new, direction);
        else if (after.Kind == ApiAdditionalProperties.Forbidden)
            _changes.Changed(ChangeRuleIds.AdditionalPropertiesForbidden, before.At, after.At, direction);
        else if (before.Kind == ApiAdditionalProperties.Forbidden)
            _changes.Changed(ChangeRuleIds.AdditionalPropertiesAllowed, before.At, after.At, direction);
        else if (after.Kind == ApiAdditionalProperties.Typed)
            _changes.Changed(ChangeRuleIds.AdditionalPropertiesTyped, before.At, after.At, direction, Text(before.At), Text(after.At));
        else
            _changes.Changed(ChangeRuleIds.AdditionalPropertiesUntyped, before.At, after.At, direction, Text(before.At), Text(after.At));
    }

    // Anything may come with or without a word of it, but types offer only what is declared.
    private void CompareDeclared(SchemaContent old, SchemaContent @new, ChangeDirection direction)
    {
        SchemaAt? before = old.Additional.DeclaredAt;
        SchemaAt? after = @new.Additional.DeclaredAt;
        if (before is null == after is null)
            return;
        string rule = after is null ? ChangeRuleIds.AdditionalPropertiesUndeclared : ChangeRuleIds.AdditionalPropertiesDeclared;
        Verdicts verdicts = ChangeRules.Of(rule).For(direction);
        // What has properties gets an indexer besides; what has none is another type.
        if (after is not null && @new.Properties.Count > 0)
            verdicts = verdicts with { Source = Verdict.Harmless, Binary = Verdict.Harmless };
        _changes.Changed(rule, before ?? old.At, after ?? @new.At, direction, verdicts: verdicts);
    }

    private static string? Text(SchemaAt at) => at.Schema.AdditionalPropertiesSchema is not { } values
        ? null
        : values.Reference ?? values.Kind.ToString().ToLowerInvariant();
}
