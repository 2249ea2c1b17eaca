using Madaster;
using MadasterGen.Templates.Tests.Testing;

namespace MadasterGen.Templates.Tests;

public class RedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_to_another_host_is_refused_and_no_key_is_sent(int status)
    {
        using var other = LoopbackServer.Responding(200, """{"id":"stolen"}""");
        using var server = LoopbackServer.Responding(status, headers: $"Location: {other.Address}x?signature=hidden");
        using var api = new Api(server.Address);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        Assert.Equal(status, (int)e.StatusCode!);
        Assert.Contains(other.Address.Authority, e.Message, StringComparison.Ordinal);
        Assert.Contains("no key was sent", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", e + e.Headers["Location"][0], StringComparison.Ordinal);
        Assert.Empty(other.Requests);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_within_the_origin_is_followed_with_the_key(int status)
    {
        using var server = new LoopbackServer(request => request.Path == "/moved"
            ? request.RespondAsync(200, """{"id":"found"}""")
            : request.RespondAsync(status, "ignored", headers: "Location: /moved?a=b"));
        using var api = new Api(server.Address);
        Assert.Equal("found", (await api.GetAsync()).Id);
        Assert.Equal(2, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.Equal(Api.Key, Assert.Single(request.Headers("X-API-Key"))));
    }

    [Theory]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_that_keeps_the_verb_keeps_the_body(int status)
    {
        using var server = new LoopbackServer(request => request.Path == "/moved"
            ? request.RespondAsync(200, """{"id":"found"}""")
            : request.RespondAsync(status, headers: "Location: /moved"));
        foreach (HttpClient? http in new[] { null, new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) })
        {
            server.Requests.Clear();
            using Api api = http is null ? new Api(server.Address) : new Api(http, server.Address);
            Assert.Equal("found", (await api.SendAsync("PUT", new Thing("b", 1))).Id);
            Assert.Equal(new[] { "PUT", "PUT" }, server.Requests.Select(r => r.Method));
            Assert.All(server.Requests, request => Assert.Equal("""{"id":"b","volume":1}""", request.BodyText));
            Assert.All(server.Requests, request => Assert.Equal("application/json", request.Header("Content-Type")));
        }
    }

    [Fact]
    public async Task See_other_is_followed_with_GET_and_without_the_body()
    {
        using var server = new LoopbackServer(request => request.Path == "/moved"
            ? request.RespondAsync(200, """{"id":"found"}""")
            : request.RespondAsync(303, headers: "Location: /moved"));
        using var api = new Api(server.Address);
        Assert.Equal("found", (await api.SendAsync("POST", new Thing("b"))).Id);
        ServedRequest last = server.Requests.Last();
        Assert.Equal("GET", last.Method);
        Assert.Empty(last.Body);
    }

    [Theory]
    [InlineData("GET", 302, true)]
    [InlineData("GET", 303, true)]
    [InlineData("HEAD", 307, true)]
    [InlineData("POST", 308, true)]
    [InlineData("POST", 303, false)]
    public async Task Headers_that_NET_has_on_bodies_alone_are_repeated_with_the_verb(string method, int status, bool areRepeated)
    {
        using var server = new LoopbackServer(request => request.Path == "/moved"
            ? request.RespondAsync(200)
            : request.RespondAsync(status, headers: "Location: /moved"));
        using var api = new Api(server.Address);
        MadasterRequest request = Api.Request(method);
        request.AddHeader("Content-Language", "nl");
        await api.Transport.SendAsync(request, default);
        Assert.Equal("nl", server.Requests.First().Header("Content-Language"));
        Assert.Equal(areRepeated ? "nl" : null, server.Requests.Last().Header("Content-Language"));
        Assert.Equal(areRepeated ? "0" : null, server.Requests.Last().Header("Content-Length"));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("GET")]
    public async Task What_is_said_of_a_body_goes_with_it(string method)
    {
        using var server = new LoopbackServer(request => request.Path == "/moved"
            ? request.RespondAsync(200)
            : request.RespondAsync(303, headers: "Location: /moved"));
        using var api = new Api(server.Address);
        MadasterRequest request = Api.Request(method);
        request.Content = MadasterContent.Json(new Thing("b"), Thing.Writer, MadasterJsonMode.Request, "application/json");
        request.AddHeader("Content-Language", "nl");
        await api.Transport.SendAsync(request, default);
        Assert.Equal("nl", server.Requests.First().Header("Content-Language"));
        Assert.Null(server.Requests.Last().Header("Content-Language"));
        Assert.Null(server.Requests.Last().Header("Content-Length"));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    public async Task A_redirect_that_leaves_the_verb_open_is_not_followed_for_a_POST(int status)
    {
        using var server = LoopbackServer.Responding(status, headers: "Location: /moved");
        using var api = new Api(server.Address);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.SendAsync("POST", new Thing("b")));
        Assert.Equal(status, (int)e.StatusCode!);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Redirects_in_a_circle_end()
    {
        using var server = LoopbackServer.Responding(302, headers: "Location: /round");
        using var api = new Api(server.Address);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        Assert.Contains("more than 10 times", e.Message, StringComparison.Ordinal);
        Assert.Equal(11, server.Requests.Count);
    }

    [Fact]
    public async Task A_redirect_without_an_address_is_a_failure_like_others()
    {
        using var server = LoopbackServer.Responding(302);
        using var api = new Api(server.Address);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        Assert.Equal(302, (int)e.StatusCode!);
    }

    [Fact]
    public async Task An_HttpClient_that_followed_to_another_host_is_found_out()
    {
        using var other = LoopbackServer.Responding(200, """{"id":"stolen"}""");
        using var server = LoopbackServer.Responding(302, headers: $"Location: {other.Address}x?signature=hidden");
        using var http = new HttpClient();
        using var api = new Api(http, server.Address);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        Assert.Contains("Revoke this key", e.Message, StringComparison.Ordinal);
        Assert.Contains("AllowAutoRedirect = false", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", e.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Api.Key, e.ToString(), StringComparison.Ordinal);
        Assert.Equal(Api.Key, other.Only.Header("X-API-Key")); // what it is about
    }

    [Fact]
    public async Task It_is_found_out_also_when_the_other_host_fails_or_the_call_is_a_download_or_an_enumeration()
    {
        using var server = LoopbackServer.Responding(302, headers: "Location: http://127.0.0.1:1/x");
        using var http = new HttpClient();
        using var api = new Api(http, server.Address);
        MadasterApiException unreachable = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        Assert.Contains("Revoke this key", unreachable.Message, StringComparison.Ordinal);

        using var other = LoopbackServer.Responding(404);
        using var to = LoopbackServer.Responding(302, headers: $"Location: {other.Address}");
        using var second = new Api(http, to.Address);
        foreach (Func<Task> call in new Func<Task>[]
        {
            () => second.Transport.DownloadAsync(Api.Request(), default),
            () => second.Transport.SendOrDefaultAsync(Api.Request(), Thing.Reader, default),
            async () => await second.EnumerateAsync().GetAsyncEnumerator().MoveNextAsync(),
        })
        {
            MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(call);
            Assert.Contains("Revoke this key", e.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_HttpClient_that_followed_within_the_origin_is_fine()
    {
        using var server = new LoopbackServer(request => request.Path == "/moved"
            ? request.RespondAsync(200, """{"id":"found"}""")
            : request.RespondAsync(302, headers: "Location: /moved"));
        using var http = new HttpClient();
        using var api = new Api(http, server.Address);
        Assert.Equal("found", (await api.GetAsync()).Id);
    }

    [Fact]
    public async Task A_call_without_key_that_went_elsewhere_asks_for_no_revocation()
    {
        using var other = LoopbackServer.Responding(200);
        using var server = LoopbackServer.Responding(302, headers: $"Location: {other.Address}");
        using var http = new HttpClient();
        using var api = new Api(http, server.Address);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.Transport.SendAsync(Api.Request(requiresKey: false), default));
        Assert.DoesNotContain("Revoke", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_in_the_query_follows_within_the_origin()
    {
        using var server = new LoopbackServer(request => request.Path == "/moved"
            ? request.RespondAsync(200, """{"id":"found"}""")
            : request.RespondAsync(307, headers: "Location: /moved?a=b"));
        using var api = new Api(server.Address, placement: MadasterKeyPlacement.Query("k"));
        await api.GetAsync();
        Assert.Equal("/moved?a=b&k=" + Api.Key, server.Requests.Last().Target);
    }
}
