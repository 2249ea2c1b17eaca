using MadasterGen.Testing.Recording;

namespace MadasterGen.Testing;

/// <summary>
/// Records the traffic of an <see cref="HttpClient"/>, for <see cref="MadasterSandbox.ReplayAsync"/>. Keys, credentials, cookies and the
/// signatures of addresses are not in what it gives, wherever they were sent or came back, those of later requests included. A response is
/// read to its end before it is handed on: streams must end.
/// </summary>
/// <example><code>using var client = new MadasterClient(new HttpClient(recorder), options);</code></example>
public sealed class MadasterRecorder : DelegatingHandler
{
    // What concerns one connection or one moment, or gives something away.
    private static readonly HashSet<string> LeftOut = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Content-Length", "Date", "Keep-Alive", "Server", "Set-Cookie", "Strict-Transport-Security", "Transfer-Encoding",
    };

    private readonly Scrubber _scrubber;

    /// <summary>Records what goes through a handler of its own, which follows no redirects.</summary>
    /// <param name="secrets">Strings that must not be in the recording either, beside what headers of requests give away.</param>
    public MadasterRecorder(params string[] secrets)
        : this(new SocketsHttpHandler { AllowAutoRedirect = false }, secrets)
    {
    }

    /// <summary>Records what goes through a handler.</summary>
    /// <param name="inner">The handler that sends.</param>
    /// <param name="secrets">Strings that must not be in the recording either, beside what headers of requests give away.</param>
    public MadasterRecorder(HttpMessageHandler inner, params string[] secrets)
        : base(inner)
    {
        _scrubber = new Scrubber(secrets);
        Recording = new MadasterRecording(_scrubber);
    }

    /// <summary>What was recorded so far.</summary>
    public MadasterRecording Recording { get; }

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        byte[]? sent = await BytesAsync(request.Content, cancellationToken);
        _scrubber.Learn(request, sent);
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        try
        {
            byte[]? received = await BytesAsync(response.Content, cancellationToken);
            _scrubber.Learn(response);
            Recording.Add(new RecordedExchange(
                request.Method.Method, request.RequestUri!, sent, (int)response.StatusCode, HeadersOf(response), received));
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private static async Task<byte[]?> BytesAsync(HttpContent? content, CancellationToken cancellationToken)
    {
        if (content is null)
            return null;
        byte[] bytes = await content.ReadAsByteArrayAsync(cancellationToken);
        return bytes.Length == 0 ? null : bytes;
    }

    private static Dictionary<string, string> HeadersOf(HttpResponseMessage response)
    {
        IEnumerable<KeyValuePair<string, IEnumerable<string>>> content = response.Content.Headers;
        return response.Headers.Concat(content)
            .Where(static header => !LeftOut.Contains(header.Key))
            .ToDictionary(static header => header.Key, static header => string.Join(", ", header.Value));
    }
}
