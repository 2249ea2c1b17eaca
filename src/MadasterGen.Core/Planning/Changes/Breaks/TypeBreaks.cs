using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Planning.Changes.Witnesses;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;
using MadasterGen.Planning.Types.Unions;

namespace MadasterGen.Planning.Changes.Breaks;

/// <summary>Compares the types of two clients, member by member.</summary>
internal sealed class TypeBreaks
{
    private const string Kind = "another kind of type";

    private readonly ClientPlan _old;
    private readonly Dictionary<string, TypePlan> _new;
    private readonly TypeDirections _directions;
    private readonly TypeFit _fit;

    public TypeBreaks(ClientPlan old, ClientPlan @new)
    {
        (_old, _directions, _fit) = (old, new TypeDirections(old), new TypeFit(@new));
        _new = @new.Types.ToDictionary(type => type.FullName, StringComparer.Ordinal);
    }

    /// <summary>What code can name of the old types and not, or not so, of the new ones.</summary>
    public IEnumerable<CodeBreak> All() => _old.Types.SelectMany(Of);

    private IEnumerable<CodeBreak> Of(TypePlan old)
    {
        _new.TryGetValue(old.FullName, out TypePlan? now);
        return (old, now) switch
        {
            (_, null) => [Whole(old, CodeBreak.Gone)],
            (EnumPlan before, EnumPlan after) => Of(before, after),
            (UnionPlan before, UnionPlan after) => Of(before, after),
            (RecordPlan before, RecordPlan after) => Of(before, after),
            _ => old.GetType() == now.GetType() ? [] : [Whole(old, Kind)],
        };
    }

    private static IEnumerable<CodeBreak> Of(EnumPlan old, EnumPlan now)
    {
        if (old.Wire != now.Wire)
            yield return Whole(old, Kind);
        Dictionary<string, int> places = [];
        for (int i = 0; i < now.Members.Count; i++)
            places[now.Members[i].Name] = i;
        ILookup<string, EnumMemberPlan> values = now.Members.ToLookup(member => member.Value, StringComparer.Ordinal);
        for (int i = 0; i < old.Members.Count; i++)
        {
            EnumMemberPlan member = old.Members[i];
            EnumMemberPlan? same = values[member.Value].FirstOrDefault();
            if (!places.TryGetValue(member.Name, out int place))
                yield return Break(old, member.Name, Verdict.Breaking, Verdict.Breaking, Otherwise(old, same));
            // The number of a constant is in the assembly that uses it.
            else if (place != i)
                yield return Whole(old, "its values have other numbers") with { Source = Verdict.Harmless };
        }
    }

    private static string Otherwise(EnumPlan type, EnumMemberPlan? same) =>
        same is null ? CodeBreak.Gone : $"called {type.Name}.{same.Name} now";

    private static IEnumerable<CodeBreak> Of(UnionPlan old, UnionPlan now)
    {
        string[] before = [.. old.Cases.Select(one => one.ParameterName)];
        string[] after = [.. now.Cases.Select(one => one.ParameterName)];
        bool areSame = old.Cases.All(one => now.Cases.Any(other => IsSame(one, other)));
        if (!areSame || !new HashSet<string>(before).SetEquals(after))
            yield return Whole(old, "other cases");
        else if (!before.SequenceEqual(after))
            yield return Whole(old, "its cases stand in another order") with { Source = Verdict.Harmless };
    }

    private static bool IsSame(UnionCasePlan one, UnionCasePlan other) => TypeFit.IsSameInAssembly(one.Type, false, other.Type, false);

    private IEnumerable<CodeBreak> Of(RecordPlan old, RecordPlan now)
    {
        ChangeDirection direction = _directions.Of(old);
        bool isMade = direction.HasFlag(ChangeDirection.Request) && !old.IsAbstract;
        if (isMade && now.IsAbstract)
            yield return Whole(old, "abstract now");
        if (old.BaseType is { } above && FromInside(now).All(one => one.BaseType != above))
            yield return Whole(old, "another base type");
        if (old.Discriminator is { } kind && now.Discriminator?.Name != kind.Name && !now.AllProperties.Any(one => one.Name == kind.Name))
            yield return Break(old, kind.Name, Verdict.Breaking, Verdict.Breaking, CodeBreak.Gone);
        if (Indexer(old, now) is { } indexer)
            yield return indexer;
        Dictionary<string, PropertyPlan> properties = now.AllProperties.GroupBy(one => one.Name)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        foreach (PropertyPlan property in old.Properties)
        {
            properties.TryGetValue(property.Name, out PropertyPlan? after);
            if (Of(old, property, after, now, direction) is { } found)
                yield return found;
        }
        if (!isMade)
            yield break;
        HashSet<string> demanded = [.. old.AllProperties.Where(one => one.IsRequiredMember).Select(one => one.Name)];
        foreach (PropertyPlan needed in now.AllProperties.Where(one => one.IsRequiredMember && !demanded.Contains(one.Name)))
            yield return Needed(old, needed, DeclarationOf(now, needed));
    }

    // What is said of the base type that demands it is said of all kinds.
    private string DeclarationOf(RecordPlan record, PropertyPlan property) => CodeBreak.KeyOf(
        FromInside(record).FirstOrDefault(one => one.Properties.Any(own => own.Name == property.Name)) ?? record, property.Name);

    // A record and what it is derived from.
    private IEnumerable<RecordPlan> FromInside(RecordPlan record)
    {
        RecordPlan? at = record;
        while (at is not null)
        {
            yield return at;
            at = at.BaseType is { } above && _new.TryGetValue(above, out TypePlan? found) ? found as RecordPlan : null;
        }
    }

