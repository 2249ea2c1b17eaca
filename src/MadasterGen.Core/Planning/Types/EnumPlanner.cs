using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Naming;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Types;

/// <summary>Plans the structs that enums of strings become.</summary>
internal static class EnumPlanner
{
    /// <summary>Plans one enum.</summary>
    public static EnumPlan Plan(TypePlanner planner, EnumView view, TypePlace place, string schemaName) =>
        Plan(planner, [view], place, schemaName);

    /// <summary>Plans one enum of the values of several.</summary>
    public static EnumPlan Plan(TypePlanner planner, IReadOnlyList<EnumView> views, TypePlace place, string schemaName)
    {
        string[] values = [.. views.SelectMany(view => view.Values.Values).Select(JsonText.ToText).Distinct()];
        IReadOnlyDictionary<string, AssignedName> names =
            NameScope.Assign(values, Identifiers.Pascal, ReservedNames.OfEnum(place.Name));
        foreach (string value in values.Where(value => names[value].Collided))
            planner.Problems.Add(ProblemIds.NamesCollide, place.Pointer + JsonPointer.Of("enum"), value, names[value].Name);
        ApiSchema schema = views.Count == 1 ? views[0].Content.At.Schema : ApiSchema.Any;
        return new EnumPlan(planner.NewHead(place, schemaName, schema))
        {
            Members = values.Select(value => new EnumMemberPlan(names[value].Name, value)).ToEquatableArray(),
            Default = schema.Default is { } text && text.StartsWith("\"", StringComparison.Ordinal) ? JsonText.ToText(text) : null,
        };
    }
}
