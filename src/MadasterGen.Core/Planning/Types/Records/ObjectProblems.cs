using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Limits;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Types.Records;

/// <summary>Tells what a named object says and its record cannot show.</summary>
internal static class ObjectProblems
{
    /// <summary>Tells of alternatives and of <c>not</c>, which say no more of a record.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="kinds">The kinds that it has as a base, which alternatives may name.</param>
    /// <param name="place">Its place.</param>
    /// <param name="problems">Where problems go.</param>
    public static void ReportUnchecked(ApiSchema schema, IReadOnlyList<string> kinds, TypePlace place, ProblemList problems)
    {
        ReportAlternatives(schema.OneOf, kinds, "oneOf", place, problems);
        ReportAlternatives(schema.AnyOf, kinds, "anyOf", place, problems);
        if (schema.Not is not null)
            problems.Add(ProblemIds.NotIsNotChecked, place.Pointer, place.Name);
        for (int i = 0; i < schema.AllOf.Count; i++)
        {
            if (schema.AllOf[i].Reference is null)
                ReportUnchecked(schema.AllOf[i], kinds, place.Below("", "allOf", $"{i}"), problems);
        }
    }

    /// <summary>Tells of alternatives that are left out since the document has too many of them beside properties.</summary>
    public static void ReportRefused(SchemaContent content, TypePlace place, TypePlanner planner)
    {
        if (!planner.Schemas.IsRefused(content))
            return;
        string reason = $"needs more than the {SchemaLimits.Beside} members that may stand beside alternatives";
        planner.Problems.Add(ProblemIds.SchemaIsTooLarge, place.Pointer, place.Name, reason, TypeBudget.Bare);
    }

    /// <summary>Tells of inherited properties that a schema describes otherwise: a record below cannot change what its base has.</summary>
    public static void ReportInherited(ApiSchema schema, TypePlace place, string parent, string discriminator, TypePlanner planner)
    {
        IReadOnlyDictionary<string, SchemaMember> inherited = planner.Schemas.ViewOf(parent)!.Content.Properties;
        Report(schema, place);

        void Report(ApiSchema part, TypePlace partPlace)
        {
            foreach (ApiProperty property in part.Properties.Where(Differs))
                Add(partPlace.Pointer + JsonPointer.Of("properties", property.Name), property.Name);
            foreach (string name in part.Required.Where(name => Known(name) is { IsRequired: false }))
                Add(partPlace.Pointer + JsonPointer.Of("required"), name);
            for (int i = 0; i < part.AllOf.Count; i++)
            {
                if (part.AllOf[i].Reference is null)
                    Report(part.AllOf[i], partPlace.Below("", "allOf", $"{i}"));
            }
        }

        bool Differs(ApiProperty property) => Known(property.Name) is { } known
            && !IsBare(property.Schema) && !IsSameType(property.Schema, known.Last.Schema);

        SchemaMember? Known(string name) =>
            name != discriminator && inherited.TryGetValue(name, out SchemaMember? member) ? member : null;

        void Add(string pointer, string name) => planner.Problems.Add(ProblemIds.InheritedPropertyDiffers, pointer, name, place.Name);
    }

    private static void ReportAlternatives(
        EquatableArray<ApiSchema> alternatives, IReadOnlyList<string> kinds, string keyword, TypePlace place, ProblemList problems)
    {
        if (alternatives.All(one => SchemaShape.IsNullBesideOthers(one) || (one.Reference is { } name && kinds.Contains(name))))
            return;
        string meaning = alternatives.All(OnlyRequires)
            ? $"which properties {place.Name} must have together is left to the server"
            : $"{place.Name} has the properties that it declares itself, and what alternatives add is kept as it comes";
        problems.Add(ProblemIds.ConstructIsNotRepresented, place.Pointer + JsonPointer.Of(keyword), keyword, meaning);
    }

    // "This or that is required" adds nothing to what there is.
    private static bool OnlyRequires(ApiSchema alternative) =>
        alternative is { Reference: null, Required.Count: > 0, Properties.Count: 0, AllOf.Count: 0, OneOf.Count: 0, AnyOf.Count: 0 }
        && !SchemaShape.HasAdditional(alternative);

    // Words, a default and narrower limits leave the type as it is.
    private static bool IsSameType(ApiSchema one, ApiSchema other) => Bare(one) == Bare(other);

    // What says nothing but words, marks and limits leaves the type as it is.
    private static bool IsBare(ApiSchema schema) =>
        schema.Kind == ApiSchemaKind.Any && (SchemaShape.IsRemark(schema) || Bare(schema) == ApiSchema.Any);

    private static ApiSchema Bare(ApiSchema schema) =>
        SchemaShape.WithoutWords(schema) with
        {
            Constraints = null,
            IsDeprecated = false,
            Sunset = null,
            Stability = null,
            IsExtensible = false,
            KnownValues = default,
        };
}
