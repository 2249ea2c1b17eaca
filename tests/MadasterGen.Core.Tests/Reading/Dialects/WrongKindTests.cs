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
          "openapi": "3.2.0", "info": {"title": "T", "version": "v1"},
          "paths": {
            "/a": {
              "$ref": "#/components/pathItems/P",
              "query": {"responses": {"200": {"summary": "S"}}},
              "additionalOperations": {"COPY": {"responses": {}}}
            }
          },
          "webhooks": {"w": {}},
          "components": {
            "pathItems": {"P": {"get": {
              "parameters": [{"name": "q", "in": "querystring"}, {"$ref": "#/components/parameters/Q"}],
              "callbacks": {"c": {"x": {"query": {}}}},
              "responses": {"200": {"description": "D", "content": {"a/b": {"$ref": "#/components/mediaTypes/M"}}}}
            }}},
            "mediaTypes": {"M": {"schema": true, "itemSchema": {}}},
            "parameters": {"Q": {"name": "r", "in": "querystring"}},
            "securitySchemes": {"m": {"type": "mutualTLS"}},
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

    [Fact]
    public void No_value_in_any_place_is_an_exception_of_ours()
    {
        List<string> failures = [];
        JsonNode root = JsonNode.Parse(Text)!;
        foreach (string path in Places(root).ToArray())
        {
            foreach (string value in s_values)
            {
                JsonNode changed = JsonNode.Parse(Text)!;
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
