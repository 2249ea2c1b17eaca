using System.Net;
using Madaster;
using MadasterGen.Templates.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;

namespace MadasterGen.Templates.Tests;

/// <summary>Calls that are repeated by the ecosystem's standard handler, and those that must not be.</summary>
public class ResilienceTests
{
    private static readonly TimeSpan s_short = TimeSpan.FromMilliseconds(100);

    [Fact]
    public async Task A_call_that_changes_nothing_is_repeated()
    {
        int count = 0;
        using var server = new LoopbackServer(request => request.RespondAsync(++count < 3 ? 503 : 200, """{"id":"a"}"""));
        await using ServiceProvider provider = Provider(server);

        Assert.Equal("a", (await Client(provider).GetAsync()).Id);
        Assert.Equal(3, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.Equal(Api.Key, request.Header("X-API-Key")));
    }

    [Fact]
    public async Task So_is_one_whose_header_needed_content_without_a_byte()
    {
        int count = 0;
        using var server = new LoopbackServer(request => request.RespondAsync(++count < 3 ? 503 : 200, """{"id":"a"}"""));
        await using ServiceProvider provider = Provider(server);
        MadasterRequest request = Api.Request();
        request.AddHeader("Content-Language", "nl");

        await Client(provider).Transport.SendAsync(request, Thing.Reader, default);

        Assert.Equal(3, server.Requests.Count);
        Assert.All(server.Requests, one => Assert.Equal("nl", one.Header("Content-Language")));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public async Task A_call_that_changes_something_is_sent_once_whatever_the_options_say(string method)
    {
        using var server = LoopbackServer.Responding(503);
        await using ServiceProvider provider = Provider(server, options => options.Retry.ShouldHandle = static _ => new(true));

        await Assert.ThrowsAsync<MadasterApiException>(() => SendAsync(provider, method));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_call_with_a_body_is_sent_once()
    {
        using var server = LoopbackServer.Responding(503);
        await using ServiceProvider provider = Provider(server);
        MadasterRequest request = Api.Request();
        request.Content = MadasterContent.Json(new Thing("a", 1), Thing.Writer, MadasterJsonMode.Request, "application/json");

        await Assert.ThrowsAsync<MadasterApiException>(() => Client(provider).Transport.SendAsync(request, Thing.Reader, default));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task What_fails_to_the_end_is_the_status_of_the_last_attempt()
    {
        using var server = LoopbackServer.Responding(503, """{"title":"Maintenance"}""", "application/problem+json");
        await using ServiceProvider provider = Provider(server);

        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => Client(provider).GetAsync());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, e.StatusCode);
        Assert.Contains("Maintenance", e.Message, StringComparison.Ordinal);
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task An_attempt_without_a_response_is_repeated_and_at_last_a_time_out_of_ours()
    {
        using var server = new LoopbackServer(_ => Task.Delay(30_000));
        int repeated = 0;
        await using ServiceProvider provider = Provider(server, options =>
        {
            options.AttemptTimeout.Timeout = s_short;
            options.Retry.MaxRetryAttempts = 1;
            // Counted here: an attempt can end before a busy server has read of it.
            options.Retry.OnRetry = _ =>
            {
                repeated++;
                return ValueTask.CompletedTask;
            };
        });

        TimeoutException e = await Assert.ThrowsAsync<TimeoutException>(() => Client(provider).GetAsync());

        Assert.Contains("No attempt got a response within 0.1 s", e.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, repeated);
    }

    [Fact]
    public async Task An_upload_or_a_change_may_take_longer_than_an_attempt()
    {
        using var server = new LoopbackServer(async request =>
        {
            await Task.Delay(s_short * 4);
            await request.RespondAsync(200, """{"id":"a"}""");
        });
        await using ServiceProvider provider = Provider(server, options => options.AttemptTimeout.Timeout = s_short);

        Assert.Equal("a", (await SendAsync(provider, "POST")).Id);
    }

    [Fact]
    public async Task Why_an_attempt_failed_is_not_hidden_by_the_end_of_the_call()
    {
        using var server = LoopbackServer.Responding(503, headers: "Retry-After: 3600");
        await using ServiceProvider provider = Provider(server, timeout: TimeSpan.FromSeconds(1));

        TimeoutException e = await Assert.ThrowsAsync<TimeoutException>(() => Client(provider).GetAsync());

        Assert.Contains("within the time-out of 1 s", e.Message, StringComparison.Ordinal);
        Assert.Contains("The server responded with 503 ServiceUnavailable.", e.ToString(), StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task The_callers_own_cancellation_stays_one()
    {
        using var server = LoopbackServer.Responding(503, headers: "Retry-After: 3600");
        await using ServiceProvider provider = Provider(server);
        using var stop = new CancellationTokenSource(s_short * 5);

        OperationCanceledException e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client(provider).GetAsync(stop.Token));

        Assert.Equal(stop.Token, e.CancellationToken);
    }

    [Fact]
    public async Task An_open_circuit_is_an_exception_of_ours()
    {
        using var server = LoopbackServer.Responding(503);
        await using ServiceProvider provider = Provider(server, options => options.CircuitBreaker.MinimumThroughput = 2);

        MadasterApiException[] failures =
        {
            await Assert.ThrowsAsync<MadasterApiException>(() => Client(provider).GetAsync()),
            await Assert.ThrowsAsync<MadasterApiException>(() => Client(provider).GetAsync()),
        };

        Assert.Contains("the circuit breaker is open", failures[1].Message, StringComparison.Ordinal);
        Assert.Null(failures[1].StatusCode);
    }

    [Fact]
    public async Task Too_many_calls_at_once_are_an_exception_of_ours()
    {
        var release = new TaskCompletionSource();
        using var server = new LoopbackServer(async request =>
        {
            await release.Task;
            await request.RespondAsync(200, """{"id":"a"}""");
        });
        await using ServiceProvider provider = Provider(server, options => options.RateLimiter.DefaultRateLimiterOptions.PermitLimit = 1);

        Task<Thing> first = Client(provider).GetAsync();
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => Client(provider).GetAsync());
        release.SetResult();

        Assert.Contains("too many calls run at once", e.Message, StringComparison.Ordinal);
        Assert.Equal("a", (await first).Id);
    }

    private static Task<Thing> SendAsync(ServiceProvider provider, string method)
    {
        MadasterRequest request = Api.Request(method);
        return Client(provider).Transport.SendAsync(request, Thing.Reader, default);
    }

    private static MadasterClient Client(ServiceProvider provider) => provider.GetRequiredService<MadasterClient>();

    private static ServiceProvider Provider(
        LoopbackServer server, Action<HttpStandardResilienceOptions>? configure = null, TimeSpan? timeout = null)
    {
        var services = new ServiceCollection();
        services
            .AddMadasterClient(o =>
            {
                o.ApiKey = Api.Key;
                o.BaseAddress = server.Address;
                o.Timeout = timeout ?? TimeSpan.FromSeconds(30);
            })
            .AddMadasterResilience(o =>
            {
                o.Retry.Delay = TimeSpan.Zero;
                o.Retry.UseJitter = false;
                configure?.Invoke(o);
            });
        return services.BuildServiceProvider();
    }
}
