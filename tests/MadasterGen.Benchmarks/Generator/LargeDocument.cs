using System.Globalization;
using System.Text;

namespace MadasterGen.Benchmarks.Generator;

/// <summary>Makes a document of any size from shapes such as Madaster's: pairs of requests and responses, enums, lists, references.</summary>
internal static class LargeDocument
{
    /// <summary>Operations and schemas of the smallest size; four times as many are about 10 MB.</summary>
    private const int Operations = 500;

    private const string Sentence = "Says what the value stands for, in which unit it is given, and what happens when it is left out of a request.";

    /// <summary>A document.</summary>
    /// <param name="factor">How many times the smallest size.</param>
    /// <param name="changed">A description in the middle of the document, so that one schema can change.</param>
    internal static string Make(int factor, string changed = "as it was")
    {
        StringBuilder json = new("{\n  \"openapi\": \"3.0.1\",\n  \"info\": { \"title\": \"Large\", \"version\": \"v9.0\" },\n  \"paths\": {\n");
        int operations = Operations * factor;
        for (int i = 0; i < operations; i++)
            Separated(json, Operation(i), i == operations - 1);
        json.Append("  },\n  \"components\": { \"schemas\": {\n");
        for (int i = 0; i < operations; i++)
        {
            Separated(json, Schema($"Thing{i}Response", i, operations, isResponse: true, i == operations / 2 ? changed : "as it is"), false);
            Separated(json, Schema($"Thing{i}Request", i, operations, isResponse: false, "as it is"), i == operations - 1);
        }

        return json.Append("  } }\n}\n").ToString();
    }

    private static void Separated(StringBuilder json, string text, bool isLast) => json.Append(text).Append(isLast ? "\n" : ",\n");

    private static string Operation(int i) => Numbered(i, """
                "/api/v9.0/group#GROUP#/thing#/{id}/parts": {
                  "put": {
                    "tags": [ "Group#GROUP#" ],
                    "summary": "Changes thing # and gives it back.",
                    "description": "#TEXT#",
                    "operationId": "Group#GROUP#_UpdateThing#",
                    "parameters": [
                      { "name": "id", "in": "path", "description": "#TEXT#", "required": true, "schema": { "type": "string", "format": "uuid" } },
                      { "name": "accept-language", "in": "header", "description": "#TEXT#", "schema": { "type": "string", "nullable": true } },
                      { "name": "skip", "in": "query", "description": "#TEXT#", "schema": { "type": "integer", "format": "int32" } }
                    ],
                    "requestBody": {
                      "description": "#TEXT#",
                      "content": {
                        "application/json": { "schema": { "$ref": "#/components/schemas/Thing#Request" } },
                        "text/json": { "schema": { "$ref": "#/components/schemas/Thing#Request" } }
                      }
                    },
                    "responses": {
                      "200": { "description": "The thing.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing#Response" } } } },
                      "404": { "description": "There is no such thing." }
                    }
                  }
                }
            """);

    private static string Schema(string name, int i, int count, bool isResponse, string note)
    {
        StringBuilder json = new("    \"" + name + "\": {\n      \"type\": \"object\",\n      \"required\": [ \"name\", \"kind\" ],\n      \"description\": \"Thing, " + note + ".\",\n      \"properties\": {\n");
        string[] types =
        [
            "\"type\": \"string\"", "\"type\": \"string\", \"format\": \"uuid\"", "\"type\": \"number\", \"format\": \"double\", \"nullable\": true",
            "\"type\": \"integer\", \"format\": \"int32\"", "\"type\": \"string\", \"format\": \"date-time\"", "\"type\": \"array\", \"items\": { \"type\": \"string\" }, \"nullable\": true",
        ];
        json.Append("        \"name\": { \"type\": \"string\", \"description\": \"" + Sentence + "\" },\n");
        json.Append("        \"kind\": { \"type\": \"string\", \"enum\": [ \"First\", \"Second\", \"Third\" ], \"description\": \"" + Sentence + "\" },\n");
        for (int property = 0; property < 8; property++)
            json.Append(CultureInfo.InvariantCulture, $"        \"value{property}\": {{ {types[(i + property) % types.Length]}, \"description\": \"{Sentence}\" }},\n");
        json.Append(CultureInfo.InvariantCulture, $"        \"next\": {{ \"$ref\": \"#/components/schemas/Thing{(i + 1) % count}{(isResponse ? "Response" : "Request")}\" }}\n");
        return json.Append("      }\n    }").ToString();
    }

    private static string Numbered(int i, string template) => template
        .Replace("#/components", "\u0001", StringComparison.Ordinal)
        .Replace("#GROUP#", (i / 25).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("#TEXT#", Sentence, StringComparison.Ordinal)
        .Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("\u0001", "#/components", StringComparison.Ordinal);
}
