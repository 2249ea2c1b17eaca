using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Types.Records;

/// <summary>Plans what records hold besides their declared properties.</summary>
internal sealed class AdditionalPlanner
{
    private readonly TypePlanner _planner;
    private readonly Dictionary<string, AdditionalPropertiesPlan?> _ofNamed = [];

    public AdditionalPlanner(TypePlanner planner) => _planner = planner;

    /// <summary>What the topmost record of a hierarchy that says something of it says, which holds below it too.</summary>
    public AdditionalPropertiesPlan? InheritedBy(string? parent)
    {
        Stack<string> open = new();
        for (string? above = parent; above is not null && !_ofNamed.ContainsKey(above); above = ParentOf(above))
            open.Push(above);
        while (open.Count > 0)
        {
            string name = open.Pop();
            AdditionalPropertiesPlan? inherited = ParentOf(name) is { } above ? _ofNamed[above] : null;
            _ofNamed.Add(name, inherited ?? Plan(_planner.Schemas.OwnContentOf(name), _planner.PlaceOf(name)));
        }
        return parent is not null && _ofNamed[parent] is { } additional ? additional with { IsInherited = true } : null;
    }

    /// <summary>What an object says itself; null when it says nothing or forbids them.</summary>
    public AdditionalPropertiesPlan? Plan(SchemaContent content, TypePlace place)
    {
        if (content.Additional.DeclaredAt is not { } declared)
            return null;
        if (declared.Schema.AdditionalProperties == ApiAdditionalProperties.Any)
            return Met(new AdditionalPropertiesPlan(CSharpType.Json, false, false));
        SchemaAt values = declared.Additional();
        CSharpType type = _planner.Resolve(values, place.Below("Value", "additionalProperties"));
        bool isNullable = _planner.Schemas.IsNullable(values);
        return Met(new AdditionalPropertiesPlan(type.WithinJson(), isNullable, false));
    }

    private AdditionalPropertiesPlan Met(AdditionalPropertiesPlan plan)
    {
        _planner.Met(plan.Map);
        return plan;
    }

    private string? ParentOf(string name) => _planner.Schemas.Set.Hierarchies.ParentOf(name);
}
