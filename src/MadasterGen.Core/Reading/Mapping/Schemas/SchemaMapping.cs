using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Dialects.Schemas;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Any;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping.Schemas;

/// <summary>Maps schemas. References stay references, so that the recursion ends where the text does.</summary>
internal static class SchemaMapping
{
    /// <summary>Maps the named schemas.</summary>
    public static EquatableArray<ApiNamedSchema> MapComponents(ReadingContext context)
    {
        List<ApiNamedSchema> schemas = [];
        ReferenceCircles circles = new(context);
        IDictionary<string, OpenApiSchema> named = context.Components?.Schemas ?? new Dictionary<string, OpenApiSchema>();
        foreach (KeyValuePair<string, OpenApiSchema> schema in named)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            Place place = ReadingContext.NamedSchemas.Child(schema.Key);
            if (circles.Holds(schema.Key))
            {
                context.References.ReportDangling(schema.Value.Reference, place, named.Keys, References.AnyJson);
                schemas.Add(new ApiNamedSchema(schema.Key, ApiSchema.Any));
                continue;
            }
            schemas.Add(new ApiNamedSchema(schema.Key, Map(schema.Value, place, context)));
        }
        return context.DiscriminatorValues.OfHierarchies(schemas);
    }

    /// <summary>Maps a schema that stands on its own; one that is not there allows everything.</summary>
    public static ApiSchema Map(OpenApiSchema? schema, Place place, ReadingContext context)
    {
        RequiredCheck.Run(schema, place, context);
        return MapPart(schema, place, context);
    }

    /// <summary>Maps a schema whose <c>required</c> is checked with the one that it is part of.</summary>
    private static ApiSchema MapPart(OpenApiSchema? schema, Place place, ReadingContext context)
    {
        StackGuard.Check(place);
        if (schema is null)
            return ApiSchema.Any;
        if (context.References.IsReference(schema))
        {
            string? name = context.References.SchemaName(schema.Reference, place);
            return name is null ? ApiSchema.Any : new ApiSchema { Reference = name };
        }
        EnumMapping listed = EnumMapping.Of(schema, place, context);
        ApiSchemaKind kind = SchemaTypes.KindOf(schema.Type, place, context);
        if (listed.IsBoolean && kind is ApiSchemaKind.Any or ApiSchemaKind.Boolean)
            (kind, listed) = (ApiSchemaKind.Boolean, EnumMapping.None);
        ApiSchema? additional = schema.AdditionalProperties is null
            ? null
            : Map(schema.AdditionalProperties, place.Child("additionalProperties"), context);
        return new ApiSchema
        {
            Kind = kind,
            Format = schema.Format,
            Title = DocumentText.Normalize(schema.Title),
            Description = DocumentText.Normalize(schema.Description),
            IsNullable = schema.Nullable || schema.Extensions.IsTrue("x-nullable") || schema.Enum.Any(value => value is OpenApiNull),
            IsOnlyNull = schema.Enum.Count > 0 && schema.Enum.All(value => value is OpenApiNull),
            IsAlsoString = schema.Extensions.IsTrue(NumberTexts.Key),
            IsReadOnly = schema.ReadOnly,
            IsWriteOnly = schema.WriteOnly,
            IsDeprecated = schema.Deprecated,
            Sunset = schema.Extensions.Sunset(place, context),
            Stability = schema.Extensions.Stability(place, context),
            IsExtensible = EnumMapping.IsExtensible(schema),
            KnownValues = EnumMapping.Known(schema, place, context),
            IsAbstract = DiscriminatorMapping.IsAbstract(schema, place, context),
            Default = ValueMapping.Of(schema.Default, schema, place.Child("default"), context.Raw),
            Enum = listed.Values,
            EnumIndexes = listed.Indexes,
            EnumNames = listed.Names,
            EnumDescriptions = listed.Descriptions,
            Items = schema.Items is null ? null : Map(schema.Items, place.Child("items"), context),
            Properties = Properties(schema, place.Child("properties"), context),
            Required = schema.Required.ToEquatableArray(),
            AdditionalProperties = AdditionalProperties(schema, additional),
            AdditionalPropertiesSchema = additional == ApiSchema.Any ? null : additional,
            AllOf = Parts(schema.AllOf, place.Child("allOf"), context),
            OneOf = Parts(schema.OneOf, place.Child("oneOf"), context),
            AnyOf = Parts(schema.AnyOf, place.Child("anyOf"), context),
            Not = schema.Not is null ? null : MapPart(schema.Not, place.Child("not"), context),
            Discriminator = DiscriminatorMapping.Map(schema, place.Child("discriminator"), context),
            Constraints = ConstraintMapping.Map(schema, place, context.Raw),
        };
    }

    private static EquatableArray<ApiProperty> Properties(OpenApiSchema schema, Place place, ReadingContext context) =>
        schema.Properties
            .Select(property => new ApiProperty(property.Key, Map(property.Value, place.Child(property.Key), context)))
            .ToEquatableArray();

    private static EquatableArray<ApiSchema> Parts(IList<OpenApiSchema> parts, Place place, ReadingContext context) =>
        parts.Select((part, index) => MapPart(part, place.Child(index), context)).ToEquatableArray();

    private static ApiAdditionalProperties AdditionalProperties(OpenApiSchema schema, ApiSchema? additional)
    {
        if (!schema.AdditionalPropertiesAllowed)
            return ApiAdditionalProperties.Forbidden;
        if (additional is null)
            return ApiAdditionalProperties.Unspecified;
        return additional == ApiSchema.Any ? ApiAdditionalProperties.Any : ApiAdditionalProperties.Typed;
    }
}
