using MadasterGen.Testing.Http;
using MadasterGen.Testing.Journal;

namespace MadasterGen.Testing;

/// <summary>
/// A second server with another origin, that responds to every request with 200 and an empty object, and remembers it: it shows what a
/// client tells a stranger.
/// </summary>
public sealed class OtherHost : IAsyncDisposable
{
    private readonly RequestJournal _journal;
    private readonly WebApplication _application;

    private OtherHost(RequestJournal journal, WebApplication application)
    {
        _journal = journal;
        _application = application;
        BaseAddress = LoopbackHost.AddressOf(application);
    }

    /// <summary>Where the server listens.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The requests that were received, in their order.</summary>
    public IReadOnlyList<SandboxRequest> Requests => _journal.Requests;

    /// <summary>Starts a server on a free port.</summary>
    /// <param name="cancellationToken">Ends the start, not the server.</param>
    public static async Task<OtherHost> StartAsync(CancellationToken cancellationToken = default)
    {
        var options = new SandboxOptions();
        var journal = new RequestJournal(options.RecordedRequests, options.RecordedBodyBytes);
        WebApplication application = await LoopbackHost.StartAsync(
            port: 0,
            endpoints => endpoints.Run(context => journal.RunAsync(context, RespondAsync)),
            cancellationToken);
        return new OtherHost(journal, application);
    }

    /// <summary>Stops the server.</summary>
    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static async Task RespondAsync(HttpContext context)
    {
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        await ResponseWriter.WriteAsync(SandboxResponse.Ok(new System.Text.Json.Nodes.JsonObject()), context);
    }
}
