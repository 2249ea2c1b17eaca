using System.Collections.Concurrent;
using Madaster;
using MadasterGen.Templates.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MadasterGen.Templates.Tests;

public class DependencyInjectionTests
{
    [Fact]
    public async Task A_registered_client_refuses_redirects_and_logs_no_key()
    {
        using var other = LoopbackServer.Responding(200);
        using var server = LoopbackServer.Responding(302, headers: $"Location: {other.Address}");
        var log = new Recorder();
        var services = new ServiceCollection();
        services.AddLogging(b => b.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddMadasterClient(o =>
        {
            o.ApiKey = Api.Key;
            o.BaseAddress = server.Address;
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        MadasterClient client = provider.GetRequiredService<MadasterClient>();
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => client.GetAsync());
        Assert.Contains("no key was sent", e.Message, StringComparison.Ordinal);
        Assert.Empty(other.Requests);
        Assert.Equal(Api.Key, server.Only.Header("X-API-Key"));
        Assert.Contains(log.Lines, line => line.Contains("X-API-Key", StringComparison.Ordinal));
        Assert.All(log.Lines, line => Assert.DoesNotContain(Api.Key, line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_key_in_the_query_is_in_no_log(bool hasOwnPrimaryHandler)
    {
        using var server = new LoopbackServer(request => request.Path.EndsWith("/moved", StringComparison.Ordinal)
            ? request.RespondAsync(200, """{"id":"a"}""")
            : request.RespondAsync(302, headers: $"Location: /moved?a=1&key={Api.Key}&b=2"));
        var log = new Recorder();
        var services = new ServiceCollection();
        services.AddLogging(b => b.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        IHttpClientBuilder builder = services.AddMadasterClient(o =>
        {
            o.ApiKey = Api.Key;
            o.BaseAddress = server.Address;
        });
        if (hasOwnPrimaryHandler) builder.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });

        await using ServiceProvider provider = services.BuildServiceProvider();
        MadasterClient client = provider.GetRequiredService<MadasterClient>();
        Assert.Equal("a", (await client.InQuery.SendAsync(Api.Request(), Thing.Reader, default)).Id);
        Assert.Equal(new[] { $"/api/v3.0/thing/1?key={Api.Key}", $"/moved?a=1&b=2&key={Api.Key}" }, server.Requests.Select(r => r.Target));
        Assert.Contains(log.Lines, line => line.Contains("/moved", StringComparison.Ordinal));
        Assert.All(log.Lines, line => Assert.DoesNotContain(Api.Key, line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_scope_can_have_its_key()
    {
        using var server = LoopbackServer.Responding(200, """{"id":"a"}""");
        var services = new ServiceCollection();
        services.AddScoped<Tenant>();
        services.AddMadasterClient((provider, o) =>
        {
            o.ApiKey = provider.GetRequiredService<Tenant>().Key;
            o.BaseAddress = server.Address;
        });
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);
        foreach (string key in new[] { "key-one", "key-two" })
        {
            await using AsyncServiceScope scope = provider.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Tenant>().Key = key;
            await scope.ServiceProvider.GetRequiredService<MadasterClient>().GetAsync();
        }

        Assert.Equal(new[] { "key-one", "key-two" }, server.Requests.Select(r => r.Header("X-API-Key")));
    }

    [Fact]
    public async Task Time_outs_are_those_of_the_options()
    {
        using var server = new LoopbackServer(_ => Task.Delay(30_000));
        var services = new ServiceCollection();
        services.AddMadasterClient(o =>
        {
            o.ApiKey = Api.Key;
            o.BaseAddress = server.Address;
            o.Timeout = TimeSpan.FromMilliseconds(200);
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        TimeoutException e = await Assert.ThrowsAsync<TimeoutException>(() => provider.GetRequiredService<MadasterClient>().GetAsync());
        Assert.Contains("0.2 s", e.Message, StringComparison.Ordinal);
    }

    private sealed class Tenant
    {
        public string? Key { get; set; }
    }

    private sealed class Recorder : ILoggerProvider, ILogger
    {
        internal ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Lines.Enqueue(state.ToString()!);
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
