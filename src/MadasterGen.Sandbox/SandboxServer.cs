using MadasterGen.Sandbox.Http;
using MadasterGen.Sandbox.Journal;
using MadasterGen.Sandbox.State;
using MadasterGen.Sandbox.Storage;
using MadasterGen.Sandbox.Versions;

namespace MadasterGen.Sandbox;

/// <summary>
/// A stand-in for the Madaster platform on the loopback address: every operation of API versions 3.0 and 4.0, with a state that lives as
/// long as the server. <see cref="SandboxIds"/> names what it holds from the start.
/// </summary>
/// <remarks>
/// A source file that is uploaded under a name that contains <c>fail</c> ends as ImportFailed, one that ends in <c>.unknown</c> as
/// UnknownImportFile; a file whose name contains <c>refine-fail</c> ends as RefineFailed. An element named <c>fail</c> is a failure in its
/// batch. A building is dirty from a change on, until a recalculation that was asked for after it, or that activating a file began, is
/// over.
/// </remarks>
public sealed class SandboxServer : IAsyncDisposable
{
    private readonly RequestJournal _journal;
    private readonly WebApplication _application;
    private readonly Platform _platform;

    private SandboxServer(
        SandboxOptions options, SandboxFaults faults, RequestJournal journal, WebApplication application, Platform platform)
    {
        ApiKey = options.ApiKey;
        Faults = faults;
        BaseAddress = LoopbackHost.AddressOf(application);
        _journal = journal;
        _application = application;
        _platform = platform;
        _platform.BaseAddress = BaseAddress;
    }

    /// <summary>Where the server listens, for instance <c>http://127.0.0.1:5080/</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The key that requests to the API must carry in the header <c>X-API-Key</c>.</summary>
    public string ApiKey { get; }

    /// <summary>The misbehaviour that is to come.</summary>
    public SandboxFaults Faults { get; }

    /// <summary>The requests that were received, in their order, those to the storage included.</summary>
    public IReadOnlyList<SandboxRequest> Requests => _journal.Requests;

    /// <summary>How many elements of <see cref="SandboxIds.GeneratedFile"/> were written so far, by all requests together.</summary>
    public long StreamedElements => _platform.StreamedElements;

    /// <summary>Starts a server.</summary>
    /// <param name="options">How it is set up.</param>
    /// <param name="cancellationToken">Ends the start, not the server.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<SandboxServer> StartAsync(SandboxOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new SandboxOptions();
        var platform = new Platform(options);
        var faults = new SandboxFaults();
        var journal = new RequestJournal(options.RecordedRequests, options.RecordedBodyBytes);
        var pipeline = new ApiPipeline(platform, faults, options.ApiKey);
        var storage = new StorageEndpoint(platform, faults);
        WebApplication application = await LoopbackHost.StartAsync(
            options.Port,
            endpoints =>
            {
                endpoints.Use(next => context => journal.RunAsync(context, next));
                endpoints.UseRouting();
                ApiEndpoints.Add(endpoints, pipeline);
                endpoints.MapMethods("/storage/{id}/{name}", [HttpMethods.Get, HttpMethods.Head], storage.RunAsync);
            },
            cancellationToken);
        return new SandboxServer(options, faults, journal, application, platform);
    }

    /// <summary>Forgets the requests that were received.</summary>
    public void ClearRequests() => _journal.Clear();

    /// <summary>Stops the server; requests that are under way are cut after a second.</summary>
    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
