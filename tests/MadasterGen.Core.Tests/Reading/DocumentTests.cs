using MadasterGen.Model;
using MadasterGen.Reading;
using static MadasterGen.Core.Tests.Reading.Documents;

namespace MadasterGen.Core.Tests.Reading;

public class DocumentTests
{
    private const string JsonText = """
        {
          "openapi": "3.0.1",
          "info": { "title": "Private API - Build: 30855", "description": "Line one\nline \"two\" \u00e9", "version": "v3.0" },
          "servers": [ { "url": "https://{env}.example.com/", "variables": { "env": { "default": "api" } } } ],
          "tags": [ { "name": "Building", "description": "All about buildings" } ],
          "paths": {
            "/api/v3.0/building/{id}": {
              "get": {
                "tags": [ "Building" ],
                "operationId": "Building_GetBuildingById",
                "parameters": [ { "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } } ],
                "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Building" } } } } }
              }
            }
          },
          "components": {
            "schemas": {
              "Building": {
                "type": "object",
                "additionalProperties": true,
                "properties": {
                  "kind": { "type": "string", "enum": [ "1", "yes" ], "default": "1" },
                  "size": { "type": "number", "minimum": 0.5, "default": 1.5, "nullable": true }
                }
              }
            }
          }
        }
        """;

    private const string YamlText = """
        openapi: 3.0.1
        info:
          title: 'Private API - Build: 30855'
          description: |-
            Line one
            line "two" é
          version: v3.0
        servers:
          - url: https://{env}.example.com/
            variables: {env: {default: api}}
        tags:
          - name: Building
            description: All about buildings
        paths:
          /api/v3.0/building/{id}:
            get:
              tags: [Building]
              operationId: Building_GetBuildingById
              parameters:
                - name: id
                  in: path
                  required: true
                  schema: {type: string, format: uuid}
              responses:
                '200':
                  description: ''
                  content:
                    application/json:
                      schema:
                        $ref: '#/components/schemas/Building'
        components:
          schemas:
            Building:
              type: object
              additionalProperties: true
              properties:
                kind:
                  type: string
                  enum: [1, yes]
                  default: 1
                size:
                  type: number
                  minimum: 0.5
                  default: 1.5
                  nullable: true
        """;

    [Fact]
    public void JSON_and_YAML_of_one_document_give_equal_models()
    {
        ApiModel model = ReadModel(JsonText);
        Assert.Equal(model, ReadModel(YamlText));
        Assert.Equal("30855", model.Build);
        Assert.Equal("v3.0", model.Version);
        Assert.Equal("Line one\nline \"two\" é", model.Description);
        Assert.Equal(["https://api.example.com/"], model.Servers);
        Assert.Equal([new ApiTag("Building", "All about buildings")], model.Tags);
        Assert.Equal("Building", model.Operations[0].Responses[0].Content[0].Schema!.Reference);
    }

    [Theory]
    [InlineData(" ", "\t")]
    [InlineData("\n", "\r\n")]
    [InlineData("\n", "\n\n")]
    [InlineData("\n", " ")]
    public void A_JSON_document_of_another_layout_gives_an_equal_model(string old, string layout) =>
        Assert.Equal(ReadModel(JsonText), ReadModel(string.Concat(JsonText.Split('\n').Select(line => line.TrimStart(' ').Length == line.Length
            ? line + "\n"
            : line[..^line.TrimStart(' ').Length].Replace(old, layout) + line.TrimStart(' ') + "\n".Replace(old, layout)))));

    [Fact]
    public void A_YAML_document_of_another_layout_gives_an_equal_model()
    {
        string indented = string.Join(
            '\n', YamlText.Split('\n').Select(line => new string(' ', line.Length - line.TrimStart(' ').Length) + line.Replace("  - ", "  -   ")));
        Assert.Equal(ReadModel(YamlText), ReadModel(indented));
        Assert.Equal(ReadModel(YamlText), ReadModel(YamlText.Replace("\n", "\r\n")));
    }

    [Fact]
    public void A_document_without_version_says_so()
    {
        ReadResult result = Read("openapi: 3.0.1\ninfo: {title: t}\npaths: {/a: {get: {responses: {'200': {description: x}}}}}\n");
        Assert.Equal(["MAD1013 /info"], Lines(result));
        Assert.Equal("", result.Model!.Version);
    }

    [Fact]
    public void A_document_of_which_nothing_remains_says_why()
    {
        ReadResult result = Read("""{"openapi": "3.0.1", "info": [], "paths": []}""");
        Assert.Empty(result.Model!.Operations);
        Assert.DoesNotContain(result.Problems, problem => problem.Id == ProblemIds.NotAnOpenApiDocument);
        Assert.Contains("MAD1004 /paths Paths must be a map/object", Lines(result));
    }

    [Theory]
    [InlineData("openapi: 3.0.3\ninfo: {title: T, version: '1'}\n")]
    [InlineData("openapi: 3.0.3\ninfo: {title: T, version: '1'}\ncomponents: {schemas: {A: {type: object}}}\n")]
    public void A_document_without_paths_has_no_operations_and_says_so(string text)
    {
        ReadResult result = Read(text);
        Assert.Empty(result.Model!.Operations);
        Assert.Equal(["MAD1004 /paths The field 'paths' in 'document' object is REQUIRED."], Lines(result));
    }

