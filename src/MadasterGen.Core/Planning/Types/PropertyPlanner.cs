using System;
using MadasterGen.Model;
using MadasterGen.Planning.Naming;

namespace MadasterGen.Planning.Types;

/// <summary>Decides what a property of an object is in C#.</summary>
internal sealed class PropertyPlanner
{
    private readonly TypePlanner _planner;
    private readonly ObjectMembers _members;
    private readonly SchemaPlace _place;

    public PropertyPlanner(TypePlanner planner, ObjectMembers members, SchemaPlace place)
    {
        _planner = planner;
        _members = members;
        _place = place;
    }

    /// <summary>Plans one property.</summary>
    public PropertyPlan Plan(ApiProperty property, string name, string fieldName, int index)
    {
        ApiSchema schema = property.Schema;
        TypeReference type = _planner.Resolve(schema, _place.Below(Identifiers.Pascal(property.Name), "properties", property.Name));
        if (type.Kind == TypeKind.File)
            type = TypeReference.String;
        Presence presence = PresenceOf(property, type);
        return new PropertyPlan
        {
            Name = name,
            JsonName = property.Name,
            FieldName = fieldName,
            Type = type,
            Presence = presence,
            Index = index,
            IsReadOnly = schema.IsReadOnly,
            IsRequiredMember = presence is Presence.Required or Presence.RequiredNullable,
            IsDeprecated = schema.IsDeprecated,
            Sunset = schema.Sunset,
            Description = schema.Description ?? schema.Title,
            IsAddress = type.Kind == TypeKind.Uri || (type.Kind == TypeKind.String && IsNamedLikeAnAddress(property.Name)),
        };
    }

    private Presence PresenceOf(ApiProperty property, TypeReference type)
    {
        bool isNullable = _planner.IsNullable(property.Schema);
        if (_members.IsRequired(property.Name) && !property.Schema.IsReadOnly)
            return isNullable ? Presence.RequiredNullable : Presence.Required;
        if (isNullable)
            return Presence.OptionalNullable;
        // A response that leaves out a number, a text or a list reads as zero, "" or an empty list; an object that is not
        // there is null, since an empty one would be a lie.
        return _place.IsInResponses && type.Kind != TypeKind.Record && type.Kind != TypeKind.Uri ? Presence.Plain : Presence.Optional;
    }

    private static bool IsNamedLikeAnAddress(string name) =>
        name.EndsWith("url", StringComparison.OrdinalIgnoreCase) || name.EndsWith("uri", StringComparison.OrdinalIgnoreCase);
}
