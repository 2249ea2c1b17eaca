using System.Diagnostics;
using Madaster;
using MadasterGen.Templates.Tests.Testing;

namespace MadasterGen.Templates.Tests;

public class TimeoutTests
{
    private static LoopbackServer Silent() => new(_ => Task.Delay(30_000));

    private static LoopbackServer Stuck() => new(async request =>
    {
        await request.StartAsync("Content-Length: 100");
        await request.WriteAsync("[{\"id\":\"a\"},");
        await Task.Delay(30_000);
    });

    [Theory]
    [InlineData("own client, options")]
    [InlineData("own client, request")]
    [InlineData("caller's client, its own")]
    [InlineData("caller's client, options")]
    [InlineData("caller's client, request")]
    public async Task A_time_out_says_that_it_was_one(string whose)
    {
        using LoopbackServer silent = Silent();
        using LoopbackServer stuck = Stuck();
        foreach (LoopbackServer server in new[] { silent, stuck })
        {
            var time = TimeSpan.FromMilliseconds(300);
            using var http = new HttpClient();
            if (whose == "caller's client, its own") http.Timeout = time;
            void Configure(MadasterClientOptions options) => options.Timeout = whose.EndsWith("options", StringComparison.Ordinal) ? time : null;
            using Api api = whose.StartsWith("own", StringComparison.Ordinal) ? new(server.Address, Configure) : new(http, server.Address, Configure);
            var watch = Stopwatch.StartNew();
            TimeoutException e = await Assert.ThrowsAsync<TimeoutException>(
                () => api.GetAsync(whose.EndsWith("request", StringComparison.Ordinal) ? new MadasterRequestOptions { Timeout = time } : null));
            Assert.Contains("Thing_Do (v3.0)", e.Message, StringComparison.Ordinal);
            Assert.Contains("0.3 s", e.Message, StringComparison.Ordinal);
            Assert.IsAssignableFrom<OperationCanceledException>(e.InnerException);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(25)); // before the server would have responded
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_cancelled_call_stays_one_and_has_the_token_of_the_caller(bool own)
    {
        using LoopbackServer silent = Silent();
        using LoopbackServer stuck = Stuck();
        foreach (LoopbackServer server in new[] { silent, stuck })
        {
            using var http = new HttpClient();
            using Api api = own ? new(server.Address) : new(http, server.Address);
            using var source = new CancellationTokenSource(200);
            OperationCanceledException e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => api.GetAsync(cancellationToken: source.Token));
            Assert.Equal(source.Token, e.CancellationToken);
        }
    }

    [Fact]
    public async Task A_token_that_is_cancelled_already_sends_nothing()
    {
        using var server = LoopbackServer.Responding(200);
        using var api = new Api(server.Address);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => api.GetAsync(cancellationToken: new CancellationToken(true)));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task The_time_out_of_an_enumeration_is_for_each_wait()
    {
        using var server = new LoopbackServer(async request =>
        {
            await request.StartAsync();
            await request.WriteAsync("[");
            for (int i = 0; i < 5; i++)
            {
                // All five take longer than one wait may, and each leaves two seconds to a loaded machine.
                await Task.Delay(600);
                await request.WriteAsync((i == 0 ? "" : ",") + "{\"id\":\"a\"}");
            }

            await Task.Delay(30_000);
        });
        using var api = new Api(server.Address, o => o.Timeout = TimeSpan.FromSeconds(2.5));
        int count = 0;
        await Assert.ThrowsAsync<TimeoutException>(async () =>
        {
            await foreach (Thing _ in api.EnumerateAsync())
            {
                count++;
                if (count == 2) await Task.Delay(3_000); // what the caller does does not count
            }
        });
        Assert.Equal(5, count);
    }

    [Fact]
    public async Task An_enumeration_can_be_cancelled()
    {
        using LoopbackServer server = Stuck();
        using var api = new Api(server.Address);
        using var source = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Thing _ in api.EnumerateAsync().WithCancellation(source.Token)) source.CancelAfter(50);
        });
    }

    [Fact]
    public async Task A_download_that_stops_times_out()
    {
        using LoopbackServer server = Stuck();
        // Headers must come within it on a loaded machine too.
        using var api = new Api(server.Address, o => o.Timeout = TimeSpan.FromSeconds(3));
        using MadasterFile file = await api.Transport.DownloadAsync(Api.Request(), default);
        TimeoutException e = await Assert.ThrowsAsync<TimeoutException>(() => file.ReadAsBytesAsync());
        Assert.Contains("Thing_Do (v3.0)", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Zero_is_no_time_out()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MadasterClientOptions { Timeout = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => new MadasterRequestOptions { Timeout = TimeSpan.FromSeconds(-3) });
        Assert.Equal(Timeout.InfiniteTimeSpan, new MadasterRequestOptions { Timeout = Timeout.InfiniteTimeSpan }.Timeout);
    }

    [Fact]
    public async Task A_time_out_without_end_or_beyond_timers_works()
    {
        using var server = LoopbackServer.Responding(200, """{"id":"a"}""");
        using var api = new Api(server.Address);
        await api.GetAsync(new MadasterRequestOptions { Timeout = Timeout.InfiniteTimeSpan });
        await api.GetAsync(new MadasterRequestOptions { Timeout = TimeSpan.MaxValue });
    }
}
