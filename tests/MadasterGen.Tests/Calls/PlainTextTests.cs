namespace MadasterGen.Tests.Calls;

/// <summary>A number or a boolean in plain text is one, and all else in plain text is a string.</summary>
public class PlainTextTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: T, version: v1.0 }
        servers: [{ url: 'https://h.example' }]
        paths:
          /count: { get: { operationId: count, responses: { '200': { description: D, content: { text/plain: { schema: { type: integer } } } } } } }
          /ratio: { get: { operationId: ratio, responses: { '200': { description: D, content: { text/plain; charset=utf-8: { schema: { type: number } } } } } } }
          /ready: { get: { operationId: ready, responses: { '200': { description: D, content: { text/plain: { schema: { type: boolean } } } } } } }
          /named: { get: { operationId: named, responses: { '200': { description: D, content: { text/plain: { schema: { $ref: '#/components/schemas/Count' } } } } } } }
          /table: { get: { operationId: table, responses: { '200': { description: D, content: { text/csv: { schema: { type: integer } } } } } } }
          /either: { get: { operationId: either, responses: { '200': { description: D, content: { application/json: { schema: { type: integer } }, text/plain: { schema: { type: integer } } } } } } }
          /more: { get: { operationId: more, responses: { '200': { description: D, content: { text/plain: { schema: { type: integer } }, text/csv: { schema: { type: string } }, application/xml: { schema: { type: string } } } } } } }
          /level: { get: { operationId: level, responses: { '200': { description: D, content: { text/plain: { schema: { type: integer, enum: [1, 2] } } } } } } }
          /limit: { put: { operationId: limit, requestBody: { required: true, content: { text/plain: { schema: { type: integer } } } }, responses: { '204': { description: D } } } }
        components: { schemas: { Count: { type: integer, format: int32 } } }
        """;

    private static readonly Lazy<CalledClient> s_client = new(() => new(Document));

    public static TheoryData<string, string, object> Responses => new()
    {
        { "CountAsync", "42", 42L },
        { "CountAsync", " -1\n", -1L },
        { "RatioAsync", "0.5", 0.5 },
        { "ReadyAsync", "true", true },
        { "NamedAsync", "7", 7 },
        { "TableAsync", "1", "1" },
    };

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task A_response_is_read(string method, string body, object expected)
    {
        CalledClient client = s_client.Value;
        (client.Server.Status, client.Server.Body, client.Server.MediaType) = (200, body, "text/plain");
        Assert.Equal(expected, await client.CallAsync(method));
    }

    [Theory]
    [InlineData("CountAsync", "text/plain")]
    [InlineData("RatioAsync", "text/plain; charset=utf-8")]
    [InlineData("MoreAsync", "text/plain")]
    [InlineData("LevelAsync", "text/plain")]
    [InlineData("EitherAsync", "application/json")]
    public async Task It_is_what_the_call_asks_for(string method, string accept)
    {
        CalledClient client = s_client.Value;
        (client.Server.Status, client.Server.Body, client.Server.MediaType) = (200, "1", "text/plain");
        await client.CallAsync(method);
        Assert.Contains($"Accept: {accept}\n", client.Server.Headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_number_is_a_failure_that_says_so()
    {
        CalledClient client = s_client.Value;
        (client.Server.Status, client.Server.Body, client.Server.MediaType) = (200, "many", "text/plain");
        Exception? thrown = await Record.ExceptionAsync(() => client.CallAsync("CountAsync"));
        Assert.Equal("MadasterApiException", thrown?.GetType().Name);
        Assert.Contains("could not be read at $: 'm' is an invalid start of a value", thrown!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_goes_out_as_text()
    {
        CalledClient client = s_client.Value;
        (client.Server.Status, client.Server.Body) = (204, "");
        await client.CallAsync("LimitAsync", ("body", 12L));
        Assert.Equal("12", client.Server.Sent);
        Assert.Contains("Content-Type: text/plain", client.Server.Headers, StringComparison.Ordinal);
    }
}
