using System.Text.Json.Nodes;
using MadasterGen.Model;
using MadasterGen.Reading;
using static MadasterGen.Core.Tests.Reading.Documents;

namespace MadasterGen.Core.Tests.Reading.Dialects;

/// <summary>A value of another kind in any place of a document is at most a problem.</summary>
public class WrongKindTests
{
    private const string Text = """
        {
          "openapi": "VERSION", "info": {"title": "T", "version": "v1", "license": {"name": "L"}, "contact": {"name": "C"}},
          "servers": [{"url": "https://a.b/{v}", "variables": {"v": {"default": "1", "enum": ["1"]}}}],
          "security": [{"k": []}, {"o": ["a"]}],
          "tags": [{"name": "T", "externalDocs": {"url": "https://a.b"}}],
          "paths": {
            "/a": {
              "$ref": "#/components/pathItems/P",
              "query": {"responses": {"200": {"summary": "S"}}},
              "additionalOperations": {"COPY": {"responses": {}}}
            }
          },
          "webhooks": {"w": {"post": {"requestBody": {"$ref": "#/components/requestBodies/B"}, "responses": {"200": {"$ref": "#/components/responses/R"}}}}},
          "components": {
            "pathItems": {"P": {"get": {
              "parameters": [{"name": "q", "in": "querystring"}, {"$ref": "#/components/parameters/Q"}],
              "callbacks": {"c": {"x": {"query": {}}}},
              "tags": ["T"], "security": [{}], "servers": [{"url": "/x"}], "deprecated": true, "x-a": {"b": [1]},
              "requestBody": {"content": {"multipart/form-data": {
                "schema": {"type": "object", "properties": {"p": {"type": "array", "items": {"type": "string"}}}, "required": ["p"]},
                "encoding": {"p": {"contentType": "a/b", "style": "form", "explode": true, "headers": {"H": {"schema": {"type": "string"}}}}},
                "example": {"p": ["a"]}
              }}},
              "responses": {
                "200": {
                  "description": "D",
                  "headers": {"H": {"schema": {"type": "string"}}, "I": {"$ref": "#/components/headers/H"}},
                  "content": {"a/b": {"$ref": "#/components/mediaTypes/M"}, "application/json": {"schema": {"$ref": "#/components/schemas/A"}}},
                  "links": {"l": {"operationId": "o", "parameters": {"a": "$request.body"}}, "k": {"$ref": "#/components/links/L"}}
                },
                "default": {"$ref": "#/components/responses/R"}
              }
            }}},
            "mediaTypes": {"M": {"schema": true, "itemSchema": {}}},
            "parameters": {
              "Q": {"name": "r", "in": "querystring"},
              "J": {"name": "j", "in": "query", "content": {"application/json": {"schema": {"type": "object"}}}, "examples": {"e": {"$ref": "#/components/examples/E"}}}
            },
            "headers": {"H": {"schema": {"type": "integer"}}, "J": {"content": {"application/json": {"schema": {}}}}},
            "examples": {"E": {"value": {"a": 1}, "summary": "S"}},
            "links": {"L": {"operationRef": "#/paths/~1a/get"}},
            "requestBodies": {"B": {"required": true, "content": {"application/json": {"schema": {"type": "string"}}}}},
            "responses": {"R": {"description": "D", "headers": {"H": {"$ref": "#/components/headers/J"}}, "content": {"text/plain": {}}}},
            "callbacks": {"C": {"{$request.body#/u}": {"post": {"responses": {"200": {"description": "D"}}}}}},
            "securitySchemes": {
              "m": {"type": "mutualTLS"}, "k": {"type": "apiKey", "in": "header", "name": "K"},
              "o": {"type": "oauth2", "flows": {"implicit": {"authorizationUrl": "https://a.b", "scopes": {"a": "b"}}}},
              "h": {"type": "http", "scheme": "bearer"}, "d": {"type": "openIdConnect", "openIdConnectUrl": "https://a.b"}
            },
            "schemas": {
              "A": {
                "$anchor": "a", "$defs": {"B": {"type": ["string", "null"]}}, "allOf": [{"$ref": "#/$defs/B"}, {"$ref": "#a"}],
                "discriminator": {"propertyName": "k", "mapping": {"a": "#/components/schemas/A/$defs/B"}, "defaultMapping": "a"}
              },
              "C": {"type": ["integer", "string"], "pattern": "^\\d$", "format": "int32", "exclusiveMinimum": 1, "minimum": 0},
              "D": {"type": ["object", "array", "null"], "properties": {"p": {"const": 1}}, "prefixItems": [{"type": "string"}], "items": false},
              "E": {"patternProperties": {"^a": {}}, "unevaluatedProperties": false, "unevaluatedItems": {}, "contains": {}},
              "F": {"oneOf": [{"const": "a"}, {"type": "null"}], "contentEncoding": "base64", "contentMediaType": "a/b"},
              "G": {"enum": [null, "a"], "anyOf": [{"type": "null"}, {"$ref": "#/components/schemas/C", "description": "D"}]}
            }
          }
        }
        """;

    private static readonly string[] s_values = ["null", "true", "1", "\"x\"", "[]", "{}", "[null]", "[{}]", """{"a":null}""", """{"$ref":"#/a"}"""];

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.2.0")]
    public void No_value_in_any_place_is_an_exception_of_ours(string version)
    {
        List<string> failures = [];
        string text = Text.Replace("VERSION", version, StringComparison.Ordinal);
        JsonNode root = JsonNode.Parse(text)!;
        foreach (string path in Places(root).ToArray())
        {
            foreach (string value in s_values)
            {
                JsonNode changed = JsonNode.Parse(text)!;
                Set(changed, path.Split('\n')[1..], JsonNode.Parse(value));
                ReadResult result = Read(changed.ToJsonString());
                if (result.Problems.Any(problem => problem.Id == ProblemIds.InternalError) || (result.Model is null && result.Problems.Count == 0))
                    failures.Add($"{path.Replace('\n', '/')} = {value}: {string.Join("; ", Lines(result))}");
            }
        }
        Assert.Empty(failures);
    }

    // Every place but the root, the parts of its path each behind a line end.
    private static IEnumerable<string> Places(JsonNode? node, string path = "") => node switch
    {
        JsonObject map => map.SelectMany(member => Places(member.Value, path + "\n" + member.Key).Prepend(path + "\n" + member.Key)),
        JsonArray list => list.SelectMany((item, i) => Places(item, path + "\n" + i).Prepend(path + "\n" + i)),
        _ => [],
    };

    private static void Set(JsonNode root, string[] path, JsonNode? value)
    {
        JsonNode parent = path[..^1].Aggregate(root, (node, part) => (node is JsonArray list ? list[Index(part)] : node[part])!);
        if (parent is JsonArray array)
            array[Index(path[^1])] = value;
        else
            parent[path[^1]] = value;
    }

    private static int Index(string part) => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture);
}
