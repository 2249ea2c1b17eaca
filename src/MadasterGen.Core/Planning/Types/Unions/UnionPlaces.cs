using System;
using System.Linq;
using MadasterGen.Planning.Naming;
using MadasterGen.Schemas;
using MadasterGen.Schemas.Unions;

namespace MadasterGen.Planning.Types.Unions;

/// <summary>
/// Where alternatives are used. One that is written in place is named after the union and, as far as it tells it itself, after a
/// constant, a property or its title; never after its number, which another alternative can change.
/// </summary>
internal static class UnionPlaces
{
    /// <summary>The place of a case: that of its first alternative, as far as it is no other case's too.</summary>
    /// <param name="one">The case.</param>
    /// <param name="whole">The place of the union as a whole.</param>
    /// <param name="planner">Knows the named schemas.</param>
    public static TypePlace Of(UnionCase one, TypePlace whole, TypePlanner planner)
    {
        string name = NameOf(one.First, planner);
        // Values that several unions list together are an enum of none of these, but of the one that holds them all.
        bool isOfOne = one.Alternatives.TrueForAll(other => other.Union.Content.At.Key == one.First.Union.Content.At.Key);
        bool isEnum = one.Kind is UnionCaseKind.Enum or UnionCaseKind.NumberEnum;
        UnionAlternative alternative = isEnum && !isOfOne ? Outermost(one.First) : one.First;
        return Of(alternative, name, whole, planner);
    }

    // One that is written elsewhere has a place of its own.
    private static TypePlace Of(UnionAlternative alternative, string name, TypePlace whole, TypePlanner planner)
    {
        if (alternative.Union.Content.At.IsToldOtherwise)
            return planner.UseOf(alternative.At)!;
        TypePlace union = OfUnion(alternative, whole, planner);
        // A part that is written in the union can list it.
        return IsTogether(alternative) && PointerIn(alternative.Written, alternative.Union, union) is { } pointer
            ? new TypePlace(union.Name + name, pointer, union.IsInResponses)
            : union.Below(name, alternative.Entry.Keyword, alternative.Entry.Index);
    }

    /// <summary>The pointer of what is written in a union, from where that is used; null for what is written elsewhere.</summary>
    /// <param name="at">What is written.</param>
    /// <param name="union">The union.</param>
    /// <param name="use">Where the union is used.</param>
    public static string? PointerIn(SchemaAt at, UnionView union, TypePlace use)
    {
        string written = at.Place.Pointer;
        string content = union.Content.At.Place.Pointer;
        bool isWithin = written == content || written.StartsWith(content + "/", StringComparison.Ordinal);
        return isWithin ? use.Pointer + written.Substring(content.Length) : null;
    }

    private static UnionAlternative Outermost(UnionAlternative alternative)
    {
        while (alternative.Outer is { } outer)
            alternative = outer;
        return alternative;
    }

    private static TypePlace OfUnion(UnionAlternative alternative, TypePlace whole, TypePlanner planner)
    {
        if (alternative.Outer is not { } outer)
            return whole;
        return alternative.Union.Chain.LastNamed is { At.Name: { } name }
            ? planner.PlaceOf(name)
            : Of(outer, IsTogether(outer) ? NameOf(outer, planner) : "", whole, planner);
    }

    private static bool IsTogether(UnionAlternative alternative) => alternative.At != alternative.Written;

    private static string NameOf(UnionAlternative alternative, TypePlanner planner)
    {
        SchemaView view = planner.Schemas.View(alternative.Written);
        // One that has a name needs no other, unless it stands together with what the union has besides; lists and maps have none.
        if (view.Chain.LastNamed is { } named)
            return IsTogether(alternative) ? planner.PlaceOf(named.At.Name!).Name : "";
        if (view is not (ObjectView or EnumView))
            return "";
        string? telling = view is ObjectView record ? Telling([.. record.Properties.Values], planner.Schemas) : null;
        return Identifiers.Pascal(telling ?? view.Content.At.Schema.Title ?? "Option");
    }

    private static string? Telling(SchemaMember[] members, SchemaResolver schemas)
    {
        string? constant = members.Select(member => ConstantOf(member, schemas)).FirstOrDefault(value => value is not null);
        return constant ?? (members.FirstOrDefault(member => member.IsRequired) ?? members.FirstOrDefault())?.Name;
    }

    private static string? ConstantOf(SchemaMember member, SchemaResolver schemas) =>
        schemas.View(member.At) is EnumView { IsOfStrings: true, Values.Values: { Count: 1 } values }
            ? Model.JsonText.ToText(values[0])
            : null;
}
