using System.Net;

namespace MadasterGen.Tool.Tests.Harness;

/// <summary>Answers requests without a network.</summary>
internal sealed class FakeServer : HttpMessageHandler
{
    private readonly Dictionary<string, byte[]> _files = [];

    /// <summary>What was asked for.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Where answers claim to be from, as after a redirect.</summary>
    public Uri? RedirectedTo { get; init; }

    /// <summary>Puts a file at an address.</summary>
    public FakeServer Put(string url, byte[] bytes)
    {
        _files[url] = bytes;
        return this;
    }

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string url = request.RequestUri!.AbsoluteUri;
        Requests.Add(url);
        HttpResponseMessage response = _files.TryGetValue(url, out byte[]? bytes)
            ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(bytes) }
            : new HttpResponseMessage(HttpStatusCode.NotFound);
        response.RequestMessage = RedirectedTo is null ? request : new HttpRequestMessage(HttpMethod.Get, RedirectedTo);
        return Task.FromResult(response);
    }
}
