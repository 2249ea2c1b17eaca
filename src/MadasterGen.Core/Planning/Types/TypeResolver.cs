using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning.Types;

/// <summary>Finds the C# type of a schema.</summary>
internal sealed class TypeResolver
{
    private readonly TypePlanner _planner;
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);

    public TypeResolver(TypePlanner planner) => _planner = planner;

    /// <summary>The type of a schema that stands at a place.</summary>
    public TypeReference Resolve(ApiSchema schema, SchemaPlace place)
    {
        if (schema.Not is not null)
            _planner.Problems.Add(ProblemIds.NotIsNotChecked, place.Pointer, place.Name);
        if (schema.Reference is { } name)
            return ResolveNamed(name, place);
        if (SchemaGraph.IsSingleReference(schema))
            return ResolveSingleReference(schema, place);
        if (SchemaShapes.IsTextEnum(schema))
            return _planner.AddInlineEnum(schema, place);
        if (schema.OneOf.Count > 0 || schema.AnyOf.Count > 0)
            return ResolveAlternatives(schema, place);
        if (schema.AllOf.Count > 0 && !_planner.Graph.IsComposition(schema))
            return ResolveParts(schema, place);
        if (schema.Kind == ApiSchemaKind.Array)
            return ResolveArray(schema, place);
        if (schema.Properties.Count > 0 || schema.AllOf.Count > 0)
            return _planner.AddInlineRecord(schema, place);
        if (schema.AdditionalPropertiesSchema is { } values && schema.AdditionalProperties == ApiAdditionalProperties.Typed)
            return Resolve(values, place.Below("Value", "additionalProperties")).AsMap(_planner.IsNullable(values));
        if (schema.Kind == ApiSchemaKind.Object && schema.AdditionalProperties == ApiAdditionalProperties.Any)
            return TypeReference.Json.AsMap(false);
        if (schema.Enum.Count > 0)
            _planner.Problems.Add(ProblemIds.EnumIsNotOfTexts, place.Pointer, place.Name);
        return Scalars.Of(schema, _planner.Options.HasDateOnly);
    }

    private TypeReference ResolveNamed(string name, SchemaPlace place)
    {
        if (_planner.Graph.Find(name) is not { } target)
            return TypeReference.Json;
        if (SchemaShapes.IsProblemDetails(new ApiNamedSchema(name, target)))
            return new TypeReference(TypeKind.Record, _planner.SharedFullName("MadasterProblemDetails"));
        if (_planner.Names.IsType(name))
        {
            TypeKind kind = SchemaShapes.IsTextEnum(target) ? TypeKind.Enum : TypeKind.Record;
            return new TypeReference(kind, _planner.FullName(_planner.Names.OfSchema(name)));
        }
        if (!_aliases.Add(name))
        {
            _planner.Problems.Add(ProblemIds.SchemaHoldsOnlyItself, JsonPointer.Of("components", "schemas", name), name);
            return TypeReference.Json;
        }
        TypeReference type = Resolve(
            target, new SchemaPlace(Naming.Identifiers.Pascal(name), JsonPointer.Of("components", "schemas", name), _planner.Graph.IsInResponses(name)));
        _aliases.Remove(name);
        return type;
    }

    // allOf with one $ref names that schema; Madaster's documents do so to add a description or a list of required names.
    private TypeReference ResolveSingleReference(ApiSchema schema, SchemaPlace place)
    {
        string name = schema.AllOf[0].Reference!;
        if (_planner.Graph.Find(name) is { } target)
        {
            string[] extra = [.. schema.Required.Except(target.Required, StringComparer.Ordinal)];
            if (extra.Length > 0)
                _planner.Problems.Add(ProblemIds.ExtraRequiredInPlace, place.Pointer, string.Join(", ", extra), name);
        }
        return Resolve(schema.AllOf[0], place);
    }

    private TypeReference ResolveParts(ApiSchema schema, SchemaPlace place)
    {
        ApiSchema[] parts = [.. schema.AllOf.Where(part => part != ApiSchema.Any)];
        TypeReference[] types = [.. parts.Select((part, i) => Resolve(part, place.Below("Part", "allOf", $"{i}"))).Distinct()];
        if (types.Length == 1)
            return types[0];
        _planner.Problems.Add(ProblemIds.PartsDoNotFit, place.Pointer, place.Name);
        return TypeReference.Json;
    }

    private TypeReference ResolveArray(ApiSchema schema, SchemaPlace place)
    {
        ApiSchema items = schema.Items ?? ApiSchema.Any;
        TypeReference element = Resolve(items, place.Below("Item", "items"));
        return (element.Kind == TypeKind.File ? TypeReference.String : element).AsList(_planner.IsNullable(items));
    }

    private TypeReference ResolveAlternatives(ApiSchema schema, SchemaPlace place)
    {
        string keyword = schema.OneOf.Count > 0 ? "oneOf" : "anyOf";
        ApiSchema[] alternatives = [.. (schema.OneOf.Count > 0 ? schema.OneOf : schema.AnyOf).Where(one => !SchemaShapes.IsNull(one))];
        if (alternatives.Length == 1)
            return Resolve(alternatives[0], place);

        // A base and its subtypes, in whatever order, are the base.
        string?[] roots = [.. alternatives.Select(one => one.Reference is { } name ? _planner.Graph.RootOf(name) : null).Distinct()];
        if (roots.Length == 1 && roots[0] is { } root)
            return Resolve(new ApiSchema { Reference = root }, place);

        if (alternatives.Length > 0 && alternatives.All(one => SchemaShapes.IsTextEnum(Target(one)) || Target(one) is { Kind: ApiSchemaKind.String, Format: null }))
            return TypeReference.String;

        _planner.Problems.Add(ProblemIds.AlternativesWithoutDiscriminator, place.Pointer + JsonPointer.Of(keyword), place.Name);
        return TypeReference.Json;
    }

    private ApiSchema Target(ApiSchema schema) =>
        schema.Reference is { } name ? _planner.Graph.Find(name) ?? ApiSchema.Any : schema;
}
