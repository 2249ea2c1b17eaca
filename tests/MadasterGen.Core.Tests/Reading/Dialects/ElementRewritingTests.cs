using MadasterGen.Model;
using MadasterGen.Reading;
using static MadasterGen.Core.Tests.Reading.Dialects.DialectDocuments;
using static MadasterGen.Core.Tests.Reading.Documents;

namespace MadasterGen.Core.Tests.Reading.Dialects;

/// <summary>What later versions have beside schemas.</summary>
public class ElementRewritingTests
{
    [Fact]
    public void What_version_3_0_does_not_know_is_accepted()
    {
        ApiModel model = ReadModel("""
            openapi: 3.2.0
            $self: https://example.com/api
            jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base
            info: {title: T, summary: S, version: v1, license: {name: MIT, identifier: MIT}}
            servers: [{url: 'https://example.com', name: production}]
            tags: [{name: A, summary: S, parent: B, kind: nav}]
            paths:
              /a:
                get:
                  parameters:
                    - {name: p, in: cookie, style: cookie, schema: {type: string}, examples: {a: {dataValue: 1}}}
                  responses: {'200': {summary: Done}}
                post:
                  callbacks: {c: {'{$request.body#/url}': {post: {requestBody: {content: {a/b: {schema: {type: [string, 'null']}}}}}}}}
            components:
              examples: {e: {serializedValue: x}}
              securitySchemes:
                m: {type: mutualTLS, deprecated: true}
                o:
                  type: oauth2
                  oauth2MetadataUrl: https://example.com
                  flows: {deviceAuthorization: {deviceAuthorizationUrl: 'https://example.com', tokenUrl: 'https://example.com', scopes: {}}}
            """);
        Assert.Equal("Done", model.Operations[0].Responses[0].Description);
        Assert.Equal("form", model.Operations[0].Parameters[0].Style);
        Assert.Equal(["http", "oauth2"], model.SecuritySchemes.Select(scheme => scheme.Kind));
    }

    [Fact]
    public void Paths_may_be_missing()
    {
        Assert.Empty(ReadModel(Document("3.1.0", "components: {schemas: {A: {type: string}}}")).Operations);
        const string Text = "openapi: 3.1.0\ninfo: {title: T, version: v1}\nwebhooks: {w: {post: {}}}\n";
        ReadResult result = Read(Text);
        Assert.Empty(Located(Text, result));
        Assert.NotNull(result.Model);
    }

    [Fact]
    public void References_may_have_words_of_their_own()
    {
        ApiModel model = ReadModel(Document("3.1.0", """
            paths:
              /a:
                get:
                  parameters: [{$ref: '#/components/parameters/P', description: D}]
                  responses: {'200': {$ref: '#/components/responses/R', summary: S, description: D}}
            components:
              parameters: {P: {name: p, in: query, schema: {type: [string, 'null']}}}
              responses: {R: {description: R}}
            """));
        Assert.Equal("p", model.Operations[0].Parameters[0].Name);
        Assert.Equal("R", model.Operations[0].Responses[0].Description);
    }

    [Fact]
    public void Shared_path_items_and_media_types_are_taken_over()
    {
        ApiModel model = ReadModel(Document("3.2.0", """
            paths:
              /a: {$ref: '#/components/pathItems/One', summary: Own}
              /b: {$ref: '#/components/pathItems/Two'}
            components:
              pathItems:
                One: {$ref: '#/components/pathItems/Two', summary: Other}
                Two: {get: {operationId: x, responses: {'200': {description: D, content: {application/json: {$ref: '#/components/mediaTypes/M'}}}}}}
              mediaTypes: {M: {schema: {type: [integer, 'null']}}}
            """).Replace("operationId: x, ", "", StringComparison.Ordinal));
        Assert.Equal(["/a", "/b"], model.Operations.Select(operation => operation.Path));
        Assert.Equal("Own", model.Operations[0].Summary);
        Assert.Equal(new ApiSchema { Kind = ApiSchemaKind.Integer, IsNullable = true }, model.Operations[0].Responses[0].Content[0].Schema);
    }

    [Fact]
    public void Path_items_that_lead_nowhere_or_to_each_other_are_reported()
    {
        const string Text = """
            openapi: 3.1.0
            info: {title: T, version: v1}
            paths:
              /a: {$ref: '#/components/pathItems/Missing'}
              /b: {$ref: '#/components/pathItems/B'}
            components:
              pathItems: {B: {$ref: '#/components/pathItems/B'}}
            """;
        Assert.Equal(
            ["(4,8) MAD1005 #/components/pathItems/Missing", "(7,19) MAD1005 #/components/pathItems/B"], Located(Text, Read(Text)));
    }

