using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Naming;

namespace MadasterGen.Planning.Types;

/// <summary>Plans the structs that enums of texts become.</summary>
internal static class EnumPlanner
{
    /// <summary>Plans one enum.</summary>
    public static EnumPlan Plan(TypePlanner planner, ApiSchema schema, SchemaPlace place, string schemaName)
    {
        string[] values = [.. schema.Enum.Select(JsonText.ToText).Distinct()];
        IReadOnlyDictionary<string, AssignedName> names =
            NameScope.Assign(values, Identifiers.Pascal, ReservedNames.OfEnum(place.Name));
        foreach (string value in values.Where(value => names[value].Collided))
            planner.Problems.Add(ProblemIds.NamesCollide, place.Pointer + JsonPointer.Of("enum"), value, names[value].Name);
        return new EnumPlan(planner.NewHead(place, schemaName, schema))
        {
            Members = values.Select(value => new EnumMemberPlan(names[value].Name, value)).ToEquatableArray(),
            Default = schema.Default is { } text && text.StartsWith("\"", System.StringComparison.Ordinal) ? JsonText.ToText(text) : null,
        };
    }
}
