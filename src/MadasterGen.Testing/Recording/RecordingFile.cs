using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MadasterGen.Testing.Recording;

/// <summary>A recording as a file: JSON, in which a body that is text is text.</summary>
internal static class RecordingFile
{
    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly UTF8Encoding StrictText = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] Write(IEnumerable<RecordedExchange> exchanges)
    {
        var file = new JsonObject { ["exchanges"] = new JsonArray([.. exchanges.Select(ToJson)]) };
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output, WriterOptions))
            file.WriteTo(writer);
        output.WriteByte((byte)'\n');
        return output.ToArray();
    }

    /// <exception cref="FormatException">The file is no recording.</exception>
    public static MadasterRecording Read(byte[] file)
    {
        try
        {
            return JsonNode.Parse(file)?["exchanges"] is JsonArray exchanges
                ? new MadasterRecording(exchanges.Select(static exchange => ToExchange(exchange)))
                : throw new FormatException("it has no list of exchanges.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            throw new FormatException($"The file is no recording of MadasterGen.Testing: {exception.Message}", exception);
        }
    }

    private static JsonNode ToJson(RecordedExchange exchange)
    {
        var headers = new JsonObject();
        foreach ((string name, string value) in exchange.Headers)
            headers[name] = value;
        var request = new JsonObject { ["method"] = exchange.Method, ["address"] = exchange.Address.AbsoluteUri };
        var response = new JsonObject { ["status"] = exchange.Status, ["headers"] = headers };
        AddBody(request, exchange.RequestBody);
        AddBody(response, exchange.ResponseBody);
        return new JsonObject { ["request"] = request, ["response"] = response };
    }

    private static void AddBody(JsonObject message, byte[]? body)
    {
        if (body is null)
            return;
        try
        {
            message["text"] = StrictText.GetString(body);
        }
        catch (DecoderFallbackException)
        {
            message["base64"] = Convert.ToBase64String(body);
        }
    }

    private static RecordedExchange ToExchange(JsonNode? exchange)
    {
        JsonNode request = Member(exchange, "request");
        JsonNode response = Member(exchange, "response");
        return new RecordedExchange(
            Member(request, "method").GetValue<string>(),
            new Uri(Member(request, "address").GetValue<string>()),
            BodyOf(request),
            Member(response, "status").GetValue<int>(),
            Member(response, "headers").AsObject().ToDictionary(static header => header.Key, static header => $"{header.Value}"),
            BodyOf(response));
    }

    private static JsonNode Member(JsonNode? node, string name) =>
        node?[name] ?? throw new FormatException($"an exchange has no '{name}'.");

    private static byte[]? BodyOf(JsonNode message) =>
        message["text"]?.GetValue<string>() is { } text ? Encoding.UTF8.GetBytes(text)
        : message["base64"]?.GetValue<string>() is { } bytes ? Convert.FromBase64String(bytes)
        : null;
}
