using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Calls;

/// <summary>What calls give whose success statuses bring bodies of different types: a union, of which the status says the case.</summary>
public class StatusTests
{
    private static readonly Lazy<CalledClient> s_client = new(() => new(Document));

    [Theory]
    [InlineData("AddOrGetAsync", 200, """{"id":1}""", "Thing", """{"id":1}""")]
    [InlineData("AddOrGetAsync", 201, """{"id":1}""", "Receipt", """{"id":1}""")]
    [InlineData("AddOrGetAsync", 206, """{"id":1}""", "JsonElement", """{"id":1}""")]
    [InlineData("AddOrGetAsync", 206, """{"code":"a"}""", "Receipt", """{"code":"a"}""")]
    [InlineData("MaybeAsync", 200, """{"id":1}""", "Thing", """{"id":1}""")]
    [InlineData("MaybeAsync", 201, "\"a\"", "String", "\"a\"")]
    [InlineData("RangeAsync", 200, """{"id":1}""", "Thing", """{"id":1}""")]
    [InlineData("RangeAsync", 202, """{"id":1}""", "Receipt", """{"id":1}""")]
    [InlineData("TextAsync", 200, """{"id":1}""", "Thing", """{"id":1}""")]
    [InlineData("TextAsync", 202, "come back", "String", "\"come back\"")]
    [InlineData("InPlaceAsync", 200, """{"a":1}""", "InPlaceResponse200", """{"a":1}""")]
    [InlineData("InPlaceAsync", 201, """{"a":1}""", "InPlaceResponse201", """{"a":1}""")]
    [InlineData("HeldAsync", 200, """{"id":1}""", "Thing", """{"id":1}""")]
    [InlineData("HeldAsync", 201, "true", "Boolean", "true")]
    [InlineData("ListAsync", 200, """[{"id":1}]""", "List`1", """[{"id":1}]""")]
    [InlineData("ListAsync", 201, """{"id":1}""", "Thing", """{"id":1}""")]
    public async Task Give_the_case_that_the_status_says(string method, int status, string body, string expected, string written)
    {
        object? result = await CallAsync(method, status, body);

        Assert.Equal(expected, result!.GetType().GetProperty("Value")!.GetValue(result)!.GetType().Name);
        Assert.Equal(written, LoadedClient.Write(result));
    }

    [Theory]
    [InlineData("NumberAsync", 200, "5", "5")]
    [InlineData("NumberAsync", 201, "5000000000", "5000000000")]
    [InlineData("KindsAsync", 200, """{"kind":"Cat","lives":9}""", """{"kind":"Cat","lives":9}""")]
    [InlineData("KindsAsync", 201, """{"kind":"Dog","barks":true}""", """{"kind":"Dog","barks":true}""")]
    [InlineData("AliasAsync", 201, """{"id":1}""", """{"id":1}""")]
    public async Task Give_what_holds_all_where_one_type_does(string method, int status, string body, string written)
    {
        object? result = await CallAsync(method, status, body);

        Assert.Null(result!.GetType().GetMethod("Match"));
        Assert.Equal(written, LoadedClient.Write(result));
    }

    [Fact]
    public async Task A_union_that_has_the_other_type_as_a_case_is_the_union()
    {
        object? result = await CallAsync("HeldAsync", 200, """{"id":1}""");

        Assert.Equal("Held", result!.GetType().Name);
    }

    [Fact]
    public async Task A_status_that_brings_nothing_gives_null() => Assert.Null(await CallAsync("MaybeAsync", 204, ""));

    [Theory]
    [InlineData(200, """{"id":1}""", "Thing")]
    [InlineData(201, "true", "Boolean")]
    [InlineData(404, """{"title":"Gone"}""", null)]
    [InlineData(200, "null", null)]
    [InlineData(200, "", null)]
    public async Task A_union_can_be_missing(int status, string body, string? expected)
    {
        object? result = await CallAsync("FindOrDefaultAsync", status, body, ("id", "a"));

        Assert.Equal(expected, result?.GetType().GetProperty("Value")!.GetValue(result)!.GetType().Name);
    }

    [Theory]
    [InlineData("AddOrGetAsync", 201)]
    [InlineData("MaybeAsync", 200)]
    public async Task A_status_that_promises_content_and_comes_empty_is_a_failure(string method, int status)
    {
        Exception? thrown = await Record.ExceptionAsync(() => CallAsync(method, status, ""));

        Assert.Equal("MadasterApiException", thrown?.GetType().Name);
    }

