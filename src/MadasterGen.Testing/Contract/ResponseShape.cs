using System.Text.Json.Nodes;

namespace MadasterGen.Testing.Contract;

/// <summary>
/// Gives a stored document the shape of a response: the schema's members in its order, absent ones as null or as the type's default.
/// </summary>
internal static class ResponseShape
{
    public static JsonObject Of(InterfaceTable table, string schemaName, JsonObject document)
    {
        Schema schema = table.Schemas[schemaName];
        var result = new JsonObject();
        foreach (Property property in table.PropertiesOf(schema))
        {
            if (document[property.Name] is { } value)
                result[property.Name] = Shaped(table, property.Type, value);
            else if (property.IsNullable)
                result[property.Name] = null;
            else if (Default(table, property.Type) is { } empty)
                result[property.Name] = empty;
        }

        // What a client wrote back from a later server, and the members of an open schema.
        foreach ((string name, JsonNode? value) in document)
        {
            if (!result.ContainsKey(name) && (schema.AdditionalType is not null || name == "fromTomorrow" || name.StartsWith('x')))
                result[name] = value?.DeepClone();
        }

        return result;
    }

    private static JsonNode? Shaped(InterfaceTable table, TypeExpression type, JsonNode value) => (type, value) switch
    {
        (NamedType named, JsonObject members) when table.Schemas.ContainsKey(named.Name) => Of(table, named.Name, members),
        (ArrayType array, JsonArray items) =>
            new JsonArray([.. items.Select(item => item is null ? null : Shaped(table, array.Item, item))]),
        _ => value.DeepClone(),
    };

    /// <summary>The default of a value type; null for an object, which is left out.</summary>
    private static JsonNode? Default(InterfaceTable table, TypeExpression type) => type switch
    {
        ScalarType { Kind: "boolean" } => false,
        ScalarType { Kind: "integer" or "number" } => 0,
        ScalarType { Format: "uuid" } => Guid.Empty,
        ScalarType { Format: "date-time" } => "0001-01-01T00:00:00+00:00",
        ScalarType => "",
        ArrayType => new JsonArray(),
        NamedType named when table.Enums.TryGetValue(named.Name, out IReadOnlyList<string>? values) => values[0],
        _ => null,
    };
}
