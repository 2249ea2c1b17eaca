using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>Facts that a written schema shows by itself, without following anything.</summary>
internal static class SchemaShape
{
    /// <summary>
    /// The kind it asks for; without a type, an object when it has properties, a list when it has elements, and true or false when it lists
    /// nothing else.
    /// </summary>
    public static ApiSchemaKind KindOf(ApiSchema schema) => schema switch
    {
        { Kind: not ApiSchemaKind.Any } => schema.Kind,
        { Properties.Count: > 0 } => ApiSchemaKind.Object,
        { Items: not null } => ApiSchemaKind.Array,
        { Enum.Count: > 0 } when schema.Enum.All(value => value is "true" or "false") => ApiSchemaKind.Boolean,
        _ => ApiSchemaKind.Any,
    };

    /// <summary>Whether it lists strings or numbers.</summary>
    public static bool IsEnum(ApiSchema schema) => EnumScalars.Of(schema.Kind, schema.Format, schema.Enum) is not null;

    /// <summary>Whether it says what an object may hold besides its properties.</summary>
    public static bool HasAdditional(ApiSchema schema) =>
        schema.AdditionalProperties is ApiAdditionalProperties.Typed or ApiAdditionalProperties.Any;

    /// <summary>Whether <c>allOf</c> only names one schema, to say something more of it.</summary>
    public static bool IsSingleReference(ApiSchema schema) =>
        schema.AllOf.Count == 1 && schema.AllOf[0].Reference is not null && schema.Properties.Count == 0;

    /// <summary>Whether an alternative allows nothing but <c>null</c>, itself or by the schema that it names.</summary>
    /// <param name="alternative">The alternative.</param>
    /// <param name="find">Finds a named schema.</param>
    public static bool IsNull(SchemaAt alternative, Func<string, SchemaAt?> find) => alternative.Schema.Reference is { } name
        ? find(name)?.Schema.IsOnlyNull == true
        : IsNull(alternative.Schema);

    /// <summary>
    /// The alternatives that say what a value is: <c>null</c> left out, and beside others an object of which nothing is said but that it
    /// can be null, which is how OData writes <c>null</c>.
    /// </summary>
    /// <param name="at">The schema that lists them.</param>
    /// <param name="alternatives">What it lists under <c>oneOf</c> or <c>anyOf</c>.</param>
    /// <param name="find">Finds a named schema.</param>
    public static IReadOnlyList<SchemaAt> WithoutNull(
        SchemaAt at, IReadOnlyList<SchemaAt> alternatives, Func<string, SchemaAt?> find)
    {
        SchemaAt[] present = [.. alternatives.Where(one => !IsNull(one, find))];
        // No document lists those that a status tells apart: an object among them is one.
        if (at.IsToldOtherwise)
            return present;
        SchemaAt[] others = [.. present.Where(one => !IsNullBesideOthers(one.Schema))];
        // Where another one can be null already, nobody writes it again: the object is meant.
        return others.Length > 0 && !Array.Exists(others, one => one.Schema.IsNullable) ? others : present;
    }

    /// <summary>
    /// Whether beside other alternatives it allows nothing but <c>null</c>: it does so alone, or is an object that can be null and of
    /// which no more is said.
    /// </summary>
    public static bool IsNullBesideOthers(ApiSchema schema) =>
        IsNull(schema) || (schema is { Kind: ApiSchemaKind.Object, IsNullable: true, Default: null } && IsRemark(schema));

    /// <summary>The schema without its words and its default, and its elements without theirs.</summary>
    public static ApiSchema WithoutWords(ApiSchema schema) => schema with
    {
        Title = null,
        Description = null,
        Default = null,
        Items = schema.Items is { } items ? WithoutWords(items) : null,
    };

    /// <summary>Whether it allows nothing but <c>null</c>, as documents write it in alternatives.</summary>
    public static bool IsNull(ApiSchema schema) =>
        schema.Reference is null
        && schema.IsNullable
        && schema.Enum.Count == 0
        && schema.Kind == ApiSchemaKind.Any
        && schema.Properties.Count + schema.AllOf.Count + schema.OneOf.Count + schema.AnyOf.Count == 0;

    /// <summary>
    /// Whether it allows what its neighbours in an <c>allOf</c> allow and only says something of it: words, and marks such as
    /// <c>readOnly</c> and <c>nullable</c>.
    /// </summary>
    public static bool IsRemark(ApiSchema schema) =>
        schema.Reference is null
        && schema.Kind is ApiSchemaKind.Any or ApiSchemaKind.Object
        && schema.AllOf.Count + schema.OneOf.Count + schema.AnyOf.Count == 0
        && HasNoContent(schema);

    /// <summary>Whether all that it says, it says by its parts or alternatives; the rest is words and marks.</summary>
    public static bool IsWrapper(ApiSchema schema) =>
        schema.AllOf.Count + schema.OneOf.Count + schema.AnyOf.Count > 0
        && schema.Kind is ApiSchemaKind.Any or ApiSchemaKind.Object
        && HasNoContent(schema);

    private static bool HasNoContent(ApiSchema schema) =>
        schema is { Properties.Count: 0, Required.Count: 0, Enum.Count: 0, Items: null, Not: null, Discriminator: null }
        && schema is { Format: null, Constraints: null }
        && schema.AdditionalProperties == ApiAdditionalProperties.Unspecified;
}
