using System.Net;
using System.Net.Sockets;
using MadasterGen.Corpus.Called.Checks;

namespace MadasterGen.Corpus.Called.Calls;

/// <summary>A server on loopback that hands over each request and sends what it is told.</summary>
internal sealed class MockServer : IDisposable
{
    private readonly HttpListener _listener;

    public MockServer()
    {
        (_listener, Address) = Start();
        _ = Task.Run(ServeAsync);
    }

    public Uri Address { get; }

    /// <summary>Decides what is sent.</summary>
    public Func<ReceivedRequest, MockResponse> Respond { get; set; } = _ => new MockResponse(404, null, []);

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                await HandleAsync(await _listener.GetContextAsync());
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException or IOException)
            {
                // The client went, or the server was closed: the call tells.
            }
        }
    }

    private async Task HandleAsync(HttpListenerContext context)
    {
        using MemoryStream body = new();
        await context.Request.InputStream.CopyToAsync(body);
        Dictionary<string, string> headers = context.Request.Headers.AllKeys.OfType<string>()
            .ToDictionary(name => name, name => context.Request.Headers[name]!, StringComparer.OrdinalIgnoreCase);
        MockResponse response = Respond(new ReceivedRequest(context.Request.HttpMethod, context.Request.RawUrl!, headers, body.ToArray()));
        context.Response.StatusCode = response.Status;
        if (response.MediaType is not null)
            context.Response.ContentType = response.MediaType;
        bool isBare = context.Request.HttpMethod == "HEAD" || response.Status is 204 or 205 or 304;
        context.Response.ContentLength64 = isBare ? 0 : response.Body.Length;
        if (!isBare)
            await context.Response.OutputStream.WriteAsync(response.Body);
        context.Response.Close();
    }

    // Whoever takes the free port in between makes it try another.
    private static (HttpListener Listener, Uri Address) Start()
    {
        while (true)
        {
            using TcpListener probe = new(IPAddress.Loopback, 0);
            probe.Start();
            Uri address = new($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/");
            probe.Stop();
            HttpListener listener = new();
            listener.Prefixes.Add(address.AbsoluteUri);
            try
            {
                listener.Start();
                return (listener, address);
            }
            catch (HttpListenerException)
            {
                listener.Close();
            }
        }
    }
}
