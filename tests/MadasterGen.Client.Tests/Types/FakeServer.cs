using System.Net;
using System.Text;
using Madaster;

namespace MadasterGen.Client.Tests.Types;

/// <summary>Answers every request with the same JSON and keeps what was sent.</summary>
internal sealed class FakeServer : HttpMessageHandler
{
    private readonly byte[] _answer;

    public FakeServer(string answer)
        : this(Encoding.UTF8.GetBytes(answer))
    {
    }

    public FakeServer(byte[] answer)
    {
        _answer = answer;
        Client = new MadasterClient(new HttpClient(this), new MadasterClientOptions { ApiKey = "key" });
    }

    public MadasterClient Client { get; }

    /// <summary>The body of the last request.</summary>
    public string Sent { get; private set; } = "";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sent = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        ByteArrayContent content = new(_answer);
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
