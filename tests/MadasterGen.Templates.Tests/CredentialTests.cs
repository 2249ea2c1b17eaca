using Madaster;
using MadasterGen.Templates.Tests.Testing;

namespace MadasterGen.Templates.Tests;

/// <summary>Operations that take one credential or another, or several together.</summary>
public class CredentialTests
{
    private static readonly (string, MadasterKeyPlacement)[] s_schemes =
    {
        ("header", MadasterKeyPlacement.Header("X-Key")), ("basic", MadasterKeyPlacement.Basic), ("bearer", MadasterKeyPlacement.Bearer), ("oauth", MadasterKeyPlacement.Bearer),
        ("cookie", MadasterKeyPlacement.Cookie("sid")), ("crumb", MadasterKeyPlacement.Cookie("crumb")), ("query", MadasterKeyPlacement.Query("k")), ("second", MadasterKeyPlacement.Query("l")),
    };

    [Theory]
    [InlineData("bearer", "bearer=secret-b", "Authorization: Bearer secret-b")]
    [InlineData("basic", "basic=user:pass", "Authorization: Basic dXNlcjpwYXNz")]
    [InlineData("cookie", "cookie=secret-c", "Cookie: sid=secret-c")]
    [InlineData("query", "query=secret-q", "?k=secret-q")]
    [InlineData("query+second", "query=secret-q;second=secret-s", "?k=secret-q&l=secret-s")]
    [InlineData("header+query", "header=secret-h;query=secret-q", "X-Key: secret-h", "?k=secret-q")]
    [InlineData("cookie+bearer", "cookie=secret-c;bearer=secret-b", "Cookie: sid=secret-c", "Authorization: Bearer secret-b")]
    [InlineData("bearer+oauth", "bearer=secret-b", "Authorization: Bearer secret-b")]
    [InlineData("bearer+oauth", "oauth=secret-o", "Authorization: Bearer secret-o")]
    [InlineData("bearer+oauth", "bearer=secret-b;oauth=secret-o", "Authorization: Bearer secret-b")]
    [InlineData("bearer+query|header", "bearer=secret-b;header=secret-h", "X-Key: secret-h")]
    [InlineData("bearer|header", "header=secret-h", "X-Key: secret-h")]
    [InlineData("bearer|header", "header=secret-h;bearer=secret-b", "Authorization: Bearer secret-b")]
    [InlineData("header|bearer", "header=secret-h;bearer=secret-b", "X-Key: secret-h")]
    [InlineData("header+query|bearer", "header=secret-h;bearer=secret-b", "Authorization: Bearer secret-b")]
    [InlineData("|bearer", "bearer=secret-b", "Authorization: Bearer secret-b")]
    [InlineData("bearer|", "header=secret-h")]
    [InlineData("header", "key=secret-k", "X-Key: secret-k")]
    [InlineData("header", "key=secret-k;header=secret-h", "X-Key: secret-h")]
    [InlineData("unknown|bearer", "bearer=secret-b", "Authorization: Bearer secret-b")]
    public async Task The_first_alternative_is_sent_for_which_all_is_given(string alternatives, string given, params string[] expected)
    {
        using var server = LoopbackServer.Responding(204);
        foreach (bool fromProvider in new[] { false, true })
            await Transport(server, given, fromProvider).SendAsync(Request(alternatives), default);

        Assert.All(server.Requests, request => Assert.Equal(
            expected.OrderBy(line => line, StringComparer.Ordinal),
            request.Head.Split("\r\n").Skip(1).Where(line => line.Contains("secret", StringComparison.Ordinal) || line.Contains("Basic", StringComparison.Ordinal))
                .Concat(request.Target.Contains('?') ? new[] { request.Target[request.Target.IndexOf('?')..] } : Array.Empty<string>())
                .OrderBy(line => line, StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("header=secret-h", "secret-h")]
    [InlineData("key=secret-k", "secret-k")]
    [InlineData("key=secret-k;bearer=secret-b", "secret-k")]
    [InlineData("key=secret-k;header=secret-h", "secret-h")]
    public async Task The_scheme_of_the_key_has_a_name_too(string given, string expected)
    {
        using var server = LoopbackServer.Responding(204);
        foreach (bool fromProvider in new[] { false, true })
            await Transport(server, given, fromProvider).SendAsync(Request(null), default);

        Assert.All(server.Requests, request => Assert.Equal(expected, request.Header("X-Key")));
    }

    [Fact]
    public async Task The_key_of_one_call_goes_before_the_clients_and_to_the_scheme_of_the_key_alone()
    {
        using var server = LoopbackServer.Responding(204);
        MadasterTransport transport = Transport(server, "header=secret-h;bearer=secret-b", fromProvider: false);

        await transport.SendAsync(Request("header+bearer", new MadasterRequestOptions { ApiKey = "of-this-call" }), default);

        Assert.Equal("of-this-call", server.Only.Header("X-Key"));
        Assert.Equal("Bearer secret-b", server.Only.Header("Authorization"));
    }

    [Theory]
    [InlineData("bearer", "key=secret-k", "needs 'bearer'.")]
    [InlineData("bearer|header+query", "header=secret-h", "needs 'bearer' or 'header' with 'query'.")]
    public async Task What_is_missing_is_named(string alternatives, string given, string expected)
    {
        using var server = LoopbackServer.Responding(204);

        InvalidOperationException e = await Assert.ThrowsAsync<InvalidOperationException>(() => Transport(server, given, false).SendAsync(Request(alternatives), default));

        Assert.Contains(expected, e.Message, StringComparison.Ordinal);
        Assert.Contains("MadasterClientOptions.Credentials", e.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_header_of_the_call_or_of_the_callers_client_is_one_that_is_given()
    {
        using var server = LoopbackServer.Responding(204);
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("X-Key", "secret-client");
        using var connection = new MadasterConnection(http, new MadasterClientOptions { BaseAddress = server.Address }.ToSettings());
        var transport = new MadasterTransport(connection, "v1", "https://x.invalid", MadasterKeyPlacement.Bearer, null, s_schemes);

        await transport.SendAsync(Request("header"), default);
        var options = new MadasterRequestOptions();
        options.Headers["Authorization"] = "Bearer secret-call";
        await transport.SendAsync(Request("bearer|header", options), default);

        Assert.Equal("secret-client", server.Requests.First().Header("X-Key"));
        Assert.Equal("Bearer secret-call", server.Requests.Last().Header("Authorization"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Two_cookies_are_both_sent_whatever_other_headers_the_call_has(bool hasHeaders)
    {
        using var server = LoopbackServer.Responding(204);
        var options = new MadasterRequestOptions();
        if (hasHeaders) options.Headers["X-Other"] = "x";

        await Transport(server, "cookie=secret-c;crumb=secret-d", false).SendAsync(Request("cookie+crumb", options), default);

        Assert.Equal("sid=secret-c; crumb=secret-d", server.Only.Header("Cookie"));
    }

    [Fact]
    public async Task None_of_them_is_in_an_exception_as_it_was_given_or_sent()
    {
        const string Given = "basic=user-name:pass-word;query=secret-query;cookie=secret-cookie";
        string echo = "user-name:pass-word " + Convert.ToBase64String("user-name:pass-word"u8.ToArray()) + " secret-query secret-cookie";
        using var server = LoopbackServer.Responding(400, $$"""{"title":"{{echo}}"}""", "application/problem+json");

        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => Transport(server, Given, false).SendAsync(Request("basic+query+cookie"), default));

        Assert.All(echo.Split(' '), secret => Assert.DoesNotContain(secret, e.ToString() + e.ResponseBody, StringComparison.Ordinal));
    }

    [Fact]
    public void A_credential_that_cannot_be_sent_is_refused_at_once()
    {
        var options = new MadasterClientOptions();
        options.Credentials["bearer"] = "secret\n";

        ArgumentException e = Assert.Throws<ArgumentException>(() => new MadasterConnection(options.ToSettings()));

        Assert.Contains("'bearer'", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", e.Message, StringComparison.Ordinal);
    }

    private static MadasterTransport Transport(LoopbackServer server, string given, bool fromProvider)
    {
        var options = new MadasterClientOptions { BaseAddress = server.Address };
        Dictionary<string, string> all = given.Split(';').ToDictionary(one => one.Split('=')[0], one => one[(one.IndexOf('=') + 1)..]);
        if (all.Remove("key", out string? key)) options.ApiKey = key;
        if (fromProvider) options.CredentialProvider = (scheme, _) => new(all.GetValueOrDefault(scheme));
        else foreach (KeyValuePair<string, string> one in all) options.Credentials[one.Key] = one.Value;
        return new(new MadasterConnection(options.ToSettings()), "v1", "https://x.invalid", MadasterKeyPlacement.Header("X-Key"), null, s_schemes);
    }

    private static MadasterRequest Request(string? alternatives, MadasterRequestOptions? options = null)
    {
        if (alternatives is null) return new(new MadasterOperation("Thing_Do", "Thing", "v1", "GET", "/x", false, true), "/x", options);
        string[][] security = alternatives.Split('|').Select(one => one.Length == 0 ? Array.Empty<string>() : one.Split('+')).ToArray();
        return new(new MadasterOperation("Thing_Do", "Thing", "v1", "GET", "/x", false, security.All(one => one.Length > 0)) { Security = security }, "/x", options);
    }
}
