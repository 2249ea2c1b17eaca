namespace MadasterGen.Contract;

/// <summary>What Prism responded to a request, and what it thinks of request and response.</summary>
internal sealed record Exchange(int Status, IReadOnlyList<Violation> Violations, PrismError? Error)
{
    /// <summary>Why the request is not as the document wants it; empty when it is.</summary>
    public IReadOnlyList<Violation> Refusals => Violations.Where(violation => violation.IsInRequest).ToArray() switch
    {
        { Length: > 0 } violations => violations,
        _ when Error is { IsOfTheResponse: false } error => [new Violation("request", error.ToString())],
        _ when Error is null && Status is < 200 or > 299 => [new Violation("request", $"the status is {Status}")],
        _ => [],
    };

    /// <summary>What is wrong with the mock's own response.</summary>
    public IReadOnlyList<Violation> ResponseFaults => Violations.Where(violation => !violation.IsInRequest).ToArray() switch
    {
        [] when Error is { IsOfTheResponse: true } error => [new Violation("response", error.ToString())],
        var violations => violations,
    };
}

/// <summary>Sees each request on its way to Prism and keeps what Prism thinks of it.</summary>
internal sealed class Recording() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    private readonly List<Exchange> _exchanges = [];

    /// <summary>Spoils requests, to see that Prism would notice; nothing for requests as the client makes them.</summary>
    public Func<HttpRequestMessage, Task>? Spoil { get; set; }

    /// <summary>Gives the exchanges since the last time.</summary>
    public IReadOnlyList<Exchange> Take()
    {
        Exchange[] taken = [.. _exchanges];
        _exchanges.Clear();
        return taken;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Spoil is not null)
            await Spoil(request);
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        string? violations = response.Headers.TryGetValues("sl-violations", out IEnumerable<string>? values) ? values.First() : null;
        _exchanges.Add(new Exchange((int)response.StatusCode, Violation.Read(violations), await PrismError.ReadAsync(response, cancellationToken)));
        return response;
    }
}