    /// <summary>One item of a thousand members, used a thousand times, would be a million members.</summary>
    [Theory]
    [InlineData(201, true)]
    [InlineData(150, false)]
    public void Shared_elements_are_copied_up_to_a_limit(int uses, bool isTooMuch)
    {
        string members = string.Join(",", Enumerable.Range(0, 1_000).Select(i => $"\"x-{i}\":0"));
        string paths = string.Join(",", Enumerable.Range(0, uses).Select(i => $$"""
            "/{{i}}":{"$ref":"#/components/pathItems/P"}
            """));

        ReadResult result = Read(
            "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"T\",\"version\":\"1\"},\"paths\":{" + paths
            + "},\"components\":{\"pathItems\":{\"P\":{" + members + "}}}}");

        Assert.Equal(isTooMuch ? ["200000 members behind references"] : [], result.Problems.SelectMany(problem => problem.Arguments));
    }

    [Fact]
    public void What_a_client_has_no_place_for_is_reported_at_its_line()
    {
        const string Text = """
            openapi: 3.2.0
            info: {title: T, version: v1}
            paths:
              /a:
                additionalOperations:
                  copyThere: {responses: {'200': {description: D}}}
                  GET: {responses: {'200': {description: D}}}
                get:
                  parameters:
                    - {name: q, in: querystring, content: {a/b: {schema: {type: object}}}}
                    - $ref: '#/components/parameters/%51'
                    - {name: p, in: query, schema: {type: string}}
                  responses:
                    '200': {description: D, content: {application/xml: {itemSchema: {type: object}}}}
            components:
              parameters: {Q: {$ref: '#/components/parameters/R'}, R: {name: r, in: querystring, content: {a/b: {schema: {type: object}}}}}
              schemas:
                A: {type: array, prefixItems: [{type: string}, {type: integer}], contains: {type: string}}
                B: {type: object, patternProperties: {^x-: {type: string}}, allOf: [{type: object}], unevaluatedProperties: false}
                C: {type: object, if: {}, then: {}, dependentRequired: {a: [b]}, enumNames: [a]}
                D: {$dynamicRef: '#node'}
            """;
        ReadResult result = Read(Text);
        Assert.Equal(
            [
                "(16,56) MAD1004 'q' is the whole query string, so 'r' must not stand beside it. Both are sent.",
                "(12,12) MAD1004 'q' is the whole query string, so 'p' must not stand beside it. Both are sent.",
                "(6,7) MAD2019 copyThere | it has no method for this verb",
                "(7,7) MAD2019 GET | it has no method for this verb",
                "(14,61) MAD2019 itemSchema | the body is not divided into its items",
                "(18,22) MAD2019 prefixItems | an element can be any of those that are listed, at every position",
                "(18,70) MAD2019 contains | it is left to the server",
                "(19,90) MAD2019 unevaluatedProperties | it is left to the server",
                "(19,23) MAD2019 patternProperties | an additional property can be any JSON",
                "(20,23) MAD2019 if | it is left to the server",
                "(20,41) MAD2019 dependentRequired | it is left to the server",
                "(20,70) MAD2019 enumNames | the keyword is not known",
                "(21,9) MAD2019 $dynamicRef | the value can be any JSON",
            ],
            Located(Text, result));
        Assert.Equal(["q", "r", "p"], result.Model!.Operations[0].Parameters.Select(parameter => parameter.Name));
        Assert.Equal(2, result.Problems.Count(problem => problem.IsWarning == true));
    }

    [Fact]
    public void Values_of_a_sequence_are_those_of_a_list()
    {
        string text = Document("3.2.0", """
            paths:
              /a:
                get:
                  responses:
                    '200':
                      description: D
                      content:
                        application/jsonl: {itemSchema: {type: [integer, 'null']}}
                        application/json-seq: {schema: {type: array, minItems: 1}, itemSchema: {type: string}}
                        text/event-stream: {$ref: '#/components/mediaTypes/Events'}
            components:
              mediaTypes:
                Events: {itemSchema: {$ref: '#/components/schemas/Event'}}
              schemas:
                Event:
                  type: object
                  properties:
                    event: {type: string}
                    data: {type: string, description: D, contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/Item'}}
                Other: {type: object, properties: {data: {type: string, contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/Item'}}}}
                Item: {type: integer, colour: red}
            """);
        ReadResult result = Read(text);

        ApiMediaType[] content = [.. result.Model!.Operations[0].Responses[0].Content];
        Assert.All(content, media => Assert.True(media.IsByItems));
        Assert.Equal(new ApiSchema { Kind = ApiSchemaKind.Array, Items = new ApiSchema { Kind = ApiSchemaKind.Integer, IsNullable = true } }, content[0].Schema);
        Assert.Equal(2, content[1].Schema!.AllOf.Count);
        Assert.Equal("Event", content[2].Schema!.Items!.Reference);
        ApiSchema[] data = [.. result.Model.Schemas.Take(2).Select(named => named.Schema.Properties.First(property => property.Name == "data").Schema)];
        Assert.Equal("Item", Assert.Single(data[0].AllOf).Reference);
        Assert.Equal(ApiSchemaKind.String, data[1].Kind);
        Assert.Equal(
            [
                "(22,97) MAD2019 contentSchema | what the string holds is neither read nor written",
                "(23,27) MAD2019 colour | the keyword is not known",
            ],
            Located(text, result));
    }

