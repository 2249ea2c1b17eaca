using System.Net;
using System.Net.Http.Headers;

namespace MadasterGen.Benchmarks.Calls;

/// <summary>Answers every request at once with the same body, and takes the request's body as a connection would.</summary>
/// <param name="body">The answer's body.</param>
/// <param name="isStreamed">Whether the body comes as a stream of unknown length, as it does from the network; else it is in memory already.</param>
internal sealed class InMemoryHandler(byte[] body, bool isStreamed = false) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly byte[] _body = body;
    private readonly bool _isStreamed = isStreamed;

    /// <summary>The last request, kept only where a check asks for it.</summary>
    internal string? LastRequest { get; private set; }

    /// <summary>Whether to keep requests: only while checking, since it costs more than the call.</summary>
    internal bool KeepsRequests { get; set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (KeepsRequests) Keep(request);
        Task sending = request.Content is null ? Task.CompletedTask : request.Content.CopyToAsync(Stream.Null, null, cancellationToken);
        if (!sending.IsCompletedSuccessfully) throw new InvalidOperationException("Writing to a stream that takes everything does not wait.");
        HttpContent content = _isStreamed ? new StreamedContent(_body) : new ByteArrayContent(_body);
        content.Headers.ContentType = Json;
        HttpStatusCode status = request.Method == HttpMethod.Post ? HttpStatusCode.Created : HttpStatusCode.OK;
        return Task.FromResult(new HttpResponseMessage(status) { Content = content, RequestMessage = request });
    }

    // What a server would see: verb, address, key and body.
    private void Keep(HttpRequestMessage request)
    {
        string key = string.Join(",", request.Headers.GetValues("X-API-Key"));
        string accept = string.Join(",", request.Headers.Accept);
        string sent = request.Content is null ? "" : request.Content.ReadAsStringAsync().GetAwaiter().GetResult();
        LastRequest = $"{request.Method} {request.RequestUri!.AbsoluteUri} key {key} accept {accept} body {sent}";
    }
}
