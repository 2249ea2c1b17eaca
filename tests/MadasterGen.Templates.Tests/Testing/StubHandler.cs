namespace MadasterGen.Templates.Tests.Testing;

/// <summary>A handler that answers in memory.</summary>
internal sealed class StubHandler : HttpMessageHandler
{
    private readonly Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> _answer;

    internal StubHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) => _answer = answer;

    internal static StubHandler Json(string json) => new((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StringContent(json) }));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => _answer(request, cancellationToken);
}
