using System.Text.Json;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Types;

/// <summary>Objects of a kind that the document does not know, one in the other.</summary>
public class UnknownKindTests
{
    private const string Document = """
        openapi: 3.0.1
        info: { title: Kinds, version: v1.0 }
        paths:
          /v1.0/kind:
            get:
              tags: [Kind]
              operationId: Kind_Get
              responses: { "200": { description: "", content: { application/json: { schema: { $ref: "#/components/schemas/Kind" } } } } }
        components:
          schemas:
            Kind:
              type: object
              discriminator: { propertyName: type, mapping: { known: "#/components/schemas/Known" } }
              properties: { type: { type: string }, inner: { $ref: "#/components/schemas/Kind" }, list: { type: array, items: { $ref: "#/components/schemas/Kind" } } }
            Known: { allOf: [ { $ref: "#/components/schemas/Kind" } ], properties: { a: { type: string } } }
        """;

    private static readonly JsonSerializerOptions s_deep = new() { MaxDepth = 1_000 };

    [Fact]
    public void Each_keeps_its_own_JSON_as_it_came()
    {
        const string Inner = """{ "type" : "é\ud83d\ude00", "y":"\\\\ud800", "x": 1.50, "inner": {"type":"known"} }""";
        const string Second = """{"type":3,"\u0061":"\ud800"}""";
        const string Outer = "{\"type\":\"new\", \"inner\": " + Inner + ", \"list\":[{\"type\":\"known\",\"inner\":" + Second + "} , " + Second + "]}";
        LoadedClient client = new(TestProject.With(("kinds.openapi.yaml", Document)));

        object outer = Read(client, "  " + Outer + " ");
        object[] list = [.. ((System.Collections.IEnumerable)Value(outer, "List")).Cast<object>()];

        Assert.Equal(Outer, Json(outer));
        Assert.Equal(Inner, Json(Value(outer, "Inner")));
        Assert.Equal(Second, Json(Value(list[0], "Inner")));
        Assert.Equal(Second, Json(list[1]));
        Assert.Equal(list[1], Value(list[0], "Inner"));
    }

    [Fact]
    public void What_follows_an_object_that_could_not_be_read_is_read_as_ever()
    {
        LoadedClient client = new(TestProject.With(("kinds.openapi.yaml", Document)));

        Assert.ThrowsAny<JsonException>(() => Read(client, """{"type":"new","inner":{"type":"new","list":3}}"""));

        const string Next = """{"type":"other","inner":{"type":"new"}}""";
        Assert.Equal(Next, Json(Read(client, Next)));
    }

    /// <summary>Bytes, not time: they do not depend on the load of the machine.</summary>
    [Fact]
    public void Four_hundred_in_each_other_keep_each_byte_once()
    {
        LoadedClient client = new(TestProject.With(("kinds.openapi.yaml", Document)));
        Read(client, Nested(2));

        long half = Allocated(() => Read(client, Nested(200)));
        long whole = Allocated(() => Read(client, Nested(400)));

        Assert.InRange(whole, half, half * 3);
    }

    private static string Nested(int depth)
    {
        string filler = new('x', 2_000);
        return string.Concat(Enumerable.Repeat($"{{\"type\":\"new\",\"filler\":\"{filler}\",\"inner\":", depth)) + "null" + new string('}', depth);
    }

    private static long Allocated(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static object Read(LoadedClient client, string json) =>
        JsonSerializer.Deserialize(json, client.Type("Madaster.V1_0.Kind"), s_deep)!;

    private static object Value(object of, string name) => of.GetType().GetProperty(name)!.GetValue(of)!;

    private static string Json(object kind) => ((JsonElement)Value(kind, "Json")).GetRawText();
}
