using MadasterGen.Model;

namespace MadasterGen.Planning.Types;

/// <summary>The C# types of schemas that hold no others (OpenAPI 3.0.3, 4.4, and the format registry).</summary>
internal static class Scalars
{
    /// <summary>The type; any JSON for what has no other.</summary>
    public static TypeReference Of(ApiSchema schema, bool hasDateOnly) => schema.Kind switch
    {
        ApiSchemaKind.String => schema.Format switch
        {
            "uuid" or "guid" => new(TypeKind.Guid),
            "date-time" => new(TypeKind.DateTimeOffset),
            "date" => new(TypeKind.Date, hasDateOnly ? "global::System.DateOnly" : "global::System.DateTime"),
            "uri" or "url" => new(TypeKind.Uri),
            "byte" => new(TypeKind.Bytes),
            "binary" => TypeReference.File,
            _ => TypeReference.String,
        },
        ApiSchemaKind.Integer => schema.Format switch
        {
            "int32" or "int16" or "int8" or "uint8" or "uint16" => new(TypeKind.Int32),
            _ => new(TypeKind.Int64),
        },
        ApiSchemaKind.Number => schema.Format switch
        {
            "float" => new(TypeKind.Single),
            "decimal" or "money" or "currency" => new(TypeKind.Decimal),
            "int32" => new(TypeKind.Int32),
            "int64" => new(TypeKind.Int64),
            _ => new(TypeKind.Double),
        },
        ApiSchemaKind.Boolean => new(TypeKind.Boolean),
        _ => TypeReference.Json,
    };
}
