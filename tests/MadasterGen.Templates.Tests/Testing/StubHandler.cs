namespace MadasterGen.Templates.Tests.Testing;

/// <summary>A handler that responds in memory.</summary>
internal sealed class StubHandler : HttpMessageHandler
{
    private readonly Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> _respond;

    internal StubHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> respond) => _respond = respond;

    internal static StubHandler Json(string json) => new((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StringContent(json) }));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => _respond(request, cancellationToken);
}
