using System.Text.RegularExpressions;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Dialects;

/// <summary>A document as ASP.NET Core 10 writes it: 3.1.1, numbers that may be strings, references that may be null.</summary>
public partial class AspNetCoreTests
{
    [Fact]
    public void Gives_a_client_without_a_diagnostic()
    {
        GeneratorRun run = Run(Document);

        Assert.Empty(run.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal(
            """
            required int Id
            required string? Note
            decimal Price
            double Weight
            ulong Serial
            int? Rating
            global::Madaster.V1_0_0.Address? Billing
            global::Madaster.V1_0_0.Address? Shipping
            required global::Madaster.V1_0_0.OrderState State
            global::Madaster.V1_0_0.OrderState? Before
            global::System.Collections.Generic.IReadOnlyDictionary<string, int> Counts
            global::System.DateTimeOffset Created
            global::System.DateOnly Due
            global::Madaster.MadasterTime At
            global::System.TimeSpan Duration
            global::System.Collections.Generic.IReadOnlyList<global::Madaster.V1_0_0.Address>? Lines
            """,
            string.Join("\n", PropertyLine().Matches(run.Files["Madaster.V1_0_0.Order.g.cs"])
                .Select(match => match.Groups["member"].Value)));
    }

    [Fact]
    public void Gives_the_same_client_as_version_3_2() =>
        Assert.Equal(Run(Document).FilesOfAnyText, Run(Document.Replace("3.1.1", "3.2.0", StringComparison.Ordinal)).FilesOfAnyText);

    private static GeneratorRun Run(string document) => TestProject.With(("shop.openapi.json", document)).Run();

    [GeneratedRegex(@"^    public (?!sealed|override)(?<member>[^({\n]+ \w+)(?: \{ get => .*)?$", RegexOptions.Multiline)]
    private static partial Regex PropertyLine();

    private const string Document = """
        {
          "openapi": "3.1.1",
          "info": { "title": "Shop | v1", "version": "1.0.0" },
          "servers": [ { "url": "https://localhost:7001/" } ],
          "paths": {
            "/orders/{id}": {
              "get": {
                "tags": [ "Orders" ],
                "operationId": "GetOrder",
                "parameters": [
                  { "name": "id", "in": "path", "required": true,
                    "schema": { "pattern": "^-?(?:0|[1-9]\\d*)$", "type": [ "integer", "string" ], "format": "int32" } },
                  { "name": "state", "in": "query", "schema": { "$ref": "#/components/schemas/OrderState" } },
                  { "name": "page", "in": "query",
                    "schema": { "pattern": "^-?(?:0|[1-9]\\d*)$", "type": [ "integer", "string" ], "format": "int32", "default": 1 } }
                ],
                "responses": {
                  "200": { "description": "OK", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Order" } } } },
                  "404": { "description": "Not Found",
                    "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/ProblemDetails" } } } }
                }
              }
            },
            "/orders": {
              "post": {
                "tags": [ "Orders" ],
                "operationId": "CreateOrder",
                "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Order" } } }, "required": true },
                "responses": {
                  "201": { "description": "Created", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Order" } } } },
                  "400": { "description": "Bad Request",
                    "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/HttpValidationProblemDetails" } } } }
                }
              }
            },
            "/orders/{id}/picture": {
              "put": {
                "tags": [ "Orders" ],
                "operationId": "PutPicture",
                "parameters": [ { "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } } ],
                "requestBody": { "required": true, "content": { "multipart/form-data": { "schema": {
                  "type": "object", "required": [ "file" ], "properties": { "file": { "$ref": "#/components/schemas/IFormFile" } } } } } },
                "responses": { "200": { "description": "OK" } }
              }
            }
          },
          "components": {
            "schemas": {
              "Address": {
                "required": [ "street" ],
                "type": "object",
                "properties": { "street": { "type": "string" }, "number": { "type": [ "null", "string" ] } }
              },
              "HttpValidationProblemDetails": {
                "type": "object",
                "properties": {
                  "type": { "type": [ "null", "string" ] },
                  "title": { "type": [ "null", "string" ] },
                  "status": { "pattern": "^-?(?:0|[1-9]\\d*)$", "type": [ "null", "integer", "string" ], "format": "int32" },
                  "detail": { "type": [ "null", "string" ] },
                  "instance": { "type": [ "null", "string" ] },
                  "errors": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" } } }
                }
              },
              "IFormFile": { "type": "string", "format": "binary" },
              "Order": {
                "required": [ "id", "note", "state" ],
                "type": "object",
                "properties": {
                  "id": { "pattern": "^-?(?:0|[1-9]\\d*)$", "type": [ "integer", "string" ], "format": "int32" },
                  "note": { "type": [ "null", "string" ] },
                  "price": { "pattern": "^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?$", "type": [ "number", "string" ], "format": "decimal" },
                  "weight": { "pattern": "^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$", "type": [ "number", "string" ], "format": "double" },
                  "serial": { "pattern": "^(?:0|[1-9]\\d*)$", "type": [ "integer", "string" ], "format": "uint64" },
                  "rating": { "maximum": 5, "minimum": 1, "pattern": "^-?(?:0|[1-9]\\d*)$", "type": [ "null", "integer", "string" ], "format": "int32" },
                  "billing": { "oneOf": [ { "type": "null" }, { "$ref": "#/components/schemas/Address" } ] },
                  "shipping": { "$ref": "#/components/schemas/Address", "description": "Where it goes." },
                  "state": { "$ref": "#/components/schemas/OrderState" },
                  "before": { "oneOf": [ { "type": "null" }, { "$ref": "#/components/schemas/OrderState" } ] },
                  "counts": { "type": "object", "additionalProperties": {
                    "pattern": "^-?(?:0|[1-9]\\d*)$", "type": [ "integer", "string" ], "format": "int32" } },
                  "created": { "type": "string", "format": "date-time" },
                  "due": { "type": "string", "format": "date" },
                  "at": { "type": "string", "format": "time" },
                  "duration": { "pattern": "^-?(\\d+\\.)?\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?$", "type": "string" },
                  "lines": { "type": [ "null", "array" ], "items": { "$ref": "#/components/schemas/Address" } }
                }
              },
              "OrderState": { "enum": [ "Open", "Paid", "Sent" ] },
              "ProblemDetails": {
                "type": "object",
                "properties": {
                  "type": { "type": [ "null", "string" ] },
                  "title": { "type": [ "null", "string" ] },
                  "status": { "pattern": "^-?(?:0|[1-9]\\d*)$", "type": [ "null", "integer", "string" ], "format": "int32" },
                  "detail": { "type": [ "null", "string" ] },
                  "instance": { "type": [ "null", "string" ] }
                }
              }
            }
          },
          "tags": [ { "name": "Orders" } ]
        }
        """;
}
