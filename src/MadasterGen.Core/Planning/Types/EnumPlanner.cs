using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Naming;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Types;

/// <summary>Plans the structs that enums become.</summary>
internal static class EnumPlanner
{
    /// <summary>Plans one enum.</summary>
    public static EnumPlan Plan(TypePlanner planner, EnumView view, TypePlace place, string schemaName) =>
        Plan(planner, [view], view.Scalar, place, schemaName);

    /// <summary>Plans one enum of the values of several.</summary>
    public static EnumPlan Plan(
        TypePlanner planner, IReadOnlyList<EnumView> views, Scalar scalar, TypePlace place, string schemaName)
    {
        EnumValue[] values = views.Count == 1
            ? [.. ValuesOf(views[0], false)]
            : [.. views.SelectMany(view => ValuesOf(view, true)).GroupBy(value => value.Text).Select(same => same.First())];
        IReadOnlyDictionary<string, AssignedName> names = NamesOf(values, place);
        foreach (EnumValue value in values.Where(value => names[value.Text].Collided))
            planner.Problems.Add(ProblemIds.NamesCollide, place.Pointer + JsonPointer.Of("enum"), value.Text, names[value.Text].Name);
        SchemaAt at = views[0].Content.At;
        ApiSchema schema = views.Count == 1 ? at.Schema : ApiSchema.Any;
        bool isOfStrings = scalar == Scalar.String;
        return new EnumPlan(planner.NewHead(place, schemaName, at, schema))
        {
            Wire = planner.Met(new ScalarType(scalar) { ReadsStrings = views.Any(view => view.Content.IsAlsoString) }),
            Members = values.Select(value => new EnumMemberPlan(names[value.Text].Name, value.Text, value.Description)).ToEquatableArray(),
            Default = schema.Default is { } json && JsonText.IsString(json) == isOfStrings ? JsonText.Plain(json) : null,
        };
    }

    private static IReadOnlyDictionary<string, AssignedName> NamesOf(EnumValue[] values, TypePlace place)
    {
        Dictionary<string, string> preferred = values.ToDictionary(value => value.Text, value => value.Name, StringComparer.Ordinal);
        return NameScope.Assign(
            values.Select(value => value.Text), text => Identifiers.Pascal(preferred[text]), ReservedNames.OfEnum(place.Name).Contains);
    }

    // An alternative with one value says of itself what it says of the value (JSON Schema 2020-12, the idiom for annotated enums).
    private static IEnumerable<EnumValue> ValuesOf(EnumView view, bool isAlternative)
    {
        ApiSchema? alternative = isAlternative && view.Values.Values.Count == 1 ? view.Content.At.Schema : null;
        IReadOnlyDictionary<string, string> names = view.Values.Names;
        IReadOnlyDictionary<string, string> descriptions = view.Values.Descriptions;
        foreach (string json in view.Values.Values)
        {
            string text = JsonText.Plain(json);
            string? description = descriptions.TryGetValue(json, out string? said) ? said : alternative?.Description;
            string? name = names.TryGetValue(json, out string? given) ? given : alternative?.Title;
            yield return new EnumValue(text, view.IsOfStrings ? text : name ?? NameOf(text), description);
        }
    }

    // A string is a name itself. A number is none, and its sign alone would be lost in one.
    private static string NameOf(string number) => number[0] == '-' ? "Minus" + number.Substring(1) : number;

    /// <summary>A value before it has its name.</summary>
    private sealed record EnumValue(string Text, string Name, string? Description);
}
