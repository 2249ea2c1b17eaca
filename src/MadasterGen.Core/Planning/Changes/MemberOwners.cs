using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;
using MadasterGen.Planning.Types.Unions;

namespace MadasterGen.Planning.Changes;

/// <summary>Finds the C# properties behind a property of a schema. One of a union is one of several records.</summary>
internal sealed class MemberOwners
{
    private readonly Dictionary<string, TypePlan> _types;
    private readonly Dictionary<string, ILookup<string, PropertyPlan>> _properties = new(StringComparer.Ordinal);

    private readonly ILookup<string, MemberOwner> _byPointer;

    public MemberOwners(ClientPlan plan)
    {
        _types = plan.Types.ToDictionary(type => type.FullName, StringComparer.Ordinal);
        _byPointer = plan.Types.OfType<RecordPlan>()
            .SelectMany(record => record.Properties.Select(property => new MemberOwner(record, property)))
            .ToLookup(member => member.Property.Pointer, StringComparer.Ordinal);
    }

    /// <summary>The type of a property, of the elements where it is a list or a map; null where it is none of the client's.</summary>
    public TypePlan? TypeOf(PropertyPlan property) => Find(property.Type.Innermost());

    /// <summary>The properties that a path leads to.</summary>
    /// <param name="type">The type in which the path begins.</param>
    /// <param name="path">Names with dots between, <c>[]</c> for elements of a list, <c>{}</c> for values of a map.</param>
    /// <param name="pointer">Where the document has what the path leads to.</param>
    public IEnumerable<MemberOwner> Find(TypePlan type, string path, string pointer)
    {
        IReadOnlyList<TypePlan> types = [type];
        MemberOwner[] found = [];
        foreach (string segment in path.Split('.'))
        {
            string name = segment.Replace("[]", "").Replace("{}", "");
            found = [.. types.SelectMany(RecordsOf).Distinct().SelectMany(record => MembersOf(record, name))];
            // What an alternative has that is written in place is no other's.
            MemberOwner[] own = [.. found.Where(member => IsIn(pointer, member.Record.Pointer))];
            found = own.Length > 0 ? own : found;
            types = [.. found.Select(member => TypeOf(member.Property)).OfType<TypePlan>()];
        }
        // What one schema says, every record says that it is a part of.
        return found.Concat(found.SelectMany(member => _byPointer[member.Property.Pointer])).Distinct();
    }

    /// <summary>The properties that a place of the document describes.</summary>
    public IEnumerable<MemberOwner> At(string pointer) => _byPointer[pointer];

    private static bool IsIn(string pointer, string place) => pointer.StartsWith(place + "/", StringComparison.Ordinal);

    // Unions hold unions, and themselves.
    private IEnumerable<RecordPlan> RecordsOf(TypePlan type)
    {
        HashSet<string> known = new(StringComparer.Ordinal) { type.FullName };
        Queue<TypePlan> open = new([type]);
        while (open.Count > 0)
        {
            TypePlan next = open.Dequeue();
            if (next is RecordPlan record)
                yield return record;
            if (next is not UnionPlan union)
                continue;
            foreach (TypePlan held in union.Cases.Select(one => Find(one.Type.Innermost())).OfType<TypePlan>())
            {
                if (known.Add(held.FullName))
                    open.Enqueue(held);
            }
        }
    }

    private TypePlan? Find(CSharpType type) =>
        type is GeneratedType { FullName: var name } && _types.TryGetValue(name, out TypePlan? plan) ? plan : null;

    private IEnumerable<MemberOwner> MembersOf(RecordPlan record, string name) =>
        PropertiesOf(record)[name].Take(1).Select(property => new MemberOwner(record, property));

    private ILookup<string, PropertyPlan> PropertiesOf(RecordPlan record)
    {
        if (!_properties.TryGetValue(record.FullName, out ILookup<string, PropertyPlan>? known))
        {
            IEnumerable<PropertyPlan> all = record.Properties.Concat(record.InheritedProperties);
            _properties[record.FullName] = known = all.ToLookup(p => p.JsonName, StringComparer.Ordinal);
        }
        return known;
    }
}

/// <summary>A property and the record that has it.</summary>
/// <param name="Record">The record.</param>
/// <param name="Property">The property.</param>
internal sealed record MemberOwner(RecordPlan Record, PropertyPlan Property);
