using System.Text.Json.Nodes;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Calls;

/// <summary>What calls give of responses that bring values one after the other.</summary>
public class SequenceTests
{
    private static readonly Lazy<CalledClient> s_client = new(() => new(Document));

    [Theory]
    [InlineData("EnumerateLinesAsync", "application/jsonl", "{\"a\":\"x\"}\n{\"a\":\"y\"}\n", "Item", "{\"a\":\"x\"}", "{\"a\":\"y\"}")]
    [InlineData("EnumerateNumbersAsync", "application/x-ndjson", "1\nnull\n3", "Nullable`1", "1", null, "3")]
    [InlineData("EnumerateTextsAsync", "application/vnd.acme+json-seq", "\u001E{\"a\":\"x\"}\n", "TextsItem", "{\"a\":\"x\"}")]
    [InlineData("EnumerateListAsync", "application/jsonl", "{\"a\":\"x\"}\n", "Item", "{\"a\":\"x\"}")]
    [InlineData("EnumerateNarrowedAsync", "application/jsonl", "{\"a\":\"x\"}\n", "Item", "{\"a\":\"x\"}")]
    public async Task Values_come_one_by_one(string method, string mediaType, string body, string type, params string?[] expected)
    {
        Assert.Equal(expected, await ReadAsync(method, mediaType, body));
        Assert.Equal(type, s_client.Value.Method(method).ReturnType.GetGenericArguments()[0].Name);
        Assert.Contains($"Accept: {mediaType}\n", s_client.Value.Server.Headers, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EnumerateTypedAsync", "event: item\nid: 7\nretry: 10\ndata: {\"a\":\ndata: \"x\"}\n\n", "{\"event\":\"item\",\"id\":\"7\",\"retry\":10,\"data\":{\"a\":\"x\"}}")]
    [InlineData("EnumerateTypedAsync", "data: {\"a\":\"x\"}\n\n", "{\"data\":{\"a\":\"x\"}}")]
    [InlineData("EnumeratePlainAsync", "event: item\ndata: 5\n\n", "{\"event\":\"item\",\"data\":\"5\"}")]
    [InlineData("EnumerateKindsAsync", "event: item\ndata: {\"a\":\"x\"}\n\nevent: note\ndata: 5\n\nevent: count\ndata: 5\n\n", "{\"data\":{\"a\":\"x\"},\"event\":\"item\"}", "{\"data\":\"5\",\"event\":\"note\"}", "{\"data\":5,\"event\":\"count\"}")]
    [InlineData("EnumerateOlderAsync", ": hello\ndata: {\"a\":\"x\"}\n\ndata: [DONE]\n\n", "{\"a\":\"x\"}")]
    [InlineData("EnumerateFluxAsync", "data: {\"a\":\"x\"}\n\n", "{\"a\":\"x\"}")]
    [InlineData("EnumerateEnvelopesAsync", "data: {\"data\":{\"a\":\"x\"}}\n\n", "{\"data\":{\"a\":\"x\"}}")]
    [InlineData("EnumerateDatesAsync", "data: 2026-01-02\n\n", "\"2026-01-02\"")]
    [InlineData("EnumerateDotNetAsync", "event: item\nid: 7\nretry: 1500\ndata: {\"a\":\"x\"}\n\n", "{\"eventType\":\"item\",\"eventId\":\"7\",\"reconnectionInterval\":\"00:00:01.5000000\",\"data\":{\"a\":\"x\"}}")]
    public async Task Events_are_what_the_document_describes(string method, string body, params string[] expected)
    {
        List<string?> found = await ReadAsync(method, "text/event-stream", body);
        Assert.Equal(expected.Length, found.Count);
        Assert.All(expected.Zip(found), pair => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(pair.First), JsonNode.Parse(pair.Second!)), pair.Second));
    }

    [Theory]
    [InlineData("EnumerateBareAsync")]
    [InlineData("EnumerateStringsAsync")]
    public async Task Events_of_which_nothing_is_said_are_events(string method)
    {
        CalledClient client = s_client.Value;
        (client.Server.Status, client.Server.MediaType, client.Server.Body) = (200, "text/event-stream", "event: e\nid: 7\nretry: 10\ndata: a\ndata: b\n\n");
        object found = Assert.Single(await client.EnumerateAsync(method))!;
        Assert.Equal("MadasterServerSentEvent { Data = a\nb, EventType = e, Id = 7, Retry = 00:00:00.0100000 }", found.ToString());
    }

    [Fact]
    public async Task What_is_also_a_sequence_has_two_methods()
    {
        CalledClient client = s_client.Value;
        (client.Server.Status, client.Server.MediaType, client.Server.Body) = (200, "application/vnd.acme+json", "{\"a\":\"x\"}");
        object body = client.Read("Madaster.V1_0.Item", "{\"a\":\"q\"}");
        Assert.Equal("{\"a\":\"x\"}", LoadedClient.Write((await client.CallAsync("CompleteAsync", ("body", body)))!));
        Assert.Contains("Accept: application/vnd.acme+json\n", client.Server.Headers, StringComparison.Ordinal);
        (client.Server.MediaType, client.Server.Body) = ("text/event-stream", "data: {\"a\":\"x\"}\n\n");
        Assert.Equal("{\"a\":\"x\"}", LoadedClient.Write(Assert.Single(await client.EnumerateAsync("EnumerateCompleteAsync", ("body", body)))!));
        Assert.Contains("Accept: text/event-stream\n", client.Server.Headers, StringComparison.Ordinal);
        Assert.Equal("{\"a\":\"q\"}", client.Server.Sent);
    }

    [Fact]
    public void Names_are_those_of_sequences_unless_another_operation_has_them()
    {
        IEnumerable<string> names = s_client.Value.Names.Where(name => name.Contains("Both", StringComparison.Ordinal) || name.Contains("Same", StringComparison.Ordinal));
        Assert.Equal(["GetBothAsync", "EnumerateBothAsync", "EnumerateBothAsEventsAsync", "SameAsync", "GetSameAsync"], names);
    }

    private static async Task<List<string?>> ReadAsync(string method, string mediaType, string body)
    {
        CalledClient client = s_client.Value;
        (client.Server.Status, client.Server.MediaType, client.Server.Body) = (200, mediaType, body);
        List<object?> found = await client.EnumerateAsync(method);
        return [.. found.Select(one => one is null ? null : LoadedClient.Write(one))];
    }

    private const string Document = """
        openapi: 3.2.0
        info: {title: T, version: v1.0}
        paths:
          /lines: {get: {operationId: lines, responses: {'200': {description: D, content: {application/jsonl: {itemSchema: {$ref: '#/components/schemas/Item'}}}}}}}
          /numbers: {get: {operationId: getNumbers, responses: {'200': {description: D, content: {application/x-ndjson: {itemSchema: {type: [integer, 'null']}}}}}}}
          /texts: {get: {operationId: texts, responses: {'200': {description: D, content: {application/vnd.acme+json-seq: {itemSchema: {type: object, properties: {a: {type: string}}}}}}}}}
          /list: {get: {operationId: list, responses: {'200': {description: D, content: {application/jsonl: {schema: {$ref: '#/components/schemas/Items'}}}}}}}
          /narrowed: {get: {operationId: narrowed, responses: {'200': {description: D, content: {application/jsonl: {schema: {type: array, minItems: 1}, itemSchema: {$ref: '#/components/schemas/Item'}}}}}}}
          /typed: {get: {operationId: typed, responses: {'200': {$ref: '#/components/responses/Typed'}}}}
          /plain: {get: {operationId: plain, responses: {'200': {description: D, content: {text/event-stream: {itemSchema: {$ref: '#/components/schemas/Plain'}}}}}}}
          /kinds: {get: {operationId: kinds, responses: {'200': {description: D, content: {text/event-stream: {itemSchema: {oneOf: [{$ref: '#/components/schemas/ItemEvent'}, {$ref: '#/components/schemas/NoteEvent'}, {$ref: '#/components/schemas/CountEvent'}]}}}}}}}
          /older: {get: {operationId: older, responses: {'200': {description: D, content: {text/event-stream: {schema: {$ref: '#/components/schemas/Item'}}}}}}}
          /flux: {get: {operationId: flux, responses: {'200': {description: D, content: {text/event-stream: {schema: {type: array, items: {$ref: '#/components/schemas/Item'}}}}}}}}
          /envelopes: {get: {operationId: envelopes, responses: {'200': {description: D, content: {text/event-stream: {schema: {type: object, properties: {data: {$ref: '#/components/schemas/Item'}}}}}}}}}
          /dates: {get: {operationId: dates, responses: {'200': {description: D, content: {text/event-stream: {schema: {type: string, format: date}}}}}}}
          /dotNet: {get: {operationId: dotNet, responses: {'200': {description: D, content: {text/event-stream: {schema: {$ref: '#/components/schemas/SseItemOfItem'}}}}}}}
          /bare: {get: {operationId: bare, responses: {'200': {description: D, content: {text/event-stream: {}}}}}}
          /strings: {get: {operationId: strings, responses: {'200': {description: D, content: {text/event-stream: {schema: {type: string}}}}}}}
          /complete: {post: {operationId: complete, requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}, responses: {'200': {description: D, content: {application/vnd.acme+json: {schema: {$ref: '#/components/schemas/Item'}}, text/event-stream: {schema: {$ref: '#/components/schemas/Item'}}}}}}}
          /both: {get: {operationId: getBoth, responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Items'}}, text/event-stream: {}}}}}}
          /same: {get: {operationId: same, responses: {'200': {description: D, content: {application/jsonl: {}}}}}}
          /getSame: {get: {operationId: getSame, responses: {'200': {description: D, content: {application/jsonl: {}}}}}}
        components:
          responses:
            Typed:
              description: D
              content:
                text/event-stream: {$ref: '#/components/mediaTypes/Typed'}
          mediaTypes:
            Typed:
              itemSchema:
                type: object
                required: [data]
                properties:
                  event: {type: string}
                  id: {type: string}
                  retry: {type: integer, minimum: 0}
                  data: {type: string, description: What happened, contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/Item'}}
          schemas:
            Item: {type: object, properties: {a: {type: string}}}
            Items: {type: array, items: {$ref: '#/components/schemas/Item'}}
            Plain: {type: object, required: [data], properties: {data: {type: string, contentMediaType: application/json}, event: {type: string}}}
            ItemEvent: {type: object, required: [data, event], properties: {data: {type: string, contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/Item'}}, event: {const: item}}}
            NoteEvent: {type: object, required: [data, event], properties: {data: {type: string}, event: {const: note}}}
            CountEvent: {type: object, required: [data, event], properties: {data: {type: integer}, event: {const: count}}}
            SseItemOfItem: {type: object, properties: {data: {$ref: '#/components/schemas/Item'}, eventType: {type: string}, eventId: {type: [string, 'null']}, reconnectionInterval: {type: [string, 'null'], pattern: '^-?(\d+\.)?\d{2}:\d{2}:\d{2}(\.\d{1,7})?$'}}}
        """;
}
