using MadasterGen.Testing.Http;
using MadasterGen.Testing.Journal;
using MadasterGen.Testing.Recording;
using MadasterGen.Testing.State;
using MadasterGen.Testing.Storage;
using MadasterGen.Testing.Versions;

namespace MadasterGen.Testing;

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
public sealed class MadasterSandbox : IAsyncDisposable
{
    private readonly RequestJournal _journal;
    private readonly WebApplication _application;
    private readonly Platform _platform;

    private MadasterSandbox(
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
    public static Task<MadasterSandbox> StartAsync(SandboxOptions? options = null, CancellationToken cancellationToken = default) =>
        StartAsync(options ?? new SandboxOptions(), new SandboxFaults(knowsOperations: true), AddPlatform, cancellationToken);

    /// <summary>
    /// Starts a server that gives the responses of a recording and knows nothing else. It takes every key; a request that was not recorded
    /// gets a 501 that says so.
    /// </summary>
    /// <param name="recording">What a <see cref="MadasterRecorder"/> recorded.</param>
    /// <param name="options">How it is set up.</param>
    /// <param name="cancellationToken">Ends the start, not the server.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public static Task<MadasterSandbox> ReplayAsync(
        MadasterRecording recording, SandboxOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(recording);
        return StartAsync(
            options ?? new SandboxOptions(),
            new SandboxFaults(knowsOperations: false),
            (endpoints, _, faults, _) => endpoints.Run(new Replay(recording, faults).RunAsync),
            cancellationToken);
    }

    /// <summary>Forgets the requests that were received.</summary>
    public void ClearRequests() => _journal.Clear();

    /// <summary>Stops the server; requests that are under way are cut after a second.</summary>
    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static async Task<MadasterSandbox> StartAsync(
        SandboxOptions options,
        SandboxFaults faults,
        Action<WebApplication, Platform, SandboxFaults, SandboxOptions> addEndpoints,
        CancellationToken cancellationToken)
    {
        var platform = new Platform(options);
        var journal = new RequestJournal(options.RecordedRequests, options.RecordedBodyBytes);
        WebApplication application = await LoopbackHost.StartAsync(
            options.Port,
            endpoints =>
            {
                endpoints.Use(next => context => journal.RunAsync(context, next));
                addEndpoints(endpoints, platform, faults, options);
            },
            cancellationToken);
        return new MadasterSandbox(options, faults, journal, application, platform);
    }

    private static void AddPlatform(WebApplication endpoints, Platform platform, SandboxFaults faults, SandboxOptions options)
    {
        endpoints.UseRouting();
        ApiEndpoints.Add(endpoints, new ApiPipeline(platform, faults, options.ApiKey));
        var storage = new StorageEndpoint(platform, faults);
        endpoints.MapMethods("/storage/{id}/{name}", [HttpMethods.Get, HttpMethods.Head], storage.RunAsync);
    }
}
