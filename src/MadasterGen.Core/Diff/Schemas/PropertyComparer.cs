using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;

namespace MadasterGen.Diff.Schemas;

/// <summary>Compares what objects hold.</summary>
internal sealed class PropertyComparer
{
    private readonly ChangeCollector _changes;
    private readonly Action<SchemaAt, SchemaAt, ChangeDirection> _enqueue;

    public PropertyComparer(ChangeCollector changes, Action<SchemaAt, SchemaAt, ChangeDirection> enqueue) => (_changes, _enqueue) = (changes, enqueue);

    public void Compare(NormalSchema old, NormalSchema @new, ChangeDirection direction)
    {
        foreach (IGrouping<string?, NormalProperty> lost in Missing(old, @new))
        {
            if (lost.Key is { } part)
                _changes.Add(ChangeRuleIds.PartRemoved, @new.Content.Location, lost.First().Owner.Entry.Place.Pointer, @new.Content.Place.Pointer, direction, part);
            else
                lost.ToList().ForEach(p => Removed(p, @new, direction));
        }
        foreach (IGrouping<string?, NormalProperty> gained in Missing(@new, old))
        {
            if (gained.Key is { } part)
                _changes.Add(ChangeRuleIds.PartAdded, @new.Content.Location, old.Content.Place.Pointer, gained.First().Owner.Entry.Place.Pointer, direction, null, part);
            else
                gained.ToList().ForEach(p => Added(p, old, direction));
        }
        foreach (NormalProperty oldProperty in old.Properties.Values)
        {
            if (@new.Properties.TryGetValue(oldProperty.Name, out NormalProperty? newProperty))
                CompareProperty(oldProperty, newProperty, direction);
        }
        CompareAdditional(old, @new, direction);
    }

    // What the other lacks. A part that is lacking as a whole is one cause, whatever it holds.
    private static IEnumerable<IGrouping<string?, NormalProperty>> Missing(NormalSchema all, NormalSchema other)
    {
        List<NormalProperty> missing = [.. all.Properties.Values.Where(p => !other.Properties.ContainsKey(p.Name))];
        if (missing.Count == 0)
            return [];
        HashSet<string> wholes = [.. missing
            .GroupBy(OwnerOf)
            .Where(part => part.Key is { } name
                && name != all.Content.Location.Schema
                && all.Properties.Values.Count(p => OwnerOf(p) == name) == part.Count()
                && !other.Parts.Any(p => p.At.Location is { Property: null } location && location.Schema == name))
            .Select(part => part.Key!)];
        return missing.GroupBy(p => OwnerOf(p) is { } name && wholes.Contains(name) ? name : null);
    }

    // The named schema that declares a property itself; null for what is written in place.
    private static string? OwnerOf(NormalProperty property) => property.Owner.At.Location is { Property: null } location ? location.Schema : null;

    private void Removed(NormalProperty property, NormalSchema @new, ChangeDirection direction) => _changes.Add(
        property.IsRequired ? ChangeRuleIds.RequiredPropertyRemoved : ChangeRuleIds.OptionalPropertyRemoved, property.At.Location, property.At.Place.Pointer,
        ParentIn(@new, property).Place.Pointer, Travels(direction, property));

    private void Added(NormalProperty property, NormalSchema old, ChangeDirection direction) => _changes.Add(
        property.IsRequired ? ChangeRuleIds.RequiredPropertyAdded : ChangeRuleIds.OptionalPropertyAdded, property.At.Location, ParentIn(old, property).Place.Pointer,
        property.At.Place.Pointer, Travels(direction, property));

    // Where the property would stand: in the part of the same name, else in the whole.
    private static SchemaAt ParentIn(NormalSchema schema, NormalProperty property) =>
        schema.Parts.FirstOrDefault(p => p.At.Location == property.Owner.At.Location)?.At ?? schema.Content;

    private void CompareProperty(NormalProperty old, NormalProperty @new, ChangeDirection direction)
    {
        ChangeDirection travels = Travels(direction, old) | Travels(direction, @new);
        if (old.IsRequired != @new.IsRequired)
        {
            // The list of another part can require what this one declares: then that part is what changed.
            NormalProperty side = @new.IsRequired ? @new : old;
            bool isOwn = side.RequiredBy == side.Owner;
            ChangeLocation location = isOwn ? @new.At.Location : side.RequiredBy!.At.Location.Child(side.Name);
            string required = isOwn ? side.At.Place.Pointer : side.RequiredBy!.At.Place.Child("required").Pointer;
            _changes.Add(
                @new.IsRequired ? ChangeRuleIds.PropertyBecameRequired : ChangeRuleIds.PropertyBecameOptional, location,
                @new.IsRequired ? old.At.Place.Pointer : required, @new.IsRequired ? required : @new.At.Place.Pointer, travels);
        }
        _enqueue(old.At, @new.At, travels);
    }

    // A property that is only read is in no request, and one that is only written in no response.
    private static ChangeDirection Travels(ChangeDirection direction, NormalProperty property)
    {
        if (property.At.Schema.IsReadOnly)
            direction &= ~ChangeDirection.Request;
        if (property.At.Schema.IsWriteOnly)
            direction &= ~ChangeDirection.Response;
        return direction;
    }

    private void CompareAdditional(NormalSchema old, NormalSchema @new, ChangeDirection direction)
    {
        SchemaAt oldAt = AdditionalAt(old);
        SchemaAt newAt = AdditionalAt(@new);
        ApiAdditionalProperties before = Kind(oldAt);
        ApiAdditionalProperties after = Kind(newAt);
        if (before == ApiAdditionalProperties.Typed && after == ApiAdditionalProperties.Typed)
            _enqueue(oldAt.Additional(), newAt.Additional(), direction);
        else if (before != after && after == ApiAdditionalProperties.Forbidden)
            _changes.Changed(ChangeRuleIds.AdditionalPropertiesForbidden, oldAt, newAt, direction);
        else if (before != after && before == ApiAdditionalProperties.Forbidden)
            _changes.Changed(ChangeRuleIds.AdditionalPropertiesAllowed, oldAt, newAt, direction);
        else if (before != after)
            _changes.Changed(after == ApiAdditionalProperties.Typed ? ChangeRuleIds.AdditionalPropertiesTyped : ChangeRuleIds.AdditionalPropertiesUntyped, oldAt, newAt, direction, Text(oldAt), Text(newAt));
    }

    private static SchemaAt AdditionalAt(NormalSchema schema) =>
        (schema.Parts.FirstOrDefault(p => Kind(p.At) != ApiAdditionalProperties.Any) ?? schema.Parts[schema.Parts.Count - 1]).At;

    // To say nothing is to allow anything.
    private static ApiAdditionalProperties Kind(SchemaAt at) =>
        at.Schema.AdditionalProperties == ApiAdditionalProperties.Unspecified ? ApiAdditionalProperties.Any : at.Schema.AdditionalProperties;

    private static string? Text(SchemaAt at) => at.Schema.AdditionalPropertiesSchema is not { } values
        ? null
        : values.Reference ?? values.Kind.ToString().ToLowerInvariant();
}
