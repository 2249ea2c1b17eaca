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
        using var server = LoopbackServer.Responding(500);
        using var api = new Api(server.Address);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => MadasterPolling.UntilAsync(ct => api.GetAsync(cancellationToken: ct), _ => false));
        Assert.Equal(HttpStatusCode.InternalServerError, e.StatusCode);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(0)]
    public async Task What_passes_is_outlasted(int status)
    {
        int count = 0;
        using var server = new LoopbackServer(request => ++count < 4 ? status == 0 ? request.ResetAsync() : request.RespondAsync(status) : request.RespondAsync(200, """{"id":"done"}"""));
        using var api = new Api(server.Address);
        Thing thing = await MadasterPolling.UntilAsync(ct => api.GetAsync(cancellationToken: ct), t => t.Id == "done", options: s_quick);
        Assert.Equal(("done", 4), (thing.Id, count));
    }

    [Fact]
    public async Task A_call_that_takes_too_long_is_repeated()
    {
        int count = 0;
        int result = await MadasterPolling.UntilAsync(_ => ++count < 3 ? Task.FromException<int>(new TimeoutException()) : Task.FromResult(count), _ => true, options: s_quick);
        Assert.Equal(3, result);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 3)]
    public async Task What_does_not_pass_ends_it_with_the_last_failure(int most, int calls)
    {
        using var server = LoopbackServer.Responding(502);
        using var api = new Api(server.Address);
        var options = new MadasterPollingOptions { Interval = TimeSpan.FromMilliseconds(5), MaximumFailures = most };
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => MadasterPolling.UntilAsync(ct => api.GetAsync(cancellationToken: ct), _ => false, options: options));
        Assert.Equal(HttpStatusCode.BadGateway, e.StatusCode);
        Assert.Equal(calls, server.Requests.Count);
    }

    [Fact]
    public async Task Failures_count_in_a_row_only()
    {
        int count = 0;
        var options = new MadasterPollingOptions { Interval = TimeSpan.FromMilliseconds(1), MaximumFailures = 1 };
        int result = await MadasterPolling.UntilAsync(_ => ++count % 2 == 1 ? Task.FromException<int>(new TimeoutException()) : Task.FromResult(count), n => n == 10, options: options);
        Assert.Equal(10, result);
    }

    [Fact]
    public async Task What_the_caller_throws_is_never_repeated()
    {
        int count = 0;
        await Assert.ThrowsAsync<TimeoutException>(() => MadasterPolling.UntilAsync(_ => Task.FromResult(++count), _ => throw new TimeoutException(), options: s_quick));
        Assert.Equal(1, count);
    }

    [Fact]
    public void The_number_of_failures_is_not_negative() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MadasterPollingOptions { MaximumFailures = -1 });

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
