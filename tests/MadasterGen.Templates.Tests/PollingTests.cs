using System.Diagnostics;
using System.Net;
using Madaster;
using MadasterGen.Templates.Tests.Testing;

namespace MadasterGen.Templates.Tests;

public class PollingTests
{
    private static readonly MadasterPollingOptions s_quick = new() { Interval = TimeSpan.FromMilliseconds(5) };

    [Fact]
    public async Task It_asks_until_the_respond_is_there_and_tells_each()
    {
        int count = 0;
        var seen = new List<long>();
        long last = await MadasterPolling.UntilAsync(_ => Task.FromResult((long)++count), n => n == 3, options: s_quick, progress: new Listener(seen.Add));
        Assert.Equal(3, last);
        Assert.Equal(new long[] { 1, 2, 3 }, seen);
    }

    [Fact]
    public async Task A_failed_respond_ends_it_with_the_reason()
    {
        MadasterPollingFailedException e = await Assert.ThrowsAsync<MadasterPollingFailedException>(
            () => MadasterPolling.UntilAsync(_ => Task.FromResult("ImportFailed"), _ => false, s => s == "ImportFailed" ? "bad model" : null, s_quick));
        Assert.Equal(("bad model", "ImportFailed"), (e.Reason, e.LastValue));
        Assert.Contains("bad model", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_time_out_names_the_last_respond()
    {
        var options = new MadasterPollingOptions { Interval = TimeSpan.FromMilliseconds(20), Timeout = TimeSpan.FromMilliseconds(200) };
        TimeoutException e = await Assert.ThrowsAsync<TimeoutException>(
            () => MadasterPolling.UntilAsync(_ => Task.FromResult("Importing https://files.example.com/a?sig=hidden"), _ => false, options: options));
        Assert.Contains("Importing", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", e.Message, StringComparison.Ordinal);

        TimeoutException hanging = await Assert.ThrowsAsync<TimeoutException>(
            () => MadasterPolling.UntilAsync(async ct => { await Task.Delay(30_000, ct); return 1; }, _ => false, options: options));
        Assert.Contains("no response yet", hanging.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_stays_cancelling()
    {
        using var source = new CancellationTokenSource(100);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => MadasterPolling.UntilAsync(_ => Task.FromResult(1), _ => false, cancellationToken: source.Token));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_server_that_asks_for_patience_gets_it(int status)
    {
        int count = 0;
        using var server = new LoopbackServer(request => ++count == 1 ? request.RespondAsync(status, headers: "Retry-After: 1") : request.RespondAsync(200, """{"id":"done"}"""));
        using var api = new Api(server.Address);
        var watch = Stopwatch.StartNew();
        Thing thing = await MadasterPolling.UntilAsync(ct => api.GetAsync(cancellationToken: ct), t => t.Id == "done", options: s_quick);
        Assert.Equal("done", thing.Id);
        Assert.True(watch.ElapsedMilliseconds > 900);
    }

    [Fact]
    public async Task Other_failures_end_it()
    {
        using var server = LoopbackServer.Responding(503);
        using var api = new Api(server.Address);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => MadasterPolling.UntilAsync(ct => api.GetAsync(cancellationToken: ct), _ => false));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, e.StatusCode);
    }

    [Fact]
    public void The_wait_grows_to_its_maximum()
    {
        var options = new MadasterPollingOptions { Interval = TimeSpan.FromSeconds(1), BackoffFactor = 3, MaximumInterval = TimeSpan.FromSeconds(5) };
        Assert.Equal(TimeSpan.FromSeconds(3), options.Next(TimeSpan.FromSeconds(1)));
        Assert.Equal(TimeSpan.FromSeconds(5), options.Next(TimeSpan.FromSeconds(3)));
        Assert.Equal(TimeSpan.FromSeconds(5), options.Next(TimeSpan.FromSeconds(5)));
        Assert.Equal(TimeSpan.FromSeconds(9), options.Next(TimeSpan.FromSeconds(9)));
    }
}
