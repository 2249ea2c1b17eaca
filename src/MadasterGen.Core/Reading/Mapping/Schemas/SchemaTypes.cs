using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Mapping.Schemas;

/// <summary>Knows the types of JSON by name.</summary>
internal static class SchemaTypes
{
    // Many write it for what allows anything; that is what it then does.
    private const string Any = "any";

    /// <summary>The kind that a type is; a name that is none is told of, and allows anything.</summary>
    /// <param name="type">The name.</param>
    /// <param name="place">Where the schema is.</param>
    /// <param name="context">Takes what is told.</param>
    public static ApiSchemaKind KindOf(string? type, Place place, ReadingContext context)
    {
        ApiSchemaKind? kind = type switch
        {
            null or Any => ApiSchemaKind.Any,
            "string" => ApiSchemaKind.String,
            "number" => ApiSchemaKind.Number,
            "integer" => ApiSchemaKind.Integer,
            "boolean" => ApiSchemaKind.Boolean,
            "array" => ApiSchemaKind.Array,
            "object" => ApiSchemaKind.Object,
            _ => null,
        };
        if (kind is null)
        {
            string rule = $"'{type}' is no type, so it can be any JSON. Write array, boolean, integer, number, object or string.";
            context.Report(ProblemIds.DocumentBreaksARule, place.Child("type"), rule);
        }
        return kind ?? ApiSchemaKind.Any;
    }
}
