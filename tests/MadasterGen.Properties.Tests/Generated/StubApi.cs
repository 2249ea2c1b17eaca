using System.Net;
using Madaster;

namespace MadasterGen.Properties.Tests.Generated;

/// <summary>The client's transport to an API that answers with one stream.</summary>
internal sealed class StubApi : IDisposable
{
    private static readonly MadasterOperation s_operation = new("Thing_Get", "Thing", "v3.0", "GET", "/thing", false, false);

    private readonly HttpClient _client;
    private readonly MadasterConnection _connection;

    public StubApi(Stream answer)
    {
        _client = new(new Handler(answer));
        _connection = new(_client, new MadasterConnectionSettings { Timeout = Timeout.InfiniteTimeSpan });
        Transport = new(_connection, "v3.0", "https://api.madaster.invalid", MadasterKeyPlacement.None);
    }

    public MadasterTransport Transport { get; }

    public static MadasterRequest Request() => new(s_operation, "/thing", null);

    public void Dispose()
    {
        _connection.Dispose();
        _client.Dispose();
    }

    private sealed class Handler(Stream answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(answer), RequestMessage = request });
    }
}
