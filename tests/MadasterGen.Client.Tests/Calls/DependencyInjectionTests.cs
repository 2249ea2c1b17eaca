using System.Collections.Concurrent;
using Madaster;
using MadasterGen.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MadasterGen.Client.Tests.Calls;

/// <summary><c>AddMadasterClient</c> with <c>IHttpClientFactory</c>.</summary>
public sealed class DependencyInjectionTests : CallTests
{
    private readonly CapturedLog _log = new();

    [Fact]
    public async Task The_client_is_resolved_and_calls()
    {
        using ServiceProvider provider = Provider();

        using MadasterClient client = provider.GetRequiredService<MadasterClient>();

        Assert.Equal(SandboxIds.Account, (await client.V3_0.Account.GetAccountAsync()).Id);
        Assert.NotSame(client, provider.GetRequiredService<MadasterClient>());
    }

    [Fact]
    public async Task The_interface_is_resolved_too_so_that_stand_ins_can_take_its_place()
    {
        using ServiceProvider provider = Provider();

        IMadasterClient client = provider.GetRequiredService<IMadasterClient>();

        Assert.Equal(SandboxIds.Account, (await client.V3_0.Account.GetAccountAsync()).Id);
    }

    [Fact]
    public async Task The_key_is_in_no_log_line()
    {
        using ServiceProvider provider = Provider();
        MadasterClient client = provider.GetRequiredService<MadasterClient>();
        Server.Faults.Enqueue(SandboxFault.InternalServerError() with { Path = path => path.EndsWith("/building", StringComparison.Ordinal) });

        await client.V3_0.Folder.GetFoldersAsync();
        await Assert.ThrowsAsync<MadasterApiException>(() => client.V3_0.Building.GetBuildingsAsync());

        Assert.Contains(_log.Lines, line => line.Contains("X-API-Key", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(_log.Lines, line => line.Contains(Server.ApiKey, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_pre_signed_address_is_in_no_log_line()
    {
        using ServiceProvider provider = Provider();
        MadasterClient client = provider.GetRequiredService<MadasterClient>();
        var file = await client.V4_0.Commodity.UploadFileAsync(SandboxIds.WindowFrame, MadasterFile.FromBytes([1], "a.pdf"));

        await using (await client.OpenLinkedFileAsync(file.Url!))
            Assert.DoesNotContain(_log.Lines, line => line.Contains("sig=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Redirects_to_others_are_not_followed()
    {
        await using OtherHost other = await OtherHost.StartAsync();
        using ServiceProvider provider = Provider();
        Server.Faults.Enqueue(SandboxFault.RedirectOtherHost(other.BaseAddress));

        MadasterApiException failure = await Assert.ThrowsAsync<MadasterApiException>(
            () => provider.GetRequiredService<MadasterClient>().V3_0.Folder.GetFoldersAsync());

        Assert.Contains("no key was sent there", failure.Message);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task Redirects_within_the_origin_are_followed()
    {
        using ServiceProvider provider = Provider();
        Server.Faults.Enqueue(SandboxFault.RedirectSameOrigin());

        Assert.NotEmpty(await provider.GetRequiredService<MadasterClient>().V3_0.Folder.GetFoldersAsync());
    }

    [Fact]
    public async Task A_timeout_says_that_it_was_one_and_one_call_may_take_longer()
    {
        using ServiceProvider provider = Provider(options => options.Timeout = TimeSpan.FromMilliseconds(60));
        MadasterClient client = provider.GetRequiredService<MadasterClient>();
        // Each meets its own call: on a loaded machine the first can be over before the server sees it.
        Server.Faults.Enqueue(SandboxFault.Slow(TimeSpan.FromMinutes(5)) with { Path = path => path == "/api/v3.0/account" });
        Server.Faults.Enqueue(SandboxFault.Slow(TimeSpan.FromMilliseconds(100)) with { Path = path => path == "/api/v3.0/folder" });

        await Assert.ThrowsAsync<TimeoutException>(() => client.V3_0.Account.GetAccountAsync());

        Assert.NotEmpty(await client.V3_0.Folder.GetFoldersAsync(new() { Timeout = TimeSpan.FromSeconds(30) }));
    }

    [Fact]
    public async Task Each_scope_can_have_its_key()
    {
        var services = new ServiceCollection();
        services.AddScoped<Tenant>();
        services.AddMadasterClient((provider, options) =>
        {
            options.BaseAddress = Server.BaseAddress;
            options.ApiKey = provider.GetRequiredService<Tenant>().Key;
        });
        await using ServiceProvider root = services.BuildServiceProvider(validateScopes: true);
        foreach (string key in new[] { "first-key", "second-key" })
        {
            await using AsyncServiceScope scope = root.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Tenant>().Key = key;
            await Assert.ThrowsAsync<MadasterApiException>(() => scope.ServiceProvider.GetRequiredService<MadasterClient>().V3_0.Folder.GetFoldersAsync());
        }

        Assert.Equal(["first-key", "second-key"], Server.Requests.Select(request => request.Header("X-API-Key")));
    }

    private ServiceProvider Provider(Action<MadasterClientOptions>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_log));
        services.AddMadasterClient(options =>
        {
            options.ApiKey = Server.ApiKey;
            options.BaseAddress = Server.BaseAddress;
            configure?.Invoke(options);
        });
        return services.BuildServiceProvider();
    }

    private sealed class Tenant
    {
        public string Key { get; set; } = "";
    }

    private sealed class CapturedLog : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Lines.Enqueue($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Lines.Enqueue(formatter(state, exception) + exception);
            foreach (KeyValuePair<string, object?> part in state as IEnumerable<KeyValuePair<string, object?>> ?? [])
                Lines.Enqueue($"{part.Key}: {part.Value}");
        }

        public void Dispose()
        {
        }
    }
}
