using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MadasterGen.Testing.State;

namespace MadasterGen.Testing.Http;

/// <summary>The response of the sandbox, before it is sent, so that a fault can still change it.</summary>
internal sealed record SandboxResponse(int Status)
{
    public const string JsonType = "application/json; charset=utf-8";

    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON of the body, where it is JSON.</summary>
    public JsonNode? Json { get; init; }

    /// <summary>The bytes of the body, where it is anything else.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>Writes the body, where it is too long to be held.</summary>
    public Func<PipeWriter, CancellationToken, Task>? Streamed { get; init; }

    /// <summary>The length of a streamed body, where it is known.</summary>
    public long? StreamedLength { get; init; }

    public string? ContentType { get; init; }

    public string? Location { get; init; }

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public bool IsSuccess => Status is >= 200 and < 300;

    public static SandboxResponse Ok(JsonNode body) => Of(200, body);

    public static SandboxResponse Created(JsonNode body, string location) => Of(201, body) with { Location = location };

    public static SandboxResponse Accepted(JsonNode? body = null, string? location = null) =>
        (body is null ? new SandboxResponse(202) : Of(202, body)) with { Location = location };

    public static SandboxResponse NoContent() => new(204);

    public static SandboxResponse Of(int status, JsonNode body) => new(status) { Json = body, ContentType = JsonType };

    public static SandboxResponse Text(int status, string contentType, string body) =>
        new(status) { ContentType = contentType, Bytes = System.Text.Encoding.UTF8.GetBytes(body) };

    /// <summary>Whether a content type is that of JSON.</summary>
    public static bool IsJsonType(string? type) => type?.Contains("json", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The JSON of the body, whichever way it is held; <see langword="null"/> where it is none.</summary>
    public JsonNode? FindJson() => Json ?? (IsJsonType(ContentType) ? JsonReading.OrNull(Bytes.Span) : null);

    /// <summary>The bytes of the body, whichever way it is held.</summary>
    public ReadOnlyMemory<byte> ToBytes()
    {
        if (Json is null)
            return Bytes;
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
            Json.WriteTo(writer);
        return buffer.WrittenMemory;
    }
}
