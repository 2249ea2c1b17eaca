using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Calls;

/// <summary>What calls give for the responses that a document names.</summary>
public class ResponseTests
{
    private static readonly Lazy<CalledClient> s_client = new(() => new(Document));

    [Theory]
    [InlineData("MaybeAsync", 200, "{\"a\":\"x\"}", "{\"a\":\"x\"}")]
    [InlineData("MaybeAsync", 204, "", null)]
    [InlineData("MaybeAsync", 202, "ignored", null)]
    [InlineData("MaybeNumberAsync", 200, "5", "5")]
    [InlineData("MaybeNumberAsync", 204, "", null)]
    [InlineData("OthersAsync", 200, "{\"a\":\"x\"}", "{\"a\":\"x\"}")]
    [InlineData("OthersAsync", 201, "", null)]
    [InlineData("MaybeTextAsync", 200, "hello", "\"hello\"")]
    [InlineData("MaybeTextAsync", 204, "", null)]
    [InlineData("Version2Async", 200, "{\"a\":\"x\"}", "{\"a\":\"x\"}")]
    [InlineData("AnyAsync", 200, "{\"a\":\"x\"}", "{\"a\":\"x\"}")]
    [InlineData("AnyApplicationAsync", 200, "[1,2]", "[1,2]")]
    [InlineData("VendorAsync", 200, "{\"a\":\"x\"}", "{\"a\":\"x\"}")]
    [InlineData("DefaultAsync", 200, "{\"a\":\"x\"}", "{\"a\":\"x\"}")]
    [InlineData("DefaultOrMissingAsync", 201, "{\"a\":\"x\"}", "{\"a\":\"x\"}")]
    [InlineData("DefaultFailureAsync", 200, "", null)]
    public async Task Give_what_the_status_brings(string method, int status, string body, string? expected)
    {
        CalledClient client = s_client.Value;
        (client.Server.Status, client.Server.Body) = (status, body);
        client.Server.MediaType = method.Contains("Text", StringComparison.Ordinal) ? "text/plain" : "application/json";
        object? result = await client.CallAsync(method);
        Assert.Equal(expected, result is null ? null : LoadedClient.Write(result));
    }

    [Theory]
    [InlineData("text/plain", "hello", "hello")]
    [InlineData("application/json", "\"hello\"", "hello")]
    [InlineData("application/json", "hello", "hello")]
    public async Task A_string_in_any_media_type_is_read_as_it_comes(string mediaType, string body, string expected)
    {
        CalledClient client = s_client.Value;
        (client.Server.Status, client.Server.Body, client.Server.MediaType) = (200, body, mediaType);
        Assert.Equal(expected, await client.CallAsync("AnyTextAsync"));
    }

    [Theory]
    [InlineData("MaybeAsync", 200)]
    [InlineData("MaybeNumberAsync", 200)]
    [InlineData("AnyAsync", 200)]
    [InlineData("AnyAsync", 204)]
    public async Task What_promises_content_and_comes_empty_is_a_failure(string method, int status)
    {
        CalledClient client = s_client.Value;
        (client.Server.Status, client.Server.Body) = (status, "");
        Exception? thrown = await Record.ExceptionAsync(() => client.CallAsync(method));
        Assert.Equal("MadasterApiException", thrown?.GetType().Name);
    }

