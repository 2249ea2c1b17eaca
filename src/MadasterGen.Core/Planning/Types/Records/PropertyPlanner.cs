using System;
using MadasterGen.Model;
using MadasterGen.Planning.Naming;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Types.Records;

/// <summary>Decides what a property of an object is in C#.</summary>
internal sealed class PropertyPlanner
{
    private readonly TypePlanner _planner;
    private readonly TypePlace _place;
    private readonly ConstantPlanner? _constants;

    /// <param name="planner">Knows the schemas and their types.</param>
    /// <param name="place">Where the object is used.</param>
    /// <param name="constants">Finds what can have one value only; null for kinds of a base, whose kind is written anyway.</param>
    public PropertyPlanner(TypePlanner planner, TypePlace place, ConstantPlanner? constants) =>
        (_planner, _place, _constants) = (planner, place, constants);

    /// <summary>Plans one property.</summary>
    public PropertyPlan Plan(SchemaMember member, string name, string fieldName, int index)
    {
        SchemaMarks own = _planner.Schemas.MarksOf(member);
        TypePlace place = _place.Below(Identifiers.Pascal(member.Name), "properties", member.Name);
        SchemaAt typed = _planner.Schemas.TypedAt(member);
        if (_planner.Schemas.AreContradictory(member))
            _planner.Problems.Add(ProblemIds.PartsDoNotFit, typed.Place.Pointer, place.Name, "what the last of them is");
        CSharpType type = _planner.Resolve(typed, place).WithinJson();
        Presence presence = PresenceOf(member, own.ReadOnlyAt is not null, type);
        string? constant = own.ReadOnlyAt is null ? _constants?.Plan(member, type) : null;
        return new PropertyPlan
        {
            Name = name,
            JsonName = member.Name,
            Pointer = member.Last.Place.Pointer,
            FieldName = fieldName,
            Type = type,
            Presence = presence,
            Index = index,
            IsReadOnly = own.ReadOnlyAt is not null,
            IsRequiredMember = presence is Presence.Required or Presence.RequiredNullable && constant is null,
            Constant = constant,
            IsDeprecated = own.DeprecatedAt is not null,
            Sunset = own.SunsetAt?.Schema.Sunset,
            Description = own.WordsAt?.Schema.Description ?? own.WordsAt?.Schema.Title,
            IsAddress = type.Is(Scalar.Uri) || (type.Is(Scalar.String) && IsNamedLikeAnAddress(member.Name)),
        };
    }

    private Presence PresenceOf(SchemaMember member, bool isReadOnly, CSharpType type)
    {
        bool isNullable = _planner.Schemas.IsNullable(member.At);
        if (member.IsRequired && !isReadOnly)
            return isNullable ? Presence.RequiredNullable : Presence.Required;
        if (isNullable)
            return Presence.OptionalNullable;
        // A response that leaves out a number, a string or a list reads as zero, "" or an empty list; an object that is not
        // there is null, since an empty one would be a lie.
        return _place.IsInResponses && !type.Is(GeneratedShape.Record) && !type.Is(Scalar.Uri)
            && type is not UserType { IsValueType: false } ? Presence.Plain : Presence.Optional;
    }

    private static bool IsNamedLikeAnAddress(string name) =>
        name.EndsWith("url", StringComparison.OrdinalIgnoreCase) || name.EndsWith("uri", StringComparison.OrdinalIgnoreCase);
}