    [Theory]
    [InlineData("AddOrGetAsync", "application/json")]
    [InlineData("TextAsync", "application/json, text/plain")]
    public async Task Ask_for_what_all_statuses_bring(string method, string accept)
    {
        await CallAsync(method, 200, """{"id":1}""");

        Assert.Contains($"Accept: {accept}\n", s_client.Value.Server.Headers, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_said_of_what_is_represented_and_all_of_it_compiles()
    {
        GeneratorRun run = TestProject.With(("madaster.yaml", Document)).Run();

        Assert.Empty(run.CompilerDiagnostics);
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id is "MAD2010" or "MAD2012");
    }

    private static async Task<object?> CallAsync(string method, int status, string body, params (string, object?)[] arguments)
    {
        CalledClient client = s_client.Value;
        (client.Server.Status, client.Server.Body) = (status, body);
        client.Server.MediaType = body.StartsWith('c') ? "text/plain" : "application/json";
        return await client.CallAsync(method, arguments);
    }

    private const string Thing = "content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }";
    private const string Receipt = "content: { application/json: { schema: { $ref: '#/components/schemas/Receipt' } } }";

    private const string Document = $$"""
        openapi: 3.0.3
        info: { title: Statuses, version: v1.0 }
        servers: [{ url: 'https://h.example' }]
        paths:
          /api/v1.0/add:
            post: { tags: [T], operationId: addOrGet, responses: { '200': { description: D, {{Thing}} }, '201': { description: D, {{Receipt}} } } }
          /api/v1.0/maybe:
            post: { tags: [T], operationId: maybe, responses: { '200': { description: D, {{Thing}} }, '201': { description: D, content: { application/json: { schema: { type: string } } } }, '204': { description: D } } }
          /api/v1.0/range:
            post: { tags: [T], operationId: range, responses: { '200': { description: D, {{Thing}} }, 2XX: { description: D, {{Receipt}} } } }
          /api/v1.0/text:
            post: { tags: [T], operationId: text, responses: { '200': { description: D, {{Thing}} }, '202': { description: D, content: { text/plain: { schema: { type: string } } } } } }
          /api/v1.0/inPlace:
            post:
              tags: [T]
              operationId: inPlace
              responses:
                '200': { description: D, content: { application/json: { schema: { type: object, properties: { a: { type: integer } } } } } }
                '201': { description: D, content: { application/json: { schema: { type: object, properties: { a: { type: integer }, b: { type: string } } } } } }
          /api/v1.0/held:
            post: { tags: [T], operationId: held, responses: { '200': { description: D, {{Thing}} }, '201': { description: D, content: { application/json: { schema: { $ref: '#/components/schemas/Held' } } } } } }
          /api/v1.0/find/{id}:
            get:
              tags: [T]
              operationId: find
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { '200': { description: D, {{Thing}} }, '201': { description: D, content: { application/json: { schema: { type: boolean } } } }, '404': { description: D } }
          /api/v1.0/list:
            get: { tags: [T], operationId: list, responses: { '200': { description: D, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } } } }, '201': { description: D, {{Thing}} } } }
          /api/v1.0/number:
            post: { tags: [T], operationId: number, responses: { '200': { description: D, content: { application/json: { schema: { type: integer, format: int32 } } } }, '201': { description: D, content: { application/json: { schema: { type: integer, format: int64 } } } } } }
          /api/v1.0/kinds:
            post: { tags: [T], operationId: kinds, responses: { '200': { description: D, content: { application/json: { schema: { $ref: '#/components/schemas/Cat' } } } }, '201': { description: D, content: { application/json: { schema: { $ref: '#/components/schemas/Dog' } } } } } }
          /api/v1.0/alias:
            post: { tags: [T], operationId: alias, responses: { '200': { description: D, {{Thing}} }, '201': { description: D, content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Thing' }], description: New. } } } } } }
        components:
          schemas:
            Thing: { type: object, properties: { id: { type: integer } } }
            Receipt: { type: object, properties: { id: { type: integer }, code: { type: string } } }
            Held: { oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: boolean }] }
            Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { lives: { type: integer } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { barks: { type: boolean } } }] }
        """;
}
