using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MadasterGen.Testing.Http;

namespace MadasterGen.Testing.Recording;

/// <summary>
/// Gives the recorded responses. Requests are told apart by verb and address, then by body; the same request again gets the next
/// response that was recorded for it, and the last one from then on.
/// </summary>
internal sealed class Replay
{
    // Where a recorded host that is not the first one is found on this server.
    private const string OtherOrigins = "/.origin/";

    private readonly object _gate = new();
    private readonly SandboxFaults _faults;
    private readonly IReadOnlyList<RecordedExchange> _exchanges;
    private readonly HashSet<RecordedExchange> _played = new(ReferenceEqualityComparer.Instance);
    private readonly string[] _origins;

    public Replay(MadasterRecording recording, SandboxFaults faults)
    {
        _exchanges = recording.Exchanges;
        _origins = [.. _exchanges.Select(static exchange => exchange.Origin).Distinct()];
        _faults = faults;
    }

    public async Task RunAsync(HttpContext context)
    {
        SandboxFault? fault = _faults.Take(context.Request, isApi: true);
        SandboxResponse response = fault?.Instead(context.Request) ?? await RespondAsync(context.Request);
        if (fault is null)
            await ResponseWriter.WriteAsync(response, context);
        else
            await fault.DeliverAsync(fault.Rewrite(response, Contract.InterfaceTable.V4), context);
    }

    private async Task<SandboxResponse> RespondAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        string server = $"{request.Scheme}://{request.Host}";
        if (Next(request.Method, AddressOf(request), body.ToArray()) is not { } exchange)
        {
            string known = string.Join(", ", _exchanges);
            return Problem.Of(501, $"The recording has no {request.Method} {request.Path.ToUriComponent()}. It has: {known}.");
        }

        return new SandboxResponse(exchange.Status)
        {
            ContentType = exchange.Headers.GetValueOrDefault("Content-Type"),
            Headers = exchange.Headers.Where(static header => header.Key != "Content-Type")
                .ToDictionary(static header => header.Key, header => Here(header.Value, server)),
            // As in scrubbing, each byte is a character.
            Bytes = Encoding.Latin1.GetBytes(Here(Encoding.Latin1.GetString(exchange.ResponseBody ?? []), server)),
        };
    }

    private RecordedExchange? Next(string method, string address, byte[] body)
    {
        lock (_gate)
        {
            List<RecordedExchange> same =
                [.. _exchanges.Where(exchange => exchange.Method == method && exchange.Address.AbsoluteUri == address)];
            if (same.Any(exchange => IsSame(exchange.RequestBody, body)))
                same.RemoveAll(exchange => !IsSame(exchange.RequestBody, body));
            RecordedExchange? next = same.Find(exchange => !_played.Contains(exchange)) ?? same.LastOrDefault();
            if (next is not null)
                _played.Add(next);
            return next;
        }
    }

    private string AddressOf(HttpRequest request)
    {
        string target = request.Path.ToUriComponent() + request.QueryString.ToUriComponent();
        string address = target.StartsWith(OtherOrigins, StringComparison.Ordinal)
            ? target[OtherOrigins.Length..].Split('/', 2) is [string scheme, string rest] ? $"{scheme}://{rest}" : target
            : _origins.FirstOrDefault() + target;
        return Scrubber.ScrubSignatures(Uri.TryCreate(address, UriKind.Absolute, out Uri? whole) ? whole.AbsoluteUri : address);
    }

    /// <summary>Recorded addresses, as they are found on this server.</summary>
    private string Here(string text, string server)
    {
        for (int index = 0; index < _origins.Length; index++)
        {
            string here = index == 0 ? server : server + OtherOrigins + _origins[index].Replace("://", "/");
            text = text.Replace(_origins[index], here, StringComparison.Ordinal);
        }

        return text;
    }

    private static bool IsSame(byte[]? recorded, byte[] sent) =>
        (recorded ?? []).AsSpan().SequenceEqual(sent)
        || (Json(recorded ?? []) is { } left && Json(sent) is { } right && JsonNode.DeepEquals(left, right));

    private static JsonNode? Json(byte[] body)
    {
        try
        {
            return body.Length == 0 ? null : JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            // Not every body is JSON; others are compared as they are.
            return null;
        }
    }
}
