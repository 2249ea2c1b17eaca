using MadasterGen.Model;
using MadasterGen.Reading;
using static MadasterGen.Core.Tests.Reading.Dialects.DialectDocuments;
using static MadasterGen.Core.Tests.Reading.Documents;

namespace MadasterGen.Core.Tests.Reading.Dialects;

/// <summary>References lead to any place of the document, whether it has a name or not.</summary>
public class PointerTests
{
    private static readonly string[] s_versions = ["3.0.3", "3.1.1", "3.2.0"];

    [Theory]
    [InlineData("#/components/schemas/B/properties/c", "B_c")]
    [InlineData("#/components/schemas/B/properties/l/items", "B_l_items")]
    [InlineData("#/components/schemas/B/allOf/0", "B_allOf_0")]
    [InlineData("#/components/responses/R/content/application~1json/schema", "R")]
    [InlineData("#/paths/~1x/get/responses/200/content/application~1json/schema", "getX_Response")]
    [InlineData("#/paths/~1x/get/responses/200/content/application~1json/schema/properties/q", "getX_Response_q")]
    [InlineData("#/paths/~1x/get/requestBody/content/application~1json/schema", "getX_Request")]
    [InlineData("#/paths/~1x/get/parameters/0/schema", "getX_parameters_0")]
    [InlineData("#/paths/~1x%7E1/get/responses/200/content/application~1json/schema", "get__x__Response")]
    public void A_schema_gets_a_name(string reference, string name)
    {
        foreach (string version in s_versions)
        {
            ApiModel model = ReadModel(Everything(version, reference));
            Assert.Equal(name, model.Schema("A").Property("b").Schema.Reference);
            Assert.Equal(ApiSchemaKind.Object, model.Schema(name).Kind);
        }
    }

    [Fact]
    public void The_place_itself_has_the_same_schema()
    {
        foreach (string version in s_versions)
        {
            ApiModel model = ReadModel(Everything(version, "#/components/schemas/B/properties/c"));
            Assert.Equal("B_c", model.Schema("B").Property("c").Schema.Reference);
            model = ReadModel(Everything(version, "#/paths/~1x/get/responses/200/content/application~1json/schema"));
            Assert.Equal("getX_Response", model.Operations[0].Responses[0].Content[0].Schema!.Reference);
            // A part belongs to what it is a part of.
            model = ReadModel(Everything(version, "#/components/schemas/B/allOf/0"));
            Assert.Null(model.Schema("B").AllOf[0].Reference);
        }
    }

    [Fact]
    public void A_place_that_is_a_reference_is_what_it_leads_to()
    {
        foreach (string version in s_versions)
        {
            ApiModel model = ReadModel(WithSchemas(version, """
                A: {properties: {b: {$ref: '#/components/schemas/B/properties/c'}}}
                B: {properties: {c: {$ref: '#/components/schemas/C'}}}
                C: {type: string}
                """));
            Assert.Equal("C", model.Schema("A").Property("b").Schema.Reference);
            Assert.Equal(3, model.Schemas.Count);
        }
    }

    [Fact]
    public void A_circle_of_places_leads_nowhere()
    {
        foreach (string version in s_versions)
        {
            string text = WithSchemas(version, "A: {properties: {b: {$ref: '#/components/schemas/A/properties/c'}, c: {$ref: '#/components/schemas/A/properties/b'}}}");
            ReadResult result = Read(text);
            Assert.All(result.Problems, problem => Assert.Equal(ProblemIds.DanglingReference, problem.Id));
            Assert.Equal(2, result.Problems.Count);
        }
    }

    [Fact]
    public void A_schema_can_be_referred_to_from_within()
    {
        foreach (string version in s_versions)
        {
            ApiModel model = ReadModel(WithSchemas(version, "A: {properties: {n: {type: object, properties: {n: {$ref: '#/components/schemas/A/properties/n'}}}}}"));
            Assert.Equal("A_n", model.Schema("A").Property("n").Schema.Reference);
            Assert.Equal("A_n", model.Schema("A_n").Property("n").Schema.Reference);
        }
    }

    [Fact]
    public void Responses_parameters_bodies_headers_and_paths_are_found_where_they_are_used()
    {
        foreach (string version in s_versions)
        {
            ApiModel model = ReadModel(Document(version, """
                paths:
                  /a:
                    post:
                      parameters: [{name: q, in: query, schema: {type: integer}}]
                      requestBody: {content: {application/json: {schema: {type: boolean}}}}
                      responses: {'200': {description: A, headers: {X-A: {schema: {type: string}}}, content: {application/json: {schema: {type: string}}}}}
                  /b:
                    post:
                      parameters: [{$ref: '#/paths/~1a/post/parameters/0'}]
                      requestBody: {$ref: '#/paths/~1a/post/requestBody'}
                      responses: {'200': {$ref: '#/paths/~1a/post/responses/200'}}
                  /c: {$ref: '#/paths/~1a'}
                """));
            ApiOperation[] operations = [.. model.Operations];
            Assert.Equal(3, operations.Length);
            Assert.All(operations, operation =>
            {
                Assert.Equal("q", Assert.Single(operation.Parameters).Name);
                Assert.Equal(operations[0].Body, operation.Body);
                Assert.Equal(operations[0].Responses, operation.Responses);
            });
        }
    }

    [Fact]
    public void An_element_that_stands_in_itself_ends()
    {
        foreach (string version in s_versions)
        {
            ReadResult result = Read(Document(version, """
                paths:
                  /a:
                    post:
                      responses: {'204': {description: A}}
                      callbacks: {c: {'{$request.query.q}': {$ref: '#/paths/~1a'}}}
                """));
            Assert.Single(result.Model!.Operations);
        }
    }

    [Fact]
    public void Many_references_to_one_place_stay_linear()
    {
        string properties = string.Join(", ", Enumerable.Range(0, 20_000).Select(i => $"p{i}: {{$ref: '#/components/schemas/B/properties/c'}}"));
        string places = string.Join(", ", Enumerable.Range(0, 5_000).Select(i => $"q{i}: {{$ref: '#/components/schemas/D/properties/d{i}'}}"));
        string targets = string.Join(", ", Enumerable.Range(0, 5_000).Select(i => $"d{i}: {{type: object}}"));
        ApiModel model = ReadModel(WithSchemas("3.0.3", $"A: {{properties: {{{properties}, {places}}}}}\nB: {{properties: {{c: {{type: object}}}}}}\nD: {{properties: {{{targets}}}}}"));
        Assert.Equal(5_004, model.Schemas.Count);
    }

    private static string Everything(string version, string reference) => Document(version, """
        paths:
          /x:
            get:
              operationId: getX
              parameters: [{name: q, in: query, schema: {type: object}}]
              requestBody: {content: {application/json: {schema: {type: object}}}}
              responses: {'200': {description: X, content: {application/json: {schema: {type: object, properties: {q: {type: object}}}}}}}
          /x/: {get: {responses: {'200': {description: X, content: {application/json: {schema: {type: object}}}}}}}
        components:
          responses: {R: {description: R, content: {application/json: {schema: {type: object}}}}}
          schemas:
            A: {properties: {b: {$ref: 'REFERENCE'}}}
            B: {allOf: [{type: object}], properties: {c: {type: object}, l: {type: array, items: {type: object}}}}
        """.Replace("REFERENCE", reference, StringComparison.Ordinal));
}
