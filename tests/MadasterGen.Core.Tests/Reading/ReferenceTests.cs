using MadasterGen.Model;
using MadasterGen.Reading;
using static MadasterGen.Core.Tests.Reading.Documents;

namespace MadasterGen.Core.Tests.Reading;

public class ReferenceTests
{
    [Theory]
    [InlineData("#/components/schemas/Nope")]
    [InlineData("#/paths/~1a/get")]
    [InlineData("#/components/schemas/A/properties/nope")]
    [InlineData("#/components/responses/R")]
    [InlineData("#/definitions/A")]
    [InlineData("#")]
    [InlineData("#/")]
    [InlineData("a#b#c")]
    [InlineData("Nope")]
    [InlineData("other.yaml#/components/schemas/A")]
    [InlineData("https://example.com/schema.json")]
    [InlineData("file:///etc/passwd")]
    [InlineData("100%25")]
    public void A_schema_reference_that_leads_nowhere_allows_everything(string reference)
    {
        ReadResult result = Read(WithSchemas($"A: {{properties: {{b: {{$ref: '{reference}'}}, c: {{type: string}}}}}}"));
        Assert.Equal([$"MAD1005 /components/schemas/A/properties/b/$ref {reference}"], Lines(result));
        Assert.Equal(ApiSchema.Any, result.Model!.Schema("A").Property("b").Schema);
        Assert.Equal(ApiSchemaKind.String, result.Model!.Schema("A").Property("c").Schema.Kind);
    }

    [Fact]
    public void Schemas_that_are_only_references_to_each_other_allow_everything()
    {
        ReadResult result = Read(WithSchemas("A: {$ref: '#/components/schemas/B'}\nB: {$ref: '#/components/schemas/A'}"));
        Assert.Equal(
            ["MAD1005 /components/schemas/A/$ref #/components/schemas/B", "MAD1005 /components/schemas/B/$ref #/components/schemas/A"],
            Lines(result));
        Assert.Equal(ApiSchema.Any, result.Model!.Schema("A"));
    }

    [Fact]
    public void A_discriminator_value_without_schema_is_left_out()
    {
        ReadResult result = Read(WithSchemas("A: {type: object, discriminator: {propertyName: k, mapping: {a: '#/components/schemas/A', b/c: Nope}}}"));
        Assert.Equal(["MAD1005 /components/schemas/A/discriminator/mapping/b~1c Nope"], Lines(result));
        Assert.Equal("a", Assert.Single(result.Model!.Schema("A").Discriminator!.Mapping).Value);
    }

    [Fact]
    public void References_of_operations_are_resolved_in_place()
    {
        const string Operations = """
            /a/{id}:
              parameters: [{$ref: '#/components/parameters/Id'}]
              post:
                requestBody: {$ref: '#/components/requestBodies/B'}
                responses:
                  '200': {$ref: '#/components/responses/R'}
            """;
        const string Components = """
            components:
              parameters: {Id: {name: id, in: path, required: true, schema: {type: string}}}
              requestBodies: {B: {required: true, content: {application/json: {schema: {type: integer}}}}}
              responses: {R: {description: Fine, headers: {H: {$ref: '#/components/headers/H'}}, content: {application/json: {schema: {type: boolean}}}}}
              headers: {H: {description: Head, schema: {type: string}}}
            """;
        ApiOperation operation = Assert.Single(ReadModel(Paths(Operations, Components)).Operations);
        Assert.Equal("id", Assert.Single(operation.Parameters).Name);
        Assert.Equal(new ApiBody(true, null, new([new("application/json", new() { Kind = ApiSchemaKind.Integer })])) { SharedPointer = "/components/requestBodies/B" }, operation.Body);
        ApiResponse expected = new(
            "200",
            "Fine",
            new([new("application/json", new() { Kind = ApiSchemaKind.Boolean })]),
            new([new("H", false, "Head", new() { Kind = ApiSchemaKind.String }) { SharedPointer = "/components/headers/H" }]))
        { SharedPointer = "/components/responses/R" };
        Assert.Equal(expected, Assert.Single(operation.Responses));
    }

    [Fact]
    public void References_of_operations_that_lead_nowhere_are_located()
    {
        const string Operations = """
            /a:
              post:
                parameters: [{$ref: '#/components/parameters/Nope'}, {$ref: 'other.yaml#/x'}, {name: q, in: query, schema: {type: string}}]
                requestBody: {$ref: '#/components/requestBodies/Nope'}
                responses:
                  '200': {$ref: '#/components/responses/Nope'}
                  '201': {description: x, headers: {H: {$ref: '#/components/headers/Nope'}}}
            /b:
              $ref: other.yaml
            """;
        ReadResult result = Read(Paths(Operations));
        Assert.Equal(
            [
                "MAD1005 /paths/~1a/post/parameters/0/$ref #/components/parameters/Nope",
                "MAD1005 /paths/~1a/post/parameters/1/$ref other.yaml#/x",
                "MAD1005 /paths/~1a/post/requestBody/$ref #/components/requestBodies/Nope",
                "MAD1005 /paths/~1a/post/responses/200/$ref #/components/responses/Nope",
                "MAD1005 /paths/~1a/post/responses/201/headers/H/$ref #/components/headers/Nope",
                "MAD1005 /paths/~1b/$ref other.yaml",
            ],
            Lines(result));
        ApiOperation operation = Assert.Single(result.Model!.Operations);
        Assert.Equal(["q"], operation.Parameters.Select(parameter => parameter.Name));
        Assert.Null(operation.Body);
        Assert.Equal(["200", "201"], operation.Responses.Select(response => response.Status));
    }

    [Fact]
    public void What_operations_share_is_reported_once_where_it_is_written()
    {
        const string Operations = """
            /a: {get: &get {parameters: [{$ref: '#/components/parameters/P'}], responses: {'200': {description: x}}}}
            /b: {get: *get}
            """;
        const string Components = "components: {parameters: {P: {name: p, in: query, schema: {$ref: '#/components/schemas/Nope'}}}}\n";
        Assert.Equal(
            ["MAD1005 /components/parameters/P/schema/$ref #/components/schemas/Nope"],
            Lines(Read(Paths(Operations, Components))));
    }
}
