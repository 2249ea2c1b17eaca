using System.Net;
using System.Text;
using Madaster;

namespace MadasterGen.Client.Tests.Types;

/// <summary>Responds to every request with the same JSON and keeps what was sent.</summary>
internal sealed class FakeServer : HttpMessageHandler
{
    private readonly byte[] _body;

    public FakeServer(string body)
        : this(Encoding.UTF8.GetBytes(body))
    {
    }

    public FakeServer(byte[] body)
    {
        _body = body;
        Client = new MadasterClient(new HttpClient(this), new MadasterClientOptions { ApiKey = "key" });
    }

    public MadasterClient Client { get; }

    /// <summary>The body of the last request.</summary>
    public string Sent { get; private set; } = "";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sent = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        ByteArrayContent content = new(_body);
        content.Headers.ContentType = new("application/json");
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request };
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Client.Dispose();
        base.Dispose(disposing);
    }
}
