using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using MadasterGen.Corpus.Called.Calls;
using MadasterGen.Corpus.Called.Checks;
using MadasterGen.Corpus.Called.Documents;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Calls;

/// <summary>
/// Every operation of small documents is called against a mock that is made of the document alone: requests are valid, what was given
/// arrives, responses are read. <c>tests/MadasterGen.Corpus/run called</c> does so with any documents.
/// </summary>
public sealed class CalledDocumentTests
{
    private const string Shop = """
        swagger: '2.0'
        info: { title: Shop, version: v1.0 }
        consumes: [application/json]
        produces: [application/json]
        paths:
          /orders/{id}:
            parameters:
            - { name: id, in: path, required: true, type: integer, minimum: 1 }
            put:
              operationId: put
              parameters:
              - { name: tags, in: query, type: array, items: { type: string, enum: [a, b] }, collectionFormat: pipes }
              - { name: since, in: query, required: true, type: string, format: date }
              - { name: X-Trace, in: header, type: string, pattern: '^[a-f0-9]{8}$' }
              - { name: order, in: body, required: true, schema: { $ref: '#/definitions/Order' } }
              responses: { '200': { description: Done., schema: { $ref: '#/definitions/Order' } } }
          /photos:
            post:
              operationId: photo
              consumes: [multipart/form-data]
              parameters:
              - { name: photo, in: formData, type: file, required: true }
              - { name: sizes, in: formData, type: array, items: { type: integer }, collectionFormat: multi }
              responses: { '204': { description: Done. } }
        definitions:
          Order:
            type: object
            required: [total, lines]
            properties:
              total: { type: number, minimum: 0 }
              note: { type: string, x-nullable: true, maxLength: 5 }
              lines: { type: array, minItems: 1, items: { $ref: '#/definitions/Line' } }
          Line: { type: object, required: [sku], properties: { sku: { type: string }, extra: { type: object, additionalProperties: { type: boolean } } } }
        """;

    // Placeholders behind a question mark, a parameter that takes what others leave, a pattern with a length.
    private const string Odd = """
        openapi: 3.0.3
        info: { title: Odd, version: v1.0 }
        paths:
          /found?by={by}:
            get:
              operationId: find
              parameters:
              - { name: by, in: path, required: true, schema: { type: string, pattern: '^st-[a-z0-9]+$', minLength: 26, maxLength: 26 } }
              - { name: rest, in: query, schema: { type: object, additionalProperties: { type: string } } }
              - { name: pretty, in: query, schema: { type: boolean } }
              responses: { '204': { description: Done. } }
        """;

    [Theory]
    [InlineData("crafted/unions.openapi.yaml")]
    [InlineData("crafted/parameters.openapi.yaml")]
    [InlineData("crafted/bodies.openapi.yaml")]
    [InlineData("newer/sent-sequences.openapi.yaml")]
    [InlineData(nameof(Shop))]
    [InlineData(nameof(Odd))]
    public async Task Every_call_is_valid_and_every_response_is_read(string spec)
    {
        string text = spec switch
        {
            nameof(Shop) => Shop,
            nameof(Odd) => Odd,
            _ => Repository.Spec(spec),
        };
        using DocumentCalls calls = new(text, Compile(text));

        CallReport report = await calls.RunAsync();

        Assert.Empty(report.Found.Select(found => $"{found.Call}: {found.Finding.Kind} {found.Finding.Text}"));
        Assert.True(report.Calls >= 2);
    }

    [Theory]
    [InlineData("PUT", "/orders/7?since=2024-01-01", "{\"total\":1,\"lines\":[{\"sku\":\"a\"}]}", null)]
    [InlineData("PUT", "/orders/7?since=2024-01-01&tags=a%7Cb", "{\"total\":1,\"note\":null,\"lines\":[{\"sku\":\"a\"}]}", null)]
    [InlineData("POST", "/orders/7?since=2024-01-01", "{\"total\":1,\"lines\":[{\"sku\":\"a\"}]}", "the verb is POST")]
    [InlineData("PUT", "/order/7?since=2024-01-01", "{\"total\":1,\"lines\":[{\"sku\":\"a\"}]}", "/order/7 is not of /orders/{id}")]
    [InlineData("PUT", "/orders/x?since=2024-01-01", "{\"total\":1,\"lines\":[{\"sku\":\"a\"}]}", "path id: $ is String instead of \"integer\"")]
    [InlineData("PUT", "/orders/0?since=2024-01-01", "{\"total\":1,\"lines\":[{\"sku\":\"a\"}]}", "path id: $ is 0, out of bounds")]
    [InlineData("PUT", "/orders/7", "{\"total\":1,\"lines\":[{\"sku\":\"a\"}]}", "query since is missing")]
    [InlineData("PUT", "/orders/7?since=2024-01-01&tags=a,b", "{\"total\":1,\"lines\":[{\"sku\":\"a\"}]}", "query tags: $[0] is none of the listed values")]
    [InlineData("PUT", "/orders/7?since=2024-01-01&other=1", "{\"total\":1,\"lines\":[{\"sku\":\"a\"}]}", "the query has other, which the document does not know")]
    [InlineData("PUT", "/orders/7?since=2024-01-01", "{\"total\":1,\"lines\":[]}", "the body: $.lines has 0 elements")]
    [InlineData("PUT", "/orders/7?since=2024-01-01", "{\"total\":\"1\",\"lines\":[{\"sku\":\"a\"}]}", "the body: $.total is String instead of \"number\"")]
    [InlineData("PUT", "/orders/7?since=2024-01-01", "{\"total\":1,\"note\":\"too long\",\"lines\":[{\"sku\":\"a\"}]}", "the body: $.note has 8 characters")]
    [InlineData("PUT", "/orders/7?since=2024-01-01", "{\"total\":1,\"lines\":[{}]}", "the body: $.lines[0].sku is missing")]
    [InlineData("PUT", "/orders/7?since=2024-01-01", "{\"total\":1,\"lines\":[{\"sku\":\"a\",\"extra\":{\"k\":1}}]}", "the body: $.lines[0].extra.k is Number instead of \"boolean\"")]
    [InlineData("PUT", "/orders/7?since=2024-01-01", "", "the body is missing")]
    public void A_wrong_request_is_found(string method, string target, string body, string? wrong)
    {
        SourceDocument document = SourceDocument.Parse(Shop);
        DocumentedOperation operation = new DocumentedOperations(document).All().First();
        Dictionary<string, string> headers = body.Length == 0 ? [] : new() { ["Content-Type"] = "application/json" };

        IReadOnlyList<Finding> found = new RequestCheck(document).Wrong(
            new ReceivedRequest(method, target, headers, Encoding.UTF8.GetBytes(body)), operation, new GivenValues());

        Assert.Equal(wrong, found.Count == 0 ? null : found[0].Text);
    }

    private static Assembly Compile(string text)
    {
        using MemoryStream image = new();
        GeneratorRun run = TestProject.With(("madaster.yaml", text)).Run();
        Assert.True(run.Output.Emit(image).Success);
        image.Position = 0;
        return new AssemblyLoadContext("called").LoadFromStream(image);
    }
}
