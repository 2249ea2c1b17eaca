using System.Text.Json;
using System.Text.Json.Nodes;

namespace MadasterGen.Core.Tests.Specs;

/// <summary>Writes a schema as the type expression of a facts table, such as <c>array&lt;string:uuid&gt;</c>.</summary>
internal static class TableType
{
    public static string Of(JsonNode schema)
    {
        if (schema["$ref"] is { } reference) return NameIn(reference.ToString());
        if (schema["oneOf"] is { } choices) return $"oneOf({ListOf(choices)})";
        if (schema["allOf"] is { } parts) return $"allOf({ListOf(parts)}){RequiredInPlace(schema)}";

        return schema["type"]!.ToString() switch
        {
            "array" => $"array<{Of(schema["items"]!)}>",
            "object" when schema["properties"] is { } properties => $"object{{{PropertiesOf(properties, schema["required"])}}}",
            "object" => $"map<{OfAdditionalProperties(schema)}>",
            string type => schema["format"] is { } format ? $"{type}:{format}" : type,
        };
    }

    /// <summary>What a schema says of properties that it does not declare.</summary>
    public static string OfAdditionalProperties(JsonNode schema) => schema["additionalProperties"] switch
    {
        null => "default",
        JsonObject { Count: 0 } => "any",
        JsonObject type => Of(type),
        JsonNode other => other.GetValueKind() is JsonValueKind.True ? "any" : "false",
    };

    /// <summary>The name at the end of a reference.</summary>
    public static string NameIn(string reference) => reference[(reference.LastIndexOf('/') + 1)..];

    private static string ListOf(JsonNode schemas) => string.Join(',', schemas.AsArray().Select(schema => Of(schema!)));

    private static string RequiredInPlace(JsonNode schema) =>
        schema["required"] is { } required ? $" required={string.Join(',', required.AsArray())}" : "";

    private static string PropertiesOf(JsonNode properties, JsonNode? required) =>
        string.Join(',', properties.AsObject().Select(property =>
            $"{property.Key}:{Of(property.Value!)}{(IsRequired(property.Key, required) ? "!" : "")}"));

    private static bool IsRequired(string name, JsonNode? required) =>
        required is not null && required.AsArray().Any(item => item!.ToString() == name);
}