    [Fact]
    public void A_parameter_can_be_the_whole_query_string_wherever_it_is_written()
    {
        string text = Document("3.2.0", """
            paths:
              /a: {get: {parameters: [{name: q, in: querystring, content: {application/json: {schema: {type: [string, 'null']}}}}], responses: {}}}
              /b: {get: {parameters: [{$ref: '#/paths/~1a/get/parameters/0'}], responses: {}}}
              /c: {get: {parameters: [{$ref: '#/components/parameters/Q'}], responses: {}}}
            components: {parameters: {Q: {name: q, in: querystring, content: {application/json: {schema: {type: [string, 'null']}}}}}}
            """);
        ReadResult result = Read(text);
        Assert.Empty(result.Problems);
        Assert.All(result.Model!.Operations, operation =>
        {
            ApiParameter parameter = Assert.Single(operation.Parameters);
            Assert.Equal((ApiParameterPlace.Query, ApiParameter.WholeQuery, "application/json"), (parameter.Place, parameter.Style, parameter.ContentType));
            Assert.True(parameter.Schema.IsNullable);
        });
    }

    [Fact]
    public void What_stands_beside_the_whole_query_string_is_told_and_sent()
    {
        ReadResult result = Read(Document("3.2.0", """
            paths:
              /a:
                parameters:
                  - {name: p, in: query, schema: {type: string}}
                get:
                  parameters:
                    - {name: q, in: querystring, content: {a/b: {schema: {type: object}}}}
                    - {name: h, in: header, schema: {type: string}}
                    - {name: r, in: querystring, content: {a/b: {schema: {type: object}}}}
                  responses: {}
              /b: {get: {parameters: [{name: p, in: query, schema: {type: string}}], responses: {}}}
            """));

        Assert.Equal(
            [
                "MAD1004 /paths/~1a/get/parameters/2 'q' is the whole query string, so 'r' must not stand beside it. Both are sent.",
                "MAD1004 /paths/~1a/parameters/0 'q' is the whole query string, so 'p' must not stand beside it. Both are sent.",
            ],
            Lines(result));
        Assert.Equal(4, result.Model!.Operations.Single(operation => operation.Path == "/a").Parameters.Count);
    }

    [Fact]
    public void Other_verbs_are_operations_of_their_path()
    {
        const string Text = """
            openapi: 3.2.0
            info: {title: T, version: v1}
            paths:
              /a/{id}:
                parameters: [{name: id, in: path, required: true, schema: {type: [integer, 'null']}}]
                query:
                  operationId: ask
                  requestBody: {content: {application/json: {schema: {type: [string, 'null']}}}}
                  responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Missing'}}}}}
                get: {responses: {'200': {description: D}}}
                additionalOperations:
                  COPY: {operationId: copy, colour: red, responses: {'200': {description: D}}}
              /b: {get: {responses: {'200': {description: D}}}}
            """;
        ReadResult result = Read(Text);
        Assert.Equal(
            [
                "(12,33) MAD1004 'colour' is not a valid property here.",
                "(9,81) MAD1005 #/components/schemas/Missing",
            ],
            Located(Text, result).Order(StringComparer.Ordinal));
        EquatableArray<ApiOperation> operations = result.Model!.Operations;
        Assert.Equal(["GET /a/{id}", "QUERY /a/{id}", "COPY /a/{id}", "GET /b"], operations.Select(each => each.Method + " " + each.Path));
        Assert.All(operations.Take(3), operation => Assert.Equal("id", Assert.Single(operation.Parameters).Name));
        Assert.Equal("/paths/~1a~1{id}/parameters/0", operations[1].Parameters[0].Pointer);
        Assert.True(operations[1].Body!.Content[0].Schema!.IsNullable);
    }
}
