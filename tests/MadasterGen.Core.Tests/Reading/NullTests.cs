using MadasterGen.Model;
using MadasterGen.Reading;
using static MadasterGen.Core.Tests.Reading.Dialects.DialectDocuments;

namespace MadasterGen.Core.Tests.Reading;

/// <summary>Null where OpenAPI has strings is no word: it is as if nothing were there.</summary>
public class NullTests
{
    private const string Nulls = """
        paths:
          /a:
            get:
              operationId: NULL
              tags: [NULL, A]
              summary: NULL
              description: NULL
              parameters:
              - {name: NULL, in: query, schema: {type: string}}
              - {name: q, in: query, description: NULL, schema: {type: string, format: NULL, pattern: NULL, title: NULL}}
              responses: {'200': {description: A, content: {application/json: {schema: {$ref: '#/components/schemas/A'}, example: {name: null}}}}}
        components:
          schemas:
            A: {type: object, description: NULL, default: {name: null, tags: [null]}, properties: {name: {enum: [a, null], nullable: true}}}
        """;

    private const string Nothing = """
        paths:
          /a:
            get:
              tags: [A]
              parameters:
              - {in: query, schema: {type: string}}
              - {name: q, in: query, schema: {type: string}}
              responses: {'200': {description: A, content: {application/json: {schema: {$ref: '#/components/schemas/A'}, example: {name: null}}}}}
        components:
          schemas:
            A: {type: object, default: {name: null, tags: [null]}, properties: {name: {enum: [a, null], nullable: true}}}
        """;

    [Theory]
    [InlineData("3.0.3", "null")]
    [InlineData("3.0.3", "~")]
    [InlineData("3.1.0", "NULL")]
    [InlineData("3.2.0", "Null")]
    public void It_is_as_if_nothing_were_there(string version, string word)
    {
        string text = Document(version, Nulls.Replace("NULL", word, StringComparison.Ordinal));

        ReadResult result = Documents.Read(text);

        Assert.Equal(Documents.Read(Document(version, Nothing)).Model, result.Model);
        Assert.Equal(
            [
                "(6) MAD1016 'operationId' must not be null; it is read as if nothing were there.",
                "(7) MAD1016 'tags' must not be null; it is read as if nothing were there.",
                "(12) MAD1016 'format' must not be null; it is read as if nothing were there.",
                "(12) MAD1016 'pattern' must not be null; it is read as if nothing were there.",
                "(11) MAD1004 The field 'name' in 'parameter' object is REQUIRED.",
            ],
            Located(text, result).Select(line => $"{line.Split(',')[0]}){line[line.IndexOf(')')..].TrimStart(')')}"));
    }

    [Fact]
    public void A_string_of_that_word_is_one()
    {
        ApiOperation operation = Documents.ReadModel(Document("3.0.3", Nulls.Replace("NULL", "'null'", StringComparison.Ordinal))).Operations[0];

        Assert.Equal(("null", "null"), (operation.OperationId, operation.Parameters[0].Name));
        Assert.Equal(["null", "A"], operation.Tags);
    }

    [Fact]
    public void In_Swagger_2_and_in_JSON_too()
    {
        ReadResult result = Documents.Read("""
            {"swagger": "2.0", "info": {"title": "T", "version": "v1"}, "paths": {"/a": {"get": {
              "operationId": null, "tags": [null], "responses": {"200": {"description": "A"}}
            }}}}
            """);

        ApiOperation operation = result.Model!.Operations[0];
        Assert.Null(operation.OperationId);
        Assert.Empty(operation.Tags);
        Assert.Equal([new(1, 2), new(1, 32)], result.Problems.Select(problem => problem.Position));
    }
}
