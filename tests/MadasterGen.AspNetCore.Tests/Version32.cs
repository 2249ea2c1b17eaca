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
        document["paths"]!["/streams/progress"] = Stream("GetProgress", "text/event-stream", """
            {
              "oneOf": [
                {
                  "type": "object", "title": "note", "required": [ "event", "data" ],
                  "properties": { "event": { "const": "note" }, "data": { "type": "string" } }
                },
                {
                  "type": "object", "title": "done", "required": [ "event", "data" ],
                  "properties": {
                    "event": { "const": "done" },
                    "data": { "type": "string", "contentMediaType": "application/json", "contentSchema": { "$ref": "#/components/schemas/NewTodo" } }
                  }
                }
              ]
            }
            """);
        document["paths"]!["/streams/lines"] = Stream("GetLines", "application/jsonl", """{ "$ref": "#/components/schemas/NewTodo" }""");
        document["paths"]!["/streams/texts"] = Stream("GetTexts", "application/json-seq", """{ "$ref": "#/components/schemas/NewTodo" }""");
        return document.ToJsonString(s_indented) + "\n";
    }

    private static JsonNode Stream(string id, string mediaType, string itemSchema) => JsonNode.Parse($$"""
        {
          "get": {
            "tags": [ "Streams" ],
            "operationId": "{{id}}",
            "responses": { "200": { "description": "OK", "content": { "{{mediaType}}": { "itemSchema": {{itemSchema}} } } } }
          }
        }
        """)!;
}