    [Theory]
    [InlineData("MaybeAsync", "application/json")]
    [InlineData("AnyAsync", "application/json")]
    [InlineData("VendorAsync", "application/vnd.acme+json")]
    [InlineData("VendorsAsync", "application/vnd.acme.v2+json, application/vnd.acme.v1+json")]
    [InlineData("VendorOrJsonAsync", "application/json")]
    [InlineData("PdfAsync", "application/pdf, */*;q=0.8")]
    [InlineData("BytesAsync", "*/*")]
    [InlineData("CsvAsync", "text/csv, */*;q=0.8")]
    [InlineData("MaybeTextAsync", "text/plain, */*;q=0.8")]
    public async Task Ask_for_what_the_document_names(string method, string accept)
    {
        CalledClient client = s_client.Value;
        (client.Server.Status, client.Server.Body) = (200, "{}");
        client.Server.MediaType = "application/json";
        object? result = await client.CallAsync(method);
        (result as IDisposable)?.Dispose();
        Assert.Contains($"Accept: {accept}\n", client.Server.Headers, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HeadOfJsonAsync", 200, "application/json")]
    [InlineData("HeadOfNumberAsync", 200, "application/json")]
    [InlineData("HeadOfTextAsync", 200, "text/plain, */*;q=0.8")]
    [InlineData("HeadOfFileAsync", 206, "application/pdf, application/zip, */*;q=0.8")]
    [InlineData("HeadOfNothingAsync", 200, "application/json")]
    public async Task HEAD_gives_nothing_and_asks_for_the_headers_of_what_the_document_names(string method, int status, string accept)
    {
        CalledClient client = s_client.Value;
        (client.Server.Status, client.Server.Body) = (status, "");
        await client.CallAsync(method);
        Assert.Equal(typeof(Task), client.Method(method).ReturnType);
        Assert.Contains($"Accept: {accept}\n", client.Server.Headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_of_HEAD_has_no_body_and_is_an_exception_as_for_any_call()
    {
        CalledClient client = s_client.Value;
        (client.Server.Status, client.Server.Body) = (404, "");
        Exception? thrown = await Record.ExceptionAsync(() => client.CallAsync("HeadOfJsonAsync"));
        Assert.Equal("MadasterApiException", thrown?.GetType().Name);
    }

    private const string Document = """
        openapi: 3.0.3
        info: { title: Responses, version: v1.0 }
        servers: [{ url: 'https://h.example' }]
        paths:
          /api/v1.0/maybe:
            get: { tags: [T], operationId: maybe, responses: { '200': { description: D, content: { application/json: { schema: { $ref: '#/components/schemas/X' } } } }, '202': { description: D }, '204': { description: D } } }
          /api/v1.0/number:
            get: { tags: [T], operationId: maybeNumber, responses: { '200': { description: D, content: { application/json: { schema: { type: integer } } } }, '204': { description: D } } }
          /api/v1.0/others:
            get: { tags: [T], operationId: others, responses: { '200': { description: D, content: { application/json: { schema: { $ref: '#/components/schemas/X' } } } }, 2XX: { description: D } } }
          /api/v1.0/text:
            get: { tags: [T], operationId: maybeText, responses: { '200': { description: D, content: { text/plain: { schema: { type: string } } } }, '204': { description: D } } }
          /api/v1.0/version2:
            get: { tags: [T], operationId: version2, responses: { '200': { description: D, content: { application/json: { schema: { $ref: '#/components/schemas/X' } } } }, '204': { description: D } } }
          /api/v1.0/any:
            get: { tags: [T], operationId: any, responses: { '200': { description: D, content: { '*/*': { schema: { $ref: '#/components/schemas/X' } } } } } }
          /api/v1.0/anyApplication:
            get: { tags: [T], operationId: anyApplication, responses: { '200': { description: D, content: { 'application/*': { schema: { type: array, items: { type: integer } } } } } } }
          /api/v1.0/anyText:
            get: { tags: [T], operationId: anyText, responses: { '200': { description: D, content: { '*/*': { schema: { type: string } } } } } }
          /api/v1.0/vendor:
            get: { tags: [T], operationId: vendor, responses: { '200': { description: D, content: { application/vnd.acme+json: { schema: { $ref: '#/components/schemas/X' } } } } } }
          /api/v1.0/vendors:
            get: { tags: [T], operationId: vendors, responses: { '200': { description: D, content: { application/vnd.acme.v2+json: { schema: { $ref: '#/components/schemas/X' } }, application/vnd.acme.v1+json: { schema: { $ref: '#/components/schemas/X' } } } } } }
          /api/v1.0/vendorOrJson:
            get: { tags: [T], operationId: vendorOrJson, responses: { '200': { description: D, content: { application/vnd.acme+json: { schema: { $ref: '#/components/schemas/X' } }, application/json: { schema: { $ref: '#/components/schemas/X' } } } } } }
          /api/v1.0/default:
            get: { tags: [T], operationId: default, responses: { default: { description: D, content: { application/json: { schema: { $ref: '#/components/schemas/X' } } } } } }
          /api/v1.0/defaultOrMissing:
            get: { tags: [T], operationId: defaultOrMissing, responses: { '404': { description: D }, default: { description: D, content: { application/json: { schema: { $ref: '#/components/schemas/X' } } } } } }
          /api/v1.0/defaultFailure:
            get: { tags: [T], operationId: defaultFailure, responses: { '404': { description: D, content: { application/json: { schema: { $ref: '#/components/schemas/X' } } } }, default: { description: D, content: { application/json: { schema: { $ref: '#/components/schemas/X' } } } } } }
          /api/v1.0/pdf:
            get: { tags: [T], operationId: pdf, responses: { '200': { description: D, content: { application/pdf: { schema: { type: string, format: binary } } } } } }
          /api/v1.0/bytes:
            get: { tags: [T], operationId: bytes, responses: { '200': { description: D, content: { '*/*': { schema: { type: string, format: binary } } } } } }
          /api/v1.0/csv:
            get: { tags: [T], operationId: csv, responses: { '200': { description: D, content: { text/csv: { schema: { type: string } } } } } }
          /api/v1.0/headOfJson:
            head: { tags: [T], operationId: headOfJson, responses: { '200': { description: D, content: { application/json: { schema: { $ref: '#/components/schemas/X' } } } }, default: { description: D, content: { application/json: { schema: { type: object, properties: { m: { type: string } } } } } } } }
          /api/v1.0/headOfNumber:
            head: { tags: [T], operationId: headOfNumber, responses: { '200': { description: D, content: { application/json: { schema: { type: integer } } } }, '204': { description: D } } }
          /api/v1.0/headOfText:
            head: { tags: [T], operationId: headOfText, responses: { '200': { description: D, content: { text/plain: { schema: { type: string } } } } } }
          /api/v1.0/headOfFile:
            head: { tags: [T], operationId: headOfFile, responses: { '200': { description: D, content: { application/pdf: { schema: { type: string, format: binary } } } }, '206': { description: D, content: { application/zip: {} } } } }
          /api/v1.0/headOfNothing:
            head: { tags: [T], operationId: headOfNothing, responses: { '200': { description: D } } }
        components:
          schemas:
            X: { type: object, properties: { a: { type: string } } }
        """;
}
