using System.Text.Json;
using System.Text.Json.Nodes;

namespace MadasterGen.AspNetCore.Tests;

/// <summary>The document of the application as OpenAPI 3.2, with what 3.1 cannot say of it.</summary>
internal static class Version32
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    /// <summary>The text, made of that of 3.1.</summary>
    public static string Of(string version31)
    {
        JsonNode document = JsonNode.Parse(version31)!;
        document["openapi"] = "3.2.0";
        document["paths"]!["/searches"] = JsonNode.Parse("""
            {
              "query": {
                "tags": [ "Searches" ],
                "operationId": "Search",
                "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/NewTodo" } } } },
                "responses": { "200": { "description": "OK", "content": { "application/json": { "schema": { "type": "array", "items": { "type": "string" } } } } } }
              }
            }
            """);
        document["paths"]!["/searches/{id}"] = JsonNode.Parse("""
            {
              "additionalOperations": {
                "LINK": {
                  "tags": [ "Searches" ],
                  "operationId": "Link",
                  "parameters": [
                    { "name": "id", "in": "path", "required": true, "schema": { "type": "integer", "format": "int32" } },
                    { "name": "to", "in": "query", "required": true, "schema": { "type": "string" } }
                  ],
                  "responses": { "200": { "description": "OK", "content": { "text/plain": { "schema": { "type": "string" } } } } }
                }
              }
            }
            """);
        return document.ToJsonString(s_indented) + "\n";
    }
}
