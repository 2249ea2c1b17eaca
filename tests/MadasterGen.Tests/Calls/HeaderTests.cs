using System.Collections;
using System.Globalization;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Calls;

/// <summary>Headers of responses as values.</summary>
public class HeaderTests
{
    private static readonly Lazy<CalledClient> s_client = new(() => new(Document));

    [Theory]
    [InlineData("XCount", "X-Count: 7", "7")]
    [InlineData("XCount", "X-Count: seven", null)]
    [InlineData("XCount", "", null)]
    [InlineData("Ratio", "ratio: 1.5", "1.5")]
    [InlineData("IsLast", "Is-Last: TRUE", "True")]
    [InlineData("Changed", "Changed: 2026-01-02T03:04:05Z", "2026-01-02T03:04:05.0000000+00:00")]
    [InlineData("Changed", "Changed: Fri, 02 Jan 2026 03:04:05 GMT", "2026-01-02T03:04:05.0000000+00:00")]
    [InlineData("Next", "Next: a \"b\"", "a \"b\"")]
    [InlineData("State", "State: open", "open")]
    [InlineData("State", "State: new", "new")]
    [InlineData("Ids", "Ids: 1, 2,,x, 3", "1;2;3")]
    [InlineData("Sizes", "Sizes: 1,null,2", "1;2")]
    [InlineData("States", "States: open, new", "open;new")]
    [InlineData("Names", "Names: a , b", "a;b")]
    [InlineData("Filter", "Filter: R,1", "R,1")]
    public async Task Have_the_type_that_the_document_declares(string property, string header, string? expected)
    {
        object headers = await HeadersAsync("GetThingWithResponseAsync", header);
        object? value = headers.GetType().GetProperty(property)!.GetValue(headers);
        Assert.Equal(expected, Shown(value));
    }

    [Fact]
    public async Task Come_with_the_content_and_the_status()
    {
        CalledClient client = s_client.Value;
        client.Server.ResponseHeaders = "X-Count: 7";
        (client.Server.Status, client.Server.Body) = (200, "{\"a\":\"x\"}");
        object response = (await client.CallAsync("GetThingWithResponseAsync"))!;
        Assert.Equal("{\"a\":\"x\"}", LoadedClient.Write(response.GetType().GetProperty("Value")!.GetValue(response)!));
        Assert.Equal("getThing 200", response.GetType().GetProperty("Info")!.GetValue(response)!.ToString());
    }

    [Fact]
    public async Task Come_alone_where_nothing_else_does() =>
        Assert.Equal("/things/7", Shown(Property(await HeadersAsync("AddThingWithResponseAsync", "Location: /things/7"), "Location")));

    [Fact]
    public async Task An_error_is_an_exception_as_for_any_call()
    {
        CalledClient client = s_client.Value;
        (client.Server.Status, client.Server.Body) = (404, "{}");
        Exception? thrown = await Record.ExceptionAsync(() => client.CallAsync("GetThingWithResponseAsync"));
        Assert.Equal("MadasterApiException", thrown?.GetType().Name);
    }

    [Fact]
    public async Task A_parameter_may_have_any_name()
    {
        await s_client.Value.CallAsync("GetThingWithResponseAsync", ("captured", "x"));
        Assert.Contains("/things?captured=x", s_client.Value.Server.Asked, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_operations_that_declare_some_have_the_method() => Assert.Equal(
        ["GetThingWithResponseAsync", "AddThingWithResponseAsync"], s_client.Value.Names.Where(name => name.Contains("WithResponse", StringComparison.Ordinal)));

    private static async Task<object> HeadersAsync(string method, string header)
    {
        CalledClient client = s_client.Value;
        client.Server.ResponseHeaders = header;
        (client.Server.Status, client.Server.Body) = (200, "{}");
        return Property((await client.CallAsync(method))!, "Headers")!;
    }

    private static object? Property(object value, string name) => value.GetType().GetProperty(name)!.GetValue(value);

    private static string? Shown(object? value) => value switch
    {
        null => null,
        string text => text,
        IEnumerable list => string.Join(';', list.Cast<object>().Select(Shown)),
        DateTimeOffset date => date.ToString("o", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private const string Document = """
        openapi: 3.0.3
        info: {title: T, version: v1.0}
        paths:
          /things:
            get:
              operationId: getThing
              parameters: [{name: captured, in: query, schema: {type: string}}]
              responses:
                '200':
                  description: D
                  headers:
                    X-Count: {required: true, description: How many there are., schema: {type: integer, format: int32}}
                    ratio: {schema: {type: number}}
                    Is-Last: {deprecated: true, schema: {type: boolean}}
                    Changed: {schema: {type: string, format: date-time}}
                    Next: {schema: {type: string}}
                    State: {schema: {type: string, enum: [open, closed]}}
                    Ids: {schema: {type: array, items: {type: integer}}}
                    Sizes: {schema: {type: array, items: {type: integer, nullable: true}}}
                    States: {schema: {type: array, items: {type: string, enum: [open], nullable: true}}}
                    Names: {$ref: '#/components/headers/Names'}
                    Filter: {schema: {type: object, properties: {R: {type: integer}}}}
                    Content-Type: {schema: {type: string}}
                  content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}
                '404': {description: D, headers: {X-Error: {schema: {type: string}}}}
            post:
              operationId: addThing
              responses: {'201': {description: D, headers: {Location: {schema: {type: string, format: uri}}}}, '202': {description: D, headers: {location: {schema: {type: string}}}}}
          /plain: {get: {operationId: plain, responses: {'200': {description: D, headers: {Content-Type: {schema: {type: string}}}}}}}
        components:
          headers: {Names: {schema: {type: array, items: {type: string}}}}
          schemas: {Item: {type: object, properties: {a: {type: string}}}}
        """;
}
