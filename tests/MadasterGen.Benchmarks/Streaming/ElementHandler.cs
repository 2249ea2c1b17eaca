using System.Net;
using System.Net.Http.Headers;

namespace MadasterGen.Benchmarks.Streaming;

/// <summary>Answers with a list of elements that is made while it is read.</summary>
internal sealed class ElementHandler(int count) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var content = new StreamContent(new ElementStream(count));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request });
    }
}
