using System.Collections.Concurrent;
using Madaster;
using MadasterGen.Templates.Tests.Testing;
using Microsoft.Extensions.Logging;

namespace MadasterGen.Templates.Tests;

/// <summary>What calls leave in a log.</summary>
public class LogTests
{
    [Fact]
    public async Task The_end_of_each_call_is_a_line_without_address_body_and_key()
    {
        using var server = new LoopbackServer(request => request.Path.EndsWith("/missing", StringComparison.Ordinal)
            ? request.RespondAsync(404, """{"detail":"hidden"}""")
            : request.RespondAsync(200, """{"id":"hidden"}"""));
        using var log = new Recorder();
        using var api = new Api(server.Address, options => options.LoggerFactory = log);

        await api.GetAsync(new MadasterRequestOptions { Query = { ["filter"] = "hidden" } });
        await Assert.ThrowsAsync<MadasterApiException>(() => api.Transport.SendAsync(Api.Request(path: "/missing"), default));

        Assert.Equal(MadasterTelemetry.LogCategory, log.Category);
        Assert.Collection(
            log.Lines,
            line => Assert.Matches("^Debug 1 Thing_Do of v3.0 succeeded with 200 after [0-9.]+ ms$", line),
            line => Assert.Matches("^Warning 2 Thing_Do of v3.0 failed with 404 after [0-9.]+ ms$", line));
    }

    [Fact]
    public async Task A_call_that_nobody_waits_for_is_no_failure_of_the_API()
    {
        using var cancelled = new CancellationTokenSource();
        using var client = new HttpClient(new StubHandler(async (_, token) =>
        {
            await cancelled.CancelAsync();
            token.ThrowIfCancellationRequested();
            return new HttpResponseMessage();
        }));
        using var log = new Recorder();
        using var api = new Api(client, new Uri("https://api.example"), options => options.LoggerFactory = log);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => api.GetAsync(cancellationToken: cancelled.Token));

        Assert.Matches("^Debug 3 Thing_Do of v3.0 was cancelled after [0-9.]+ ms$", Assert.Single(log.Lines));
    }

    [Fact]
    public async Task A_call_that_ends_in_an_exception_names_its_type()
    {
        using var client = new HttpClient(new StubHandler((_, _) => throw new HttpRequestException("secret of the network")));
        using var log = new Recorder();
        using var api = new Api(client, new Uri("https://api.example"), options => options.LoggerFactory = log);

        await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());

        Assert.Matches(
            "^Warning 2 Thing_Do of v3.0 failed with Madaster.MadasterApiException after [0-9.]+ ms$", Assert.Single(log.Lines));
    }

    private sealed class Recorder : ILoggerFactory, ILogger
    {
        internal ConcurrentQueue<string> Lines { get; } = new();

        internal string? Category { get; private set; }

        public ILogger CreateLogger(string categoryName)
        {
            Category = categoryName;
            return this;
        }

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{logLevel} {eventId.Id} {formatter(state, exception)}{exception}");

        public void Dispose()
        {
        }
    }
}
