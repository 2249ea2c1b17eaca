using Madaster;
using MadasterGen.Templates.Tests.Testing;

namespace MadasterGen.Templates.Tests;

public class KeyTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("secret-key\n")]
    [InlineData("secret-key\r\nX-Evil: 1")]
    [InlineData(" secret-key")]
    [InlineData("secret-kéy")]
    public void A_key_that_cannot_be_one_is_refused_and_not_repeated(string key)
    {
        foreach (Action create in new Action[]
        {
            () => new MadasterClient(key).Dispose(),
            () => new MadasterClient(new MadasterClientOptions { ApiKey = key }).Dispose(),
            () => new MadasterClient(new HttpClient(), new MadasterClientOptions { ApiKey = key }).Dispose(),
        })
        {
            ArgumentException e = Assert.Throws<ArgumentException>(create);
            Assert.DoesNotContain("secret", e.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("http://api.madaster.com")]
    [InlineData("http://localhost.example.com")]
    [InlineData("ftp://127.0.0.1")]
    [InlineData("https://user:word@api.madaster.com")]
    [InlineData("https://api.madaster.com/?a=b")]
    [InlineData("/api")]
    public void A_base_address_that_would_give_the_key_away_is_refused(string address)
    {
        var options = new MadasterClientOptions { ApiKey = Api.Key, BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute) };
        ArgumentException e = Assert.Throws<ArgumentException>(() => new MadasterClient(options));
        Assert.DoesNotContain("word", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:5000")]
    [InlineData("http://127.0.0.1")]
    [InlineData("http://[::1]:80")]
    [InlineData("https://api.accept.madaster.com/")]
    public void Https_and_loopback_are_accepted(string address) =>
        new MadasterClient(new MadasterClientOptions { ApiKey = Api.Key, BaseAddress = new Uri(address) }).Dispose();

    [Fact]
    public void A_document_with_a_plain_http_address_gets_no_key()
    {
        using var connection = new MadasterConnection(new MadasterClientOptions { ApiKey = Api.Key }.ToSettings());
        Assert.Throws<ArgumentException>(() => new MadasterTransport(connection, "v1", "http://example.com", MadasterKeyPlacement.Bearer));
        _ = new MadasterTransport(connection, "v1", "http://example.com", MadasterKeyPlacement.None);
    }

    [Fact]
    public void An_address_and_an_environment_that_differ_are_refused()
    {
        var options = new MadasterClientOptions { ApiKey = Api.Key, BaseAddress = new Uri("https://localhost"), Environment = MadasterEnvironment.Acceptance };
        Assert.Throws<ArgumentException>(() => new MadasterClient(options));
    }

    [Fact]
    public void Options_do_not_show_the_key()
    {
        var options = new MadasterClientOptions { ApiKey = Api.Key, Environment = MadasterEnvironment.Acceptance };
        Assert.Equal("MadasterClientOptions { Acceptance, with a key }", options.ToString());
    }

    [Fact]
    public async Task A_provider_is_asked_at_each_call_and_goes_before_the_fixed_key()
    {
        using var server = LoopbackServer.Responding(200, """{"id":"a"}""");
        int count = 0;
        using var api = new Api(server.Address, o => o.ApiKeyProvider = async _ =>
        {
            await Task.Yield();
            return $"rotating-{++count}";
        });
        await api.GetAsync();
        await api.GetAsync();
        Assert.Equal(new[] { "rotating-1", "rotating-2" }, server.Requests.Select(r => Assert.Single(r.Headers("X-API-Key"))));
    }

    [Fact]
    public async Task A_provider_that_fails_or_gives_no_key_sends_nothing()
    {
        using var server = LoopbackServer.Responding(200);
        using var empty = new Api(server.Address, o => o.ApiKeyProvider = _ => new(" "));
        using var failing = new Api(server.Address, o => o.ApiKeyProvider = _ => throw new HttpRequestException("token service"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => empty.GetAsync());
        await Assert.ThrowsAsync<HttpRequestException>(() => failing.GetAsync());
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_provider_can_give_each_operation_its_key()
    {
        using var server = LoopbackServer.Responding(200, """{"id":"a"}""");
        using var api = new Api(server.Address, o =>
        {
            o.OperationApiKeyProvider = (operation, _) => new($"{operation.Id}-of-{operation.ApiVersion}");
            o.ApiKeyProvider = _ => throw new InvalidOperationException("The one that knows the operation goes first.");
        });

        await api.GetAsync();

        Assert.Equal("Thing_Do-of-v3.0", server.Only.Header("X-API-Key"));
        Assert.Contains("key from a provider", new MadasterClientOptions { OperationApiKeyProvider = (_, _) => new("key") }.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_that_gives_an_operation_no_key_is_named()
    {
        using var server = LoopbackServer.Responding(200);
        using var api = new Api(server.Address, o => o.OperationApiKeyProvider = (_, _) => new((string)null!));

        InvalidOperationException e = await Assert.ThrowsAsync<InvalidOperationException>(() => api.GetAsync());

        Assert.StartsWith("OperationApiKeyProvider gave a key that cannot be used.", e.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task One_call_can_have_a_key_of_its_own_wherever_keys_go()
    {
        using var server = LoopbackServer.Responding(200, """{"id":"a"}""");
        using var api = new Api(server.Address, o => o.ApiKeyProvider = _ => throw new InvalidOperationException("Nobody asks."));
        using var inQuery = new Api(server.Address, placement: MadasterKeyPlacement.Query("key"));
        var options = new MadasterRequestOptions { ApiKey = "of-this-call" };

        await api.GetAsync(options);
        await inQuery.GetAsync(options);

        Assert.Equal("of-this-call", server.Requests.First().Header("X-API-Key"));
        Assert.EndsWith("?key=of-this-call", server.Requests.Last().Target, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\nb")]
    [InlineData(" key")]
    public void A_key_of_one_call_that_cannot_be_one_is_refused(string key) =>
        Assert.Throws<ArgumentException>(() => new MadasterRequestOptions { ApiKey = key });

    [Fact]
    public async Task A_key_of_one_call_is_in_no_exception()
    {
        using var server = LoopbackServer.Responding(403, """{"detail":"of-this-call is not good for this"}""", "Content-Type: application/json");
        using var api = new Api(server.Address);

        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync(new() { ApiKey = "of-this-call" }));

        Assert.DoesNotContain("of-this-call", e.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("of-this-call", $"{e.ResponseBody}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_key_nothing_is_sent()
    {
        using var server = LoopbackServer.Responding(200);
        using var api = new Api(server.Address, o => o.ApiKey = null);
        InvalidOperationException e = await Assert.ThrowsAsync<InvalidOperationException>(() => api.GetAsync());
        Assert.Contains("Thing_Do (v3.0) needs an API key", e.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task An_operation_that_needs_no_key_gets_none()
    {
        using var server = LoopbackServer.Responding(200);
        using var api = new Api(server.Address);
        await api.Transport.SendAsync(Api.Request(requiresKey: false), default);
        Assert.Null(server.Only.Header("X-API-Key"));
    }

    [Fact]
    public async Task A_key_in_the_options_of_a_call_replaces_that_of_the_client()
    {
        using var server = LoopbackServer.Responding(200, """{"id":"a"}""");
        using var api = new Api(server.Address);
        await api.GetAsync(new MadasterRequestOptions { Headers = { ["x-api-key"] = "other-key" } });
        Assert.Equal("other-key", Assert.Single(server.Only.Headers("X-API-Key")));
    }

    [Fact]
    public async Task A_key_among_the_default_headers_of_an_HttpClient_is_not_doubled()
    {
        using var server = LoopbackServer.Responding(200, """{"id":"a"}""");
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("X-API-Key", "habit-key");
        using var with = new Api(http, server.Address);
        using var without = new Api(http, server.Address, o => o.ApiKey = null);
        await with.GetAsync();
        await without.GetAsync();
        Assert.Equal(new[] { Api.Key, "habit-key" }, server.Requests.Select(r => Assert.Single(r.Headers("X-API-Key"))));
    }

    [Fact]
    public async Task The_key_goes_where_the_document_wants_it()
    {
        using var server = LoopbackServer.Responding(200, """{"id":"a"}""");
        using var query = new Api(server.Address, placement: MadasterKeyPlacement.Query("api key"));
        using var bearer = new Api(server.Address, placement: MadasterKeyPlacement.Bearer);
        using var cookie = new Api(server.Address, placement: MadasterKeyPlacement.Cookie("k"));
        await query.GetAsync(new MadasterRequestOptions { Query = { ["a"] = "b" } });
        await bearer.GetAsync();
        await cookie.GetAsync();
        ServedRequest[] requests = server.Requests.ToArray();
        Assert.Equal("/api/v3.0/thing/1?a=b&api%20key=" + Api.Key, requests[0].Target);
        Assert.Equal("Bearer " + Api.Key, requests[1].Header("Authorization"));
        Assert.Equal("k=" + Api.Key, requests[2].Header("Cookie"));
        Assert.All(requests, request => Assert.Null(request.Header("X-API-Key")));
    }

    [Fact]
    public async Task An_HttpClient_of_the_caller_is_used_and_not_disposed()
    {
        using var server = LoopbackServer.Responding(200, """{"id":"a"}""");
        using var http = new HttpClient { BaseAddress = server.Address };
        var client = new MadasterClient(http, new MadasterClientOptions { ApiKey = Api.Key });
        await client.GetAsync();
        client.Dispose();
        await http.GetStringAsync(server.Address);
        Assert.Equal(2, server.Requests.Count);
    }
}
