using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning.Types;

/// <summary>Says what shape a schema has, as far as C# cares.</summary>
internal static class SchemaShapes
{
    private static readonly HashSet<string> ProblemDetailsNames = new(StringComparer.Ordinal)
    {
        "ProblemDetails", "ValidationProblemDetails", "HttpValidationProblemDetails",
    };

    private static readonly HashSet<string> ProblemDetailsProperties = new(StringComparer.Ordinal)
    {
        "type", "title", "status", "detail", "instance", "errors",
    };

    /// <summary>Whether a named schema becomes a type of its own; the others stand for another type.</summary>
    public static bool BecomesType(ApiNamedSchema named, SchemaGraph graph) =>
        !IsProblemDetails(named) && (IsTextEnum(named.Schema) || graph.IsObject(named.Schema) || graph.IsBelowBase(named.Name));

    /// <summary>Whether it is the error type of RFC 9457, which all versions share.</summary>
    public static bool IsProblemDetails(ApiNamedSchema named) =>
        ProblemDetailsNames.Contains(named.Name)
        && named.Schema.Properties.Concat(named.Schema.AllOf.SelectMany(part => part.Properties))
            .All(property => ProblemDetailsProperties.Contains(property.Name));

    /// <summary>Whether it lists texts.</summary>
    public static bool IsTextEnum(ApiSchema schema) =>
        schema.Enum.Count > 0
        && (schema.Kind is ApiSchemaKind.String or ApiSchemaKind.Any)
        && schema.Enum.All(value => value.StartsWith("\"", StringComparison.Ordinal));

    /// <summary>Whether <c>null</c> is allowed, here or in the schema it names.</summary>
    public static bool IsNullable(ApiSchema schema, SchemaGraph graph)
    {
        HashSet<string> visited = new(StringComparer.Ordinal);
        return IsNullable(schema);

        bool IsNullable(ApiSchema part)
        {
            if (part.IsNullable)
                return true;
            if (part.Reference is { } name)
                return visited.Add(name) && graph.Find(name) is { } target && IsNullable(target);
            if (part.AllOf.Count == 1 && part.Properties.Count == 0)
                return IsNullable(part.AllOf[0]);
            return part.OneOf.Concat(part.AnyOf).Any(IsNull);
        }
    }

    /// <summary>Whether it allows nothing but <c>null</c>, as documents write it in alternatives.</summary>
    public static bool IsNull(ApiSchema schema) =>
        schema.Reference is null
        && schema.IsNullable
        && schema.Enum.Count == 0
        && schema.Kind == ApiSchemaKind.Any
        && schema.Properties.Count + schema.AllOf.Count + schema.OneOf.Count + schema.AnyOf.Count == 0;
}
