using System.Text.Json;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Types;

/// <summary>JSON that is nested deeper than a thread's stack allows.</summary>
public class DepthTests
{
    private static readonly JsonSerializerOptions s_deep = new() { MaxDepth = 2_000 };

    [Theory]
    [InlineData(OptimizationLevel.Debug, 256)]
    [InlineData(OptimizationLevel.Debug, 1_024)]
    [InlineData(OptimizationLevel.Release, 256)]
    [InlineData(OptimizationLevel.Release, 1_024)]
    public void Wide_objects_in_each_other_end_in_an_exception_and_not_the_process(OptimizationLevel optimization, int kilobytes)
    {
        LoadedClient client = new(TestProject.With(("deep.openapi.yaml", Document())), optimization);
        Type type = client.Type("Madaster.V1_0.Node");
        foreach ((string open, string close) in new[] { ("{\"child\":", "}"), ("{\"list\":[", "]}"), ("{\"map\":{\"x\":", "}}"), ("{\"kind\":{\"type\":\"new\",\"node\":", "}}") })
        {
            foreach (int depth in new[] { 3, 50, 500 })
            {
                string json = string.Concat(Enumerable.Repeat(open, depth)) + "{\"p0\":\"end\"}" + string.Concat(Enumerable.Repeat(close, depth));
                string? outcome = null;
                Thread thread = new(() => outcome = Read(type, json), kilobytes * 1_024);
                thread.Start();
                thread.Join();

                Assert.True(outcome is "read" || (depth > 3 && outcome!.Contains("nested too deep for the stack", StringComparison.Ordinal)), outcome);
            }
        }
    }

    [Fact]
    public void What_fits_is_read_as_deep_as_it_is()
    {
        LoadedClient client = new(TestProject.With(("deep.openapi.yaml", Document())));
        string json = string.Concat(Enumerable.Repeat("{\"child\":", 200)) + "{}" + new string('}', 200);
        string? outcome = null;
        Thread thread = new(() => outcome = Read(client.Type("Madaster.V1_0.Node"), json), 64 * 1_024 * 1_024);
        thread.Start();
        thread.Join();

        Assert.Equal("read", outcome);
    }

    private static string Read(Type type, string json)
    {
        try
        {
            object node = JsonSerializer.Deserialize(json, type, s_deep)!;
            return node.GetType() == type ? "read" : "read something else";
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }

    private static string Document()
    {
        string properties = string.Concat(Enumerable.Range(0, 100).Select(i => $$"""

                    p{{i}}: { type: string }
                    q{{i}}: { type: string, format: date-time, nullable: true }
                    r{{i}}: { type: number, format: double }
            """));
        return $$"""
            openapi: 3.0.1
            info: { title: Deep, version: v1.0 }
            paths:
              /v1.0/node:
                get:
                  tags: [Node]
                  operationId: Node_Get
                  responses: { "200": { description: "", content: { application/json: { schema: { $ref: "#/components/schemas/Node" } } } } }
            components:
              schemas:
                Kind:
                  type: object
                  discriminator: { propertyName: type, mapping: { known: "#/components/schemas/Known" } }
                  properties: { type: { type: string }, node: { $ref: "#/components/schemas/Node" } }
                Known: { allOf: [ { $ref: "#/components/schemas/Kind" } ], properties: { a: { type: string } } }
                Node:
                  type: object
                  properties:
                    child: { $ref: "#/components/schemas/Node" }
                    list: { type: array, items: { $ref: "#/components/schemas/Node" } }
                    map: { type: object, additionalProperties: { $ref: "#/components/schemas/Node" } }
                    kind: { $ref: "#/components/schemas/Kind" }{{properties}}
            """;
    }
}
