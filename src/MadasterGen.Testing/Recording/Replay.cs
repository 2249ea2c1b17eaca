using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MadasterGen.Testing.Contract;
using MadasterGen.Testing.Faults;
using MadasterGen.Testing.Http;
using MadasterGen.Testing.State;
using Microsoft.AspNetCore.Http.Features;

namespace MadasterGen.Testing.Recording;

/// <summary>
/// Gives the recorded responses. Requests are told apart by verb and address, then by body; the same request again gets the next
/// response that was recorded for it, and the last one from then on.
/// </summary>
internal sealed class Replay
{
    // Where a recorded host that is not the first one is found on this server.
    private const string OtherOrigins = "/.origin/";

    // Of a long recording the beginning is enough to see what it is of.
    private const int MostListed = 20;

    private readonly object _gate = new();
    private readonly SandboxFaults _faults;
    private readonly IReadOnlyList<RecordedExchange> _exchanges;
    private readonly HashSet<RecordedExchange> _played = new(ReferenceEqualityComparer.Instance);
    private readonly string[] _origins;
    private readonly Regex? _anyOrigin;

    public Replay(MadasterRecording recording, SandboxFaults faults)
    {
        _exchanges = recording.Exchanges;
        _origins = [.. _exchanges.Select(static exchange => exchange.Origin).Distinct()];
        _faults = faults;
        _anyOrigin = AnyOf(_origins);
    }

    public Task RunAsync(HttpContext context) =>
        _faults.RespondAsync(context, new FaultTarget(InterfaceTable.V4), () => RespondAsync(context.Request));

    private async Task<SandboxResponse> RespondAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        string server = $"{request.Scheme}://{request.Host}";
        if (Next(request.Method, AddressOf(request), body.ToArray()) is not { } exchange)
        {
            string known = string.Join(", ", _exchanges.Select(static exchange => exchange.ToString()).Distinct().Take(MostListed));
            string path = TargetOf(request).Split('?')[0];
            return Problem.Of(501, $"The recording has no {request.Method} {path}. It has: {known}.");
        }

        string? type = exchange.Headers.GetValueOrDefault("Content-Type");
        byte[] bytes = exchange.ResponseBody ?? [];
        // Other bodies can have a length or a sum of their own.
        bool isText = type is null || type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || SandboxResponse.IsJsonType(type);
        return new SandboxResponse(exchange.Status)
        {
            ContentType = type,
            Headers = exchange.Headers.Where(static header => header.Key != "Content-Type")
                .ToDictionary(static header => header.Key, header => Here(header.Value, server)),
            // As in scrubbing, each byte is a character.
            Bytes = isText ? Encoding.Latin1.GetBytes(Here(Encoding.Latin1.GetString(bytes), server)) : bytes,
        };
    }

    private RecordedExchange? Next(string method, string address, byte[] body)
    {
        lock (_gate)
        {
            List<RecordedExchange> same =
                [.. _exchanges.Where(exchange => exchange.Method == method && IsAt(exchange.Address.AbsoluteUri, address))];
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
        string target = TargetOf(request);
        string address = target.StartsWith(OtherOrigins, StringComparison.Ordinal)
            ? target[OtherOrigins.Length..].Split('/', 2) is [string scheme, string rest] ? $"{scheme}://{rest}" : target
            : _origins.FirstOrDefault() + target;
        return Scrubber.ScrubSignatures(Uri.TryCreate(address, UriKind.Absolute, out Uri? whole) ? whole.AbsoluteUri : address);
    }

    // As the client escaped it.
    private static string TargetOf(HttpRequest request) =>
        request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;

    // What was scrubbed stands for whatever is sent in its place.
    private static bool IsAt(string recorded, string asked) => recorded == asked
        || (recorded.Contains(Scrubber.Mark, StringComparison.Ordinal) && Regex.IsMatch(
            asked, "^" + string.Join("[^/?&#]*", recorded.Split(Scrubber.Mark).Select(Regex.Escape)) + "$", RegexOptions.CultureInvariant));

    /// <summary>Recorded addresses, as they are found on this server.</summary>
    private string Here(string text, string server) => _anyOrigin?.Replace(text, found =>
    {
        int index = Array.IndexOf(_origins, found.Value.Replace(@"\/", "/", StringComparison.Ordinal));
        string here = index == 0 ? server : server + OtherOrigins + _origins[index].Replace("://", "/", StringComparison.Ordinal);
        return found.Value.Contains(@"\/", StringComparison.Ordinal) ? here.Replace("/", @"\/", StringComparison.Ordinal) : here;
    }) ?? text;

    // In one pass, the longest first, and whole: one origin can be the beginning of another one.
    private static Regex? AnyOf(string[] origins) => origins.Length == 0 ? null : new Regex(
        "(?:" + string.Join('|', origins.OrderByDescending(static origin => origin.Length)
            .Select(static origin => Regex.Escape(origin).Replace("/", @"\\?/", StringComparison.Ordinal))) + @")(?![\w.:-])",
        RegexOptions.CultureInvariant);

    private static bool IsSame(byte[]? recorded, byte[] sent) =>
        (recorded ?? []).AsSpan().SequenceEqual(sent)
        || (JsonReading.OrNull(recorded ?? []) is { } left && JsonReading.OrNull(sent) is { } right && JsonNode.DeepEquals(left, right));
}
