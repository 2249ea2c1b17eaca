using System.Text.Json;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Calls;

/// <summary>Lists of types in versions that know one type alone, as tools write and take them: what goes out and what is read.</summary>
public class TypeListTests
{
    private const string Document = """
        swagger: '2.0'
        info: { title: Lists, version: v1.0 }
        host: h.example
        consumes: [application/json]
        produces: [application/json]
        paths:
          /things/{id}:
            put:
              operationId: Put
              parameters:
              - { name: id, in: path, required: true, type: [integer, string] }
              - { name: q, in: query, type: [string, 'null'] }
              - { name: n, in: query, type: [integer, boolean] }
              - { name: l, in: query, type: [array], items: { type: string }, collectionFormat: pipes }
              - { name: e, in: query, type: [array, string], items: { type: string } }
              - { name: b, in: body, required: true, schema: { $ref: '#/definitions/Thing' } }
              responses: { '200': { description: Done., schema: { $ref: '#/definitions/Thing' } } }
        definitions:
          Thing:
            type: object
            properties:
              names: { type: [array, string], items: { type: string } }
              count: { type: [integer, 'null'] }
        """;

    private static readonly string[] s_two = ["a", "b"];

    private static readonly Lazy<CalledClient> s_client = new(() => new(Document));

    [Theory]
    [InlineData("""{"names":["a","b"],"count":1}""", "List`1")]
    [InlineData("""{"names":"a","count":null}""", "String")]
    public async Task Each_type_is_sent_and_read(string json, string type)
    {
        CalledClient client = s_client.Value;
        client.Server.Body = json;

        object thing = (await client.CallAsync("PutAsync", ("id", client.Read("Madaster.V1_0.PutId", "\"x\"")), ("body", client.Read("Madaster.V1_0.Thing", json))))!;

        Assert.Equal("PUT /things/x", client.Server.Asked);
        Assert.Equal(json, client.Server.Sent);
        object names = thing.GetType().GetProperty("Names")!.GetValue(thing)!;
        Assert.Equal(type, names.GetType().GetProperty("Value")!.GetValue(names)!.GetType().Name);
    }

    [Fact]
    public void Nothing_is_reported() => Assert.Empty(
        TestProject.With(("a.openapi.yaml", Document)).Run().Diagnostics.Select(found => found.ToString()));

    [Fact]
    public async Task Each_type_goes_out_in_queries()
    {
        CalledClient client = s_client.Value;
        client.Server.Body = "{}";
        (string, object?)[] all = [("id", client.Read("Madaster.V1_0.PutId", "5")), ("body", client.Read("Madaster.V1_0.Thing", "{}"))];

        await client.CallAsync("PutAsync", [.. all, ("q", "a"), ("n", client.Read("Madaster.V1_0.PutN", "true")), ("l", s_two)]);
        Assert.Equal("PUT /things/5?q=a&n=true&l=a%7Cb", client.Server.Asked);

        await client.CallAsync("PutAsync", [.. all, ("e", client.Read("Madaster.V1_0.PutE", """["a","b"]"""))]);
        Assert.Equal("PUT /things/5?e=a,b", client.Server.Asked);

        await client.CallAsync("PutAsync", [.. all, ("e", client.Read("Madaster.V1_0.PutE", "\"a b\""))]);
        Assert.Equal("PUT /things/5?e=a%20b", client.Server.Asked);
    }

    // The same API in version 3.0, where a list is wrong and clear; one has its places in the components.
    private const string Version30 = """
        openapi: 3.0.3
        info: { title: Lists, version: v1.0 }
        servers: [{ url: 'https://h.example' }]
        paths:
          /things/{id}:
            put:
              operationId: Put
              parameters:
              - { name: id, in: path, required: true, schema: { type: [integer, string] } }
              - { name: q, in: query, schema: { type: [string, 'null'] } }
              - name: n
                in: query
                schema:
                  type:
                  - integer
                  - boolean
              - { name: l, in: query, style: pipeDelimited, explode: false, schema: { type: [array], items: { type: string } } }
              - { name: e, in: query, explode: false, schema: { type: [array, string], items: { type: string } } }
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses: { '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
        components:
          schemas:
            Thing:
              type: object
              properties:
                names: { type: [array, string], items: { type: string } }
                count: { type: [integer, 'null'] }
        """;

    [Fact]
    public void Version_30_gives_the_client_of_the_others()
    {
        (string[] version2, string[] version30, string[] version31) = (Client(Document), Client(Version30), Client(Version30.Replace("3.0.3", "3.1.0", StringComparison.Ordinal)));
        Assert.Equal(version2, version30);
        Assert.Equal(version2, version31);
    }

    [Fact]
    public void Version_30_says_at_each_list_that_it_is_wrong()
    {
        Diagnostic[] found = [.. TestProject.With(("a.openapi.yaml", Version30)).Run().Diagnostics];
        Assert.All(found, one => Assert.Equal(
            "The document breaks a rule of OpenAPI that the client does not need, so nothing is missing: 'type' must be one string; the list is read as OpenAPI 3.1 does.",
            one.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal([9, 10, 14, 17, 18, 26, 27], found.Select(one => one.Location.GetLineSpan().StartLinePosition.Line + 1).Order());
    }

    private static readonly Lazy<CalledClient> s_every = new(() => new("""
        openapi: 3.1.0
        info: { title: Every type, version: v1.0 }
        paths:
          /v1.0/things:
            get: { operationId: Get, responses: { '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } } }
        components:
          schemas:
            Thing:
              type: object
              properties:
                open: { type: [string, number, boolean, object, array, 'null'], items: {} }
                list: { type: [string, number, integer, boolean, object, array, 'null'], items: { type: string } }
                map: { type: [string, number, boolean, object, array, 'null'], additionalProperties: { type: integer } }
                shape: { type: [string, number, boolean, object, array, 'null'], properties: { a: { type: string } }, required: [a] }
        """));

    [Theory]
    [InlineData("\"x\"")]
    [InlineData("1.5")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("""["a"]""")]
    [InlineData("""{"a":1}""")]
    [InlineData("""{"a":"b"}""")]
    [InlineData("[1,{}]")]
    [InlineData("{}")]
    public void A_keyword_of_one_type_beside_all_types_leaves_each_its_values(string json)
    {
        string thing = $$"""{"open":{{json}},"list":{{json}},"map":{{json}},"shape":{{json}}}""";

        Assert.Equal(thing, JsonSerializer.Serialize(s_every.Value.Read("Madaster.V1_0.Thing", thing)));
    }

    [Theory]
    [InlineData("Open", "\"x\"", "JsonElement")]
    [InlineData("List", """["a"]""", "List`1")]
    [InlineData("List", "2", "Double")]
    [InlineData("Map", """{"a":1}""", "Dictionary`2")]
    [InlineData("Shape", """{"a":"b"}""", "ThingShapeA")]
    [InlineData("Shape", "true", "Boolean")]
    public void Beside_all_types_each_value_has_its_type(string member, string json, string type)
    {
        object thing = s_every.Value.Read("Madaster.V1_0.Thing", $"{{\"{member.ToLowerInvariant()}\":{json}}}");

        object value = thing.GetType().GetProperty(member)!.GetValue(thing)!;
        object inner = value.GetType().GetProperty("Value")?.GetValue(value) ?? value;
        Assert.Equal(type, inner.GetType().Name);
    }

    private static string[] Client(string document) =>
    [
        .. TestProject.With(("a.openapi.yaml", document)).Run().FilesOfAnyText
            .Where(file => file.Key.Contains("V1_0", StringComparison.Ordinal))
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => file.Value),
    ];
}
