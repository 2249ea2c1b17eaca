using Madaster;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls;

/// <summary>Each test has a sandbox server of its own, and a client that has its key.</summary>
public abstract class CallTests : IAsyncLifetime
{
    /// <summary>How tests wait for what the sandbox does in the background, which takes it a millisecond.</summary>
    protected static readonly MadasterPollingOptions Soon =
        new() { Interval = TimeSpan.FromMilliseconds(2), Timeout = TimeSpan.FromMinutes(2) };

    private readonly List<IDisposable> _own = [];
    private MadasterSandbox? _server;
    private MadasterClient? _client;

    /// <summary>The server.</summary>
    public MadasterSandbox Server => _server ?? throw new InvalidOperationException("The server has not been started.");

    /// <summary>A client with connections of its own.</summary>
    protected MadasterClient Client => _client ??= ClientWith();

    /// <summary>The request that the server received last.</summary>
    protected SandboxRequest LastRequest => Server.Requests[^1];

    /// <summary>How the server is set up.</summary>
    protected virtual SandboxOptions SandboxOptions => new() { StepTime = TimeSpan.FromMilliseconds(1) };

    /// <inheritdoc/>
    public async Task InitializeAsync() => _server = await MadasterSandbox.StartAsync(SandboxOptions);

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        _own.ForEach(owned => owned.Dispose());
        await Server.DisposeAsync();
    }

    /// <summary>Another client of the server, for the length of the test.</summary>
    protected MadasterClient ClientWith(Action<MadasterClientOptions>? configure = null) => Own(new MadasterClient(Options(configure)));

    /// <summary>A client of the server that sends through a caller's <c>HttpClient</c>.</summary>
    protected MadasterClient ClientOver(HttpClient httpClient, Action<MadasterClientOptions>? configure = null) =>
        Own(new MadasterClient(httpClient, Options(configure)));

    /// <summary>Disposes something when the test is over.</summary>
    protected T Own<T>(T owned)
        where T : IDisposable
    {
        _own.Add(owned);
        return owned;
    }

    /// <summary>Waits for something that happens on another thread.</summary>
    protected static Task WaitForAsync(Func<bool> condition) =>
        MadasterPolling.UntilAsync(_ => Task.FromResult(condition()), met => met, options: Soon);

    private MadasterClientOptions Options(Action<MadasterClientOptions>? configure)
    {
        var options = new MadasterClientOptions { ApiKey = Server.ApiKey, BaseAddress = Server.BaseAddress };
        configure?.Invoke(options);
        return options;
    }
}
