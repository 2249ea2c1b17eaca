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
}
