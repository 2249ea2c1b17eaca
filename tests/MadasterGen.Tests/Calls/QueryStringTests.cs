using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Calls;

/// <summary>Parameters that are the whole query string (<c>in: querystring</c> of OpenAPI 3.2).</summary>
public class QueryStringTests
{
    private static readonly Lazy<CalledClient> s_client = new(() => new(Document));

    [Theory]
    [InlineData("FormAsync", "Madaster.V1_0.Search", "{\"foo\":\"a + b\",\"bar\":true,\"tags\":[\"x\",\"y&z\"]}", "GET /form?foo=a+%2B+b&bar=true&tags=x&tags=y%26z")]
    [InlineData("JsonAsync", "Madaster.V1_0.Search", "{\"foo\":\"a + b\",\"tags\":[\"x\"]}", "GET /json?%7B%22foo%22%3A%22a%20%2B%20b%22%2C%22tags%22%3A%5B%22x%22%5D%7D")]
    public async Task An_object_is_a_form_or_JSON(string method, string type, string json, string asked)
    {
        CalledClient client = s_client.Value;
        client.Server.Status = 204;
        await client.CallAsync(method, ("q", client.Read(type, json)));
        Assert.Equal(asked, client.Server.Asked);
    }

    [Theory]
    [InlineData("TextAsync", "$.a.b[1:1]", "GET /text?%24.a.b%5B1%3A1%5D")]
    [InlineData("TextAsync", null, "GET /text")]
    [InlineData("MadeAsync", "a=b%26c&d=e f+g#", "GET /made?a=b%26c&d=e%20f+g%23")]
    [InlineData("FormAsync", null, "GET /form")]
    [InlineData("JsonAsync", null, "GET /json")]
    public async Task A_string_is_escaped_and_nothing_is_no_query(string method, string? value, string asked)
    {
        CalledClient client = s_client.Value;
        client.Server.Status = 204;
        await client.CallAsync(method, ("q", value));
        Assert.Equal(asked, client.Server.Asked);
    }

    [Fact]
    public void What_no_media_type_is_about_is_a_string_that_the_caller_makes()
    {
        Assert.Equal(typeof(string), s_client.Value.Method("XmlAsync").GetParameters()[0].ParameterType);
        GeneratorRun run = TestProject.With(("madaster.yaml", Document)).Run();
        Assert.Contains("MAD2006", Text.Of(run.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_client_compiles_whose_only_parameter_is_a_string_that_is_the_whole_query()
    {
        const string Alone = """
            openapi: 3.2.0
            info: {title: T, version: v1.0}
            paths:
              /text: {get: {operationId: text, parameters: [{name: q, in: querystring, content: {application/jsonpath: {schema: {type: string}}}}], responses: {'204': {description: D}}}}
            """;

        Assert.Empty(TestProject.With(("madaster.yaml", Alone)).Run().CompilerDiagnostics);
    }

    private const string Document = """
        openapi: 3.2.0
        info: {title: T, version: v1.0}
        paths:
          /form: {get: {operationId: form, parameters: [{name: q, in: querystring, content: {application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Search'}}}}], responses: {'204': {description: D}}}}
          /json: {get: {operationId: json, parameters: [{name: q, in: querystring, content: {application/json: {schema: {$ref: '#/components/schemas/Search'}}}}], responses: {'204': {description: D}}}}
          /text: {get: {operationId: text, parameters: [{name: q, in: querystring, content: {application/jsonpath: {schema: {type: string}}}}], responses: {'204': {description: D}}}}
          /made: {get: {operationId: made, parameters: [{name: q, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: string}}}}], responses: {'204': {description: D}}}}
          /xml: {get: {operationId: xml, parameters: [{name: q, in: querystring, allowReserved: true, content: {application/xml: {schema: {$ref: '#/components/schemas/Search'}}}}], responses: {'204': {description: D}}}}
        components:
          schemas:
            Search: {type: object, properties: {foo: {type: string}, bar: {type: boolean}, tags: {type: array, items: {type: string}}}}
        """;
}
