using System.Net;
using Madaster;
using MadasterGen.Templates.Tests.Testing;

namespace MadasterGen.Templates.Tests;

/// <summary>The object of a call that is over serves the next one: no call may see another's.</summary>
public class ExchangeReuseTests
{
    private static readonly Uri Address = new("https://api.madaster.invalid");

    [Fact]
    public async Task A_handler_that_calls_with_the_same_client_on_the_same_thread_gets_its_own_respond_and_leaves_the_outer_call_its_own()
    {
        Api? api = null;
        List<int> threads = new();
        using var http = new HttpClient(new StubHandler((request, _) =>
        {
            threads.Add(Environment.CurrentManagedThreadId);
            int depth = Depth(request);
            if (depth < 4) Assert.Equal(new Thing("depth " + (depth + 1)), Get(api!, depth + 1).GetAwaiter().GetResult());
            return Task.FromResult(Json("depth " + depth));
        }));
        using (api = new Api(http, Address))
        {
            for (int i = 0; i < 3; i++) Assert.Equal(new Thing("depth 0"), await Get(api, 0));
        }

        Assert.Equal(15, threads.Count);
        Assert.Single(threads.Distinct());
    }

    [Fact]
    public async Task A_reader_and_a_listener_that_call_again_do_not_disturb_the_call_they_are_in()
    {
        using var http = new HttpClient(new StubHandler((request, _) => Task.FromResult(Json("depth " + Depth(request)))));
        using var api = new Api(http, Address);
        List<string> seen = new();
        MadasterRequest request = Request(0, new MadasterRequestOptions { OnResponse = _ => seen.Add(Get(api, 1).GetAwaiter().GetResult().Id) });

        Thing outer = await api.Transport.SendAsync(
            request,
            (ref System.Text.Json.Utf8JsonReader reader) =>
            {
                seen.Add(Get(api, 2).GetAwaiter().GetResult().Id);
                return Thing.Reader(ref reader);
            },
            default);

        Assert.Equal(new Thing("depth 0"), outer);
        Assert.Equal(new[] { "depth 1", "depth 2" }, seen);
    }

    [Fact]
    public async Task Concurrent_calls_that_hop_between_threads_get_each_their_own_respond_key_and_exception()
    {
        using var http = new HttpClient(new StubHandler(async (request, token) =>
        {
            int depth = Depth(request);
            Assert.Equal("key-" + depth, Assert.Single(request.Headers.GetValues("X-API-Key")));
            if (depth % 3 != 0) await Task.Yield();
            if (depth % 7 == 0) throw new HttpRequestException("broken " + depth);
            token.ThrowIfCancellationRequested();
            return depth % 5 == 0 ? new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = new StringContent("bad " + depth) } : Json("depth " + depth);
        }));
        using var api = new Api(http, Address);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            for (int i = 0; i < 250; i++)
            {
                int depth = (worker * 250) + i;
                var options = new MadasterRequestOptions { Headers = { ["X-API-Key"] = "key-" + depth }, Timeout = depth % 2 == 0 ? TimeSpan.FromMinutes(5) : null };
                using var cancellation = new CancellationTokenSource();
                if (depth % 11 == 0) cancellation.Cancel();
                Task<Thing> call = api.Transport.SendAsync(Request(depth, options), Thing.Reader, cancellation.Token);
                if (depth % 11 == 0)
                {
                    Assert.Equal(cancellation.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call)).CancellationToken);
                }
                else if (depth % 7 == 0)
                {
                    Assert.Equal("broken " + depth, (await Assert.ThrowsAsync<MadasterApiException>(() => call)).InnerException!.Message);
                }
                else if (depth % 5 == 0)
                {
                    Assert.Equal("bad " + depth, (await Assert.ThrowsAsync<MadasterApiException>(() => call)).ResponseBody);
                }
                else
                {
                    Assert.Equal(new Thing("depth " + depth), await call);
                }

                cancellation.Cancel(); // after the end: it concerns no call any more
            }
        })));
    }

    [Fact]
    public async Task A_cancellation_after_the_end_of_a_call_does_not_reach_the_next_one()
    {
        using var http = new HttpClient(new StubHandler(async (request, token) =>
        {
            if (Depth(request) == 1) await Task.Delay(20, token);
            return Json("depth " + Depth(request));
        }));
        using var api = new Api(http, Address, static options => options.Timeout = TimeSpan.FromMinutes(5));
        using var first = new CancellationTokenSource();

        await api.Transport.SendAsync(Request(0), Thing.Reader, first.Token);
        Task<Thing> second = Get(api, 1);
        first.Cancel();

        Assert.Equal(new Thing("depth 1"), await second);
    }

    [Fact]
    public async Task What_a_caller_still_holds_keeps_its_call_while_others_are_made()
    {
        using var http = new HttpClient(new StubHandler((request, _) => Task.FromResult(
            Depth(request) == 7 ? new HttpResponseMessage { Content = new StringContent("""[{"id":"a"},{"id":"b"}]""") } : Json("depth " + Depth(request)))));
        using var api = new Api(http, Address);

        MadasterFile file = await api.Transport.DownloadAsync(Request(3), default);
        IAsyncEnumerator<Thing> sequence = api.Transport.EnumerateAsync(() => Request(7), Thing.Reader, default).GetAsyncEnumerator();
        Assert.True(await sequence.MoveNextAsync());
        for (int i = 0; i < 3; i++) Assert.Equal(new Thing("depth 1"), await Get(api, 1));

        Assert.True(await sequence.MoveNextAsync());
        Assert.Equal(new Thing("b"), sequence.Current);
        using (var reader = new StreamReader(await file.OpenReadAsync())) Assert.Equal("""{"id":"depth 3"}""", await reader.ReadToEndAsync());
        for (int i = 0; i < 2; i++)
        {
            // Twice, as careful callers do: the second finds nothing that a later call could own.
            await sequence.DisposeAsync();
            file.Dispose();
        }

        Assert.Equal(new Thing("depth 1"), await Get(api, 1));
    }

    private static Task<Thing> Get(Api api, int depth) => api.Transport.SendAsync(Request(depth), Thing.Reader, default);

    private static MadasterRequest Request(int depth, MadasterRequestOptions? options = null) => Api.Request(path: "/depth/" + depth, options: options);

    private static int Depth(HttpRequestMessage request) => int.Parse(request.RequestUri!.Segments[^1], System.Globalization.CultureInfo.InvariantCulture);

    private static HttpResponseMessage Json(string id) => new() { Content = new StringContent($$"""{"id":"{{id}}"}""") };
}