    [Theory]
    [InlineData("/a/{x}: {get: {responses: {'204': {description: d}}}}\n/a/{y}: {put: {responses: {'204': {description: d}}}}", "/paths/~1a~1{y}")]
    [InlineData("/a: {get: {responses: {'204': {}}}}", "/paths/~1a/get/responses/204/description")]
    [InlineData("/a: {get: {responses: {}}}", "/paths/~1a/get/responses")]
    [InlineData("/a/{x}: {get: {parameters: [{in: path, name: x}], responses: {'204': {description: d}}}}", "/paths/~1a~1{x}/get/parameters/0/required")]
    public void A_broken_rule_that_costs_nothing_is_information(string paths, string place)
    {
        ReadResult result = Read(Paths(paths));

        Problem problem = Assert.Single(result.Problems, problem => problem.Id != ProblemIds.UndeclaredPathParameter);
        Assert.Equal((ProblemIds.DocumentBreaksAHarmlessRule, place), (problem.Id, problem.Pointer));
        Assert.Equal(paths.Split('\n').Length, result.Model!.Operations.Count);
    }

    [Fact]
    public void A_string_among_the_examples_costs_nothing_else()
    {
        ReadResult result = Read("""{"openapi":"3.0.3","info":{"title":"t","version":"1"},"paths":{"/b":{"get":{"operationId":"getB","responses":{"204":{"description":"ok"}}}}},"components":{"examples":{"E":"text","F":{"value":1}}}}""");
        Assert.Equal("getB", Assert.Single(result.Model!.Operations).OperationId);
        Assert.Equal(["MAD1004 /components/examples/E 'E' must be an object; it is left out."], Lines(result));
    }

    [Fact]
    public void A_document_without_operations_is_still_one() => Assert.Empty(ReadModel(Head + "paths: {}\n").Operations);

    [Fact]
    public void Swagger_2_is_read()
    {
        const string Text = """
            swagger: '2.0'
            info: {title: Old, version: v1}
            host: api.example.com
            basePath: /base
            schemes: [https]
            consumes: [application/json]
            produces: [application/json]
            paths:
              /a/{id}:
                post:
                  operationId: A_Post
                  parameters:
                    - $ref: '#/parameters/Body'
                    - $ref: '#/parameters/Id'
                    - {name: q, in: query, type: array, items: {type: string}, collectionFormat: multi}
                  responses:
                    '200': {description: Fine, schema: {$ref: '#/definitions/A'}}
                    '400': {$ref: '#/responses/Bad'}
            parameters:
              Body: {name: body, in: body, required: true, schema: {$ref: '#/definitions/A'}}
              Id: {name: id, in: path, required: true, type: string}
            responses:
              Bad: {description: Wrong}
            definitions:
              A:
                type: object
                properties:
                  z: {type: string, x-nullable: true}
                  n: {$ref: '#/definitions/Nope'}
            """;
        ReadResult result = Read(Text);
        Assert.Equal(["MAD1005 /components/schemas/A/properties/n/$ref #/definitions/Nope"], Lines(result));
        ApiOperation operation = Assert.Single(result.Model!.Operations);
        Assert.Equal(["id Path simple", "q Query form"], operation.Parameters.Select(parameter => $"{parameter.Name} {parameter.Place} {parameter.Style}"));
        Assert.True(operation.Parameters[1].IsExploded);
        Assert.Equal(new ApiBody(true, null, new([new("application/json", new() { Reference = "A" })])), operation.Body);
        Assert.Equal("A", operation.Responses[0].Content[0].Schema!.Reference);
        Assert.Equal("Wrong", operation.Responses[1].Description);
        Assert.True(result.Model.Schema("A").Property("z").Schema.IsNullable);
        Assert.Equal(["https://api.example.com/base"], result.Model.Servers);
    }

    [Theory]
    [InlineData("""{"openapi": "3.0.1"}""", true)]
    [InlineData("""{"info": {"openapi": 1}, "swagger" : "2.0"}""", true)]
    [InlineData("""{"info": {"openapi": 1}, "x": "\", openapi: "}""", false)]
    [InlineData("""[{"openapi": "3.0.1"}]""", false)]
    [InlineData("{openapi: 3.0.1}", true)]
    [InlineData("\uFEFF# comment\nopenapi: 3.0.1\n", true)]
    [InlineData("info:\r\n  openapi: x\r\n'swagger': '2.0'\r\n", true)]
    [InlineData("info:\n  openapi: x\n", false)]
    [InlineData("openapis: x\n", false)]
    [InlineData("openapi", false)]
    [InlineData("{\"openapi", false)]
    [InlineData("'openapi", false)]
    [InlineData("", false)]
    public void OpenAPI_documents_are_told_from_other_files(string text, bool expected) =>
        Assert.Equal(expected, DocumentSniffer.LooksLikeOpenApi(text));
}
