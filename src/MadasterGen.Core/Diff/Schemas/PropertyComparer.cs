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
        foreach (IGrouping<string?, SchemaMember> lost in MissingMembers.Of(old, @new))
        {
            if (lost.Key is { } part)
                PartChanged(ChangeRuleIds.PartRemoved, @new, lost.First().Owner.Entry, @new.At, direction, part, null);
            else
                lost.ToList().ForEach(p => Removed(p, @new, direction));
        }
        foreach (IGrouping<string?, SchemaMember> gained in MissingMembers.Of(@new, old))
        {
            if (gained.Key is { } part)
                PartChanged(ChangeRuleIds.PartAdded, @new, old.At, gained.First().Owner.Entry, direction, null, part);
            else
                gained.ToList().ForEach(p => Added(p, old, direction));
        }
        foreach (SchemaMember oldMember in old.Properties.Values)
        {
            if (@new.Properties.TryGetValue(oldMember.Name, out SchemaMember? newMember))
                CompareMember(oldMember, newMember, direction);
        }
        CompareAdditional(old.Additional, @new.Additional, direction);
    }

    private void PartChanged(
        string rule, SchemaContent whole, SchemaAt old, SchemaAt @new, ChangeDirection direction, string? oldPart, string? newPart) =>
        _changes.Add(rule, ChangeLocation.Of(whole.At), old.Place.Pointer, @new.Place.Pointer, direction, oldPart, newPart);

    private void Removed(SchemaMember member, SchemaContent @new, ChangeDirection direction) => _changes.Add(
        member.IsRequired ? ChangeRuleIds.RequiredPropertyRemoved : ChangeRuleIds.OptionalPropertyRemoved,
        ChangeLocation.Of(member.Last), member.Last.Place.Pointer, ParentIn(@new, member).Place.Pointer, Travels(direction, member));

    private void Added(SchemaMember member, SchemaContent old, ChangeDirection direction) => _changes.Add(
        member.IsRequired ? ChangeRuleIds.RequiredPropertyAdded : ChangeRuleIds.OptionalPropertyAdded,
        ChangeLocation.Of(member.Last), ParentIn(old, member).Place.Pointer, member.Last.Place.Pointer, Travels(direction, member));

    // Where the property would stand: in the part of the same name, else in the whole.
    private static SchemaAt ParentIn(SchemaContent content, SchemaMember member) => content.PartOf(member.Owner.At.Owner)?.At ?? content.At;

    private void CompareMember(SchemaMember old, SchemaMember @new, ChangeDirection direction)
    {
        ChangeDirection travels = Travels(direction, old) | Travels(direction, @new);
        if (old.IsRequired != @new.IsRequired)
            CompareRequired(old, @new, travels);
        _comparer.Enqueue(old.At, @new.At, travels);
    }

    private void CompareRequired(SchemaMember old, SchemaMember @new, ChangeDirection travels)
    {
        // The list of another part can require what this one declares: then that part is what changed.
        SchemaMember side = @new.IsRequired ? @new : old;
        bool isOwn = side.RequiredBy!.At == side.Owner.At;
        ChangeLocation location = isOwn ? ChangeLocation.Of(@new.Last) : ChangeLocation.Of(side.RequiredBy.At.Owner.Child(side.Name));
        string required = isOwn ? side.Last.Place.Pointer : side.RequiredBy.At.Place.Child("required").Pointer;
        _changes.Add(
            @new.IsRequired ? ChangeRuleIds.PropertyBecameRequired : ChangeRuleIds.PropertyBecameOptional, location,
            @new.IsRequired ? old.Last.Place.Pointer : required, @new.IsRequired ? required : @new.Last.Place.Pointer, travels);
    }

    // A property that is only read is in no request, and one that is only written in no response.
    private static ChangeDirection Travels(ChangeDirection direction, SchemaMember member)
    {
        if (member.Declarations.Any(at => at.Schema.IsReadOnly))
            direction &= ~ChangeDirection.Request;
        if (member.Declarations.Any(at => at.Schema.IsWriteOnly))
            direction &= ~ChangeDirection.Response;
        return direction;
    }

    private void CompareAdditional(MergedAdditional old, MergedAdditional @new, ChangeDirection direction)
    {
        if (old.Kind == ApiAdditionalProperties.Typed && @new.Kind == ApiAdditionalProperties.Typed)
        {
            _comparer.Enqueue(old.At.Additional(), @new.At.Additional(), direction);
            return;
        }
        if (old.Kind == @new.Kind)
            return;
        if (@new.Kind == ApiAdditionalProperties.Forbidden)
            _changes.Changed(ChangeRuleIds.AdditionalPropertiesForbidden, old.At, @new.At, direction);
        else if (old.Kind == ApiAdditionalProperties.Forbidden)
            _changes.Changed(ChangeRuleIds.AdditionalPropertiesAllowed, old.At, @new.At, direction);
        else if (@new.Kind == ApiAdditionalProperties.Typed)
            _changes.Changed(ChangeRuleIds.AdditionalPropertiesTyped, old.At, @new.At, direction, Text(old.At), Text(@new.At));
        else
            _changes.Changed(ChangeRuleIds.AdditionalPropertiesUntyped, old.At, @new.At, direction, Text(old.At), Text(@new.At));
    }

    private static string? Text(SchemaAt at) => at.Schema.AdditionalPropertiesSchema is not { } values
        ? null
        : values.Reference ?? values.Kind.ToString().ToLowerInvariant();
}