    private CodeBreak? Indexer(RecordPlan old, RecordPlan now)
    {
        const string name = "AdditionalProperties";
        if (old.AdditionalProperties is not { } before)
            return null;
        if (now.AdditionalProperties is not { } after)
            return Break(old, name, Verdict.Breaking, Verdict.Breaking, CodeBreak.Gone);
        (MapType was, MapType @is) = (before.Map, after.Map);
        if (TypeFit.IsSameWithNull(was, false, @is, false))
            return null;
        bool isSame = TypeFit.IsSameInAssembly(was, false, @is, false);
        Verdict source = !_fit.Takes(was, false, @is, false) ? Verdict.Breaking : Verdict.Potential;
        return Break(old, name, source, isSame ? Verdict.Harmless : Verdict.Breaking, "values of another type");
    }

    private CodeBreak? Of(RecordPlan record, PropertyPlan old, PropertyPlan? now, RecordPlan whole, ChangeDirection direction)
    {
        DiscriminatorPlan? kind = now is null
            ? FromInside(whole).Select(one => one.Discriminator).FirstOrDefault(one => one is not null)
            : null;
        if (kind?.Name == old.Name)
        {
            bool isRead = direction == ChangeDirection.Response && _fit.Takes(old.Type, old.IsNullable, kind.Type, false);
            return Member(record, old, isRead ? Verdict.Harmless : Verdict.Breaking, Verdict.Breaking, "only read now");
        }
        if (now is null)
        {
            string text = whole.AllProperties.FirstOrDefault(one => one.JsonName == old.JsonName) is { } same
                ? $"called {record.Name}.{same.Name} now"
                : CodeBreak.Gone;
            return Member(record, old, Verdict.Breaking, Verdict.Breaking, text);
        }
        if (TypeFit.IsSameWithNull(old.Type, old.IsNullable, now.Type, now.IsNullable))
            return null;
        Verdict read = direction.HasFlag(ChangeDirection.Response)
            ? Given(old.Type, old.IsNullable, now.Type, now.IsNullable)
            : Verdict.Harmless;
        Verdict set = direction.HasFlag(ChangeDirection.Request)
            ? Given(now.Type, now.IsNullable, old.Type, old.IsNullable)
            : Verdict.Harmless;
        Verdict binary = TypeFit.IsSameInAssembly(old.Type, old.IsNullable, now.Type, now.IsNullable) ? Verdict.Harmless : Verdict.Breaking;
        bool isOfUse = TypeFit.IsSameWithNull(old.Type, false, now.Type, false);
        return Member(record, old, read > set ? read : set, binary, "of another type") with
        {
            UsedType = isOfUse ? record.FullName : null,
        };
    }

    private Verdict Given(CSharpType variable, bool isNullable, CSharpType value, bool isValueNullable) =>
        !_fit.Takes(variable, isNullable, value, isValueNullable) ? Verdict.Breaking
        : TypeFit.Warns(variable, isNullable, value, isValueNullable) ? Verdict.Potential
        : Verdict.Harmless;

    private static CodeBreak Member(RecordPlan record, PropertyPlan property, Verdict source, Verdict binary, string now) =>
        Break(record, property.Name, source, binary, now) with
        {
            Location = LocationOf(record, property.JsonName),
            Pointer = property.Pointer,
            Parts = new([CodeBreak.KeyOf(record), .. CodeBreak.PartsOf(property.Type)]),
        };

    private static CodeBreak Needed(RecordPlan record, PropertyPlan needed, string declaration) => new(
        CodeBreak.KeyOf(record, needed.Name), $"new {record.Name}", LocationOf(record, needed.JsonName), needed.Pointer,
        Verdict.Breaking, Verdict.Harmless, $"{needed.Name} must be set")
    {
        Parts = new([CodeBreak.KeyOf(record), declaration, .. CodeBreak.PartsOf(needed.Type)]),
    };

    private static CodeBreak Whole(TypePlan type, string now) => new(
        CodeBreak.KeyOf(type), type.Name, LocationOf(type, null), type.Pointer, Verdict.Breaking, Verdict.Breaking, now)
    {
        UsedType = now == CodeBreak.Gone ? type.FullName : null,
        Parts = PartsOf(type).ToEquatableArray(),
    };

    private static IEnumerable<string> PartsOf(TypePlan type) =>
        LocationOf(type, null).Operation is { } operation ? [CodeBreak.KeyOf(operation)]
        : type is UnionPlan union ? CodeBreak.PartsOf([.. union.Cases.Select(one => one.Type)])
        : type is RecordPlan { BaseType: { } above } ? [above]
        : [];

    private static CodeBreak Break(TypePlan type, string name, Verdict source, Verdict binary, string now) => new(
        CodeBreak.KeyOf(type, name), $"{type.Name}.{name}", LocationOf(type, null), type.Pointer, source, binary, now)
    {
        Parts = new([CodeBreak.KeyOf(type)]),
    };

    // What is written in place belongs to what it is written in.
    private static ChangeLocation LocationOf(TypePlan type, string? property)
    {
        if (OperationKey.At(type.Pointer) is { } operation)
            return new ChangeLocation { Operation = operation };
        string[] segments = [.. type.Pointer.Split('/').Select(JsonPointer.Unescape)];
        return segments.Length < 4
            ? ChangeLocation.Document
            : new ChangeLocation { Schema = segments[3], Property = segments.Length == 4 ? property : null };
    }
}
