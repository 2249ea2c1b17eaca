using System.Globalization;
using System.Net;
using Madaster;
using MadasterGen.Templates.Tests.Testing;

namespace MadasterGen.Templates.Tests;

public class ErrorTests
{
    [Fact]
    public async Task Problem_details_are_in_the_exception_and_its_message()
    {
        using var server = LoopbackServer.Responding(404, """{"title":"Not here","detail":"No such thing.","status":404}""", "application/problem+json");
        using var api = new Api(server.Address);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        Assert.Equal($"Thing_Do (v3.0) responded with 404 NotFound: Not here – No such thing. [GET {server.Address}api/v3.0/thing/1]", e.Message);
        Assert.Equal(("Thing_Do", "v3.0", HttpStatusCode.NotFound), (e.OperationId, e.ApiVersion, e.StatusCode));
        Assert.Equal("Not here", e.Problem!.Title);
        Assert.StartsWith("{\"title\"", e.ResponseBody, StringComparison.Ordinal);
        Assert.Equal("application/problem+json", e.Headers["content-type"][0]);
    }

    [Theory]
    [InlineData("""{"title":"NotFound","detail":"No such thing."}""", "404 NotFound: No such thing. [")]
    [InlineData("""{"title":"Not Found"}""", "404 NotFound [")]
    [InlineData("""{"title":"Gone away","detail":"Gone away."}""", "404 NotFound: Gone away [")]
    public async Task The_message_says_nothing_twice(string problem, string expected)
    {
        using var server = LoopbackServer.Responding(404, problem, "application/problem+json");
        using var api = new Api(server.Address);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        Assert.Contains(expected, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_status_is_a_number_wherever_a_response_came()
    {
        using var server = LoopbackServer.Responding(429);
        using var api = new Api(server.Address);
        MadasterApiException refused = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        using var client = new HttpClient(new StubHandler((_, _) => throw new HttpRequestException("no way")));
        using var unreachable = new Api(client, new Uri("https://api.example"));
        MadasterApiException silent = await Assert.ThrowsAsync<MadasterApiException>(() => unreachable.GetAsync());

        Assert.Equal((429, 0), (refused.Status, silent.Status));
    }

    [Fact]
    public async Task What_a_validation_found_is_in_the_message()
    {
        using var server = LoopbackServer.Responding(400, """{"title":"Invalid.","errors":{"name":["is required"],"size":["is too small","is odd"],"x":1}}""", "application/problem+json");
        using var api = new Api(server.Address);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        Assert.Contains("Invalid. name: is required; size: is too small; size: is odd [GET ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tests_of_users_can_make_any_failure()
    {
        var e = new MadasterApiException("m", "Thing_Do", "v3.0", HttpStatusCode.Conflict)
        {
            Problem = new() { Title = "Taken" },
            RetryAfter = TimeSpan.FromSeconds(1),
            ResponseBody = "{}",
            JsonPath = "$",
        };
        Assert.Equal(("Taken", TimeSpan.FromSeconds(1), "{}", "$"), (e.Problem.Title, e.RetryAfter, e.ResponseBody, e.JsonPath));
    }

    [Theory]
    [InlineData(401, "expired")]
    [InlineData(403, "permission level")]
    [InlineData(403, "or database")]
    [InlineData(413, "fewer items")]
    [InlineData(415, "the file's type")]
    public async Task An_empty_refusal_says_what_to_check(int status, string advice)
    {
        using var server = LoopbackServer.Responding(status);
        using var api = new Api(server.Address);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        Assert.Contains(advice, e.Message, StringComparison.Ordinal);
        Assert.Null(e.ResponseBody);
        Assert.Null(e.Problem);
    }

    [Fact]
    public async Task A_page_of_HTML_from_a_proxy_is_a_failure_with_its_status()
    {
        using var server = LoopbackServer.Responding(502, "<html><body>Bad gateway</body></html>", "text/html");
        using var api = new Api(server.Address);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        Assert.Equal(HttpStatusCode.BadGateway, e.StatusCode);
        Assert.Contains("Bad gateway", e.ResponseBody, StringComparison.Ordinal);
        Assert.Null(e.Problem);
    }

    [Theory]
    [InlineData("{\"title\":")]
    [InlineData("{\"title\":5,\"detail\":[]}")]
    [InlineData("[1]")]
    [InlineData("{")]
    public async Task Bad_problem_details_do_not_hide_the_failure(string body)
    {
        using var server = LoopbackServer.Responding(500, body);
        using var api = new Api(server.Address);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        Assert.Equal(HttpStatusCode.InternalServerError, e.StatusCode);
        Assert.Equal(body, e.ResponseBody);
    }

    [Fact]
    public async Task Only_the_start_of_a_long_body_is_kept()
    {
        using var server = LoopbackServer.Responding(500, new string('x', 1_000_000), "text/plain");
        using var api = new Api(server.Address);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        Assert.Equal(4_096, e.ResponseBody!.Length);
    }

    [Fact]
    public async Task A_key_that_the_server_repeats_is_not_in_the_exception()
    {
        const string Key = "abc+def/ghi=jkl<mno";
        string echo = $$"""{"title":"Bad key {{Key.Replace("<", "\\u003c", StringComparison.Ordinal)}}","a":"abc\u002Bdef/ghi=jkl\u003Cmno","html":"abc+def/ghi=jkl&lt;mno","uri":"{{Uri.EscapeDataString(Key)}}"}""";
        string longEcho = new string(' ', 4_090) + Key + " and " + new string(' ', 61_000) + Key;
        foreach (string body in new[] { echo, longEcho })
        {
            using var server = LoopbackServer.Responding(401, body, "application/json", $"X-Echo: {Key}");
            using var api = new Api(server.Address, o => o.ApiKey = Key);
            MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
            string all = e + e.ResponseBody + string.Concat(e.Headers.SelectMany(h => h.Value));
            foreach (string part in new[] { "abc+", "abc\\u002B", "abc%2B", "ghi", "jkl" }) Assert.DoesNotContain(part, all, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_pre_signed_address_in_a_body_is_not_in_the_exception()
    {
        using var server = LoopbackServer.Responding(500, """{"url":"https://files.example.com/a.pdf?sv=1&sig=hidden","type":"https://tools.ietf.org/html/rfc7231#section-6.6"}""");
        using var api = new Api(server.Address);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        Assert.Equal("""{"url":"https://files.example.com/a.pdf?[redacted]","type":"https://tools.ietf.org/html/rfc7231#section-6.6"}""", e.ResponseBody);
    }

    [Fact]
    public async Task Retry_after_is_read_as_seconds_and_as_a_date()
    {
        using var seconds = LoopbackServer.Responding(429, headers: "Retry-After: 7");
        using var api = new Api(seconds.Address);
        Assert.Equal(TimeSpan.FromSeconds(7), (await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync())).RetryAfter);

        // The server's clock is a day off, which does not matter.
        DateTimeOffset now = DateTimeOffset.UtcNow.AddDays(-1);
        string Http(DateTimeOffset time) => time.ToString("R", CultureInfo.InvariantCulture);
        using var date = LoopbackServer.Responding(503, headers: new[] { "Date: " + Http(now), "Retry-After: " + Http(now.AddSeconds(90)) });
        using var second = new Api(date.Address);
        Assert.Equal(TimeSpan.FromSeconds(90), (await Assert.ThrowsAsync<MadasterApiException>(() => second.GetAsync())).RetryAfter);

        using var past = LoopbackServer.Responding(503, headers: "Retry-After: " + Http(now));
        using var third = new Api(past.Address);
        Assert.Equal(TimeSpan.Zero, (await Assert.ThrowsAsync<MadasterApiException>(() => third.GetAsync())).RetryAfter);
    }

    [Fact]
    public async Task A_host_that_cannot_be_reached_is_an_API_exception_without_status()
    {
        using var api = new Api(new Uri("http://127.0.0.1:1"));
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        Assert.Null(e.StatusCode);
        Assert.IsType<HttpRequestException>(e.InnerException);
        Assert.StartsWith("Thing_Do (v3.0) got no response from http://127.0.0.1:1: ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_response_that_breaks_off_keeps_its_status()
    {
        using var server = new LoopbackServer(async request =>
        {
            await request.StartAsync("Content-Length: 1000");
            await request.WriteAsync("{\"id\":");
        });
        using var api = new Api(server.Address);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        Assert.Equal(HttpStatusCode.OK, e.StatusCode);
        Assert.Contains("broke", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(204)]
    public async Task A_success_without_the_body_that_was_asked_for_says_so(int status)
    {
        using var server = LoopbackServer.Responding(status);
        using var api = new Api(server.Address);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        Assert.Contains("without a body", e.Message, StringComparison.Ordinal);
        Assert.Equal(status, (int)e.StatusCode!);
        await api.Transport.SendAsync(Api.Request(), default);
        Assert.Null(await api.Transport.SendOrDefaultAsync(Api.Request(), Thing.Reader, default));
    }

    [Fact]
    public async Task Not_found_is_null_where_that_was_asked_for_and_only_that()
    {
        using var missing = LoopbackServer.Responding(404, """{"title":"no"}""");
        using var failing = LoopbackServer.Responding(410);
        using var there = LoopbackServer.Responding(200, """{"id":"a"}""");
        using var api = new Api(missing.Address);
        using var second = new Api(failing.Address);
        using var third = new Api(there.Address);
        Assert.Null(await api.Transport.SendOrDefaultAsync(Api.Request(), Thing.Reader, default));
        await Assert.ThrowsAsync<MadasterApiException>(() => second.Transport.SendOrDefaultAsync(Api.Request(), Thing.Reader, default));
        Assert.Equal("a", (await third.Transport.SendOrDefaultAsync(Api.Request(), Thing.Reader, default))!.Id);
    }

    [Fact]
    public async Task A_null_is_null_where_nothing_may_be_found()
    {
        using var server = LoopbackServer.Responding(200, " null\r\n");
        using var api = new Api(server.Address);
        Assert.Null(await api.Transport.SendOrDefaultAsync(Api.Request(), Thing.Reader, default));
    }

    [Theory]
    [InlineData("<html>", "text/html", "$")]
    [InlineData("{\"id\":5}", "application/json", "$.id")]
    [InlineData("[]", "application/json", "$")]
    [InlineData("{\"id\":\"a\"} x", "application/json", null)]
    [InlineData("{\"id\":\"a\"", "application/json", null)]
    public async Task A_success_that_is_not_the_expected_JSON_has_path_status_and_body(string body, string type, string? path)
    {
        using var server = LoopbackServer.Responding(200, body, type);
        using var api = new Api(server.Address);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        Assert.Equal(HttpStatusCode.OK, e.StatusCode);
        Assert.Equal(body, e.ResponseBody);
        Assert.NotNull(e.JsonPath);
        if (path is not null) Assert.Equal(path, e.JsonPath);
    }

    [Fact]
    public async Task A_byte_order_mark_is_skipped()
    {
        using var server = LoopbackServer.Responding(200, "\uFEFF{\"id\":\"a\"}");
        using var api = new Api(server.Address);
        Assert.Equal("a", (await api.GetAsync()).Id);
    }

    [Fact]
    public async Task Large_responds_without_length_are_read_whole()
    {
        string id = new('x', 300_000);
        using var server = new LoopbackServer(async request =>
        {
            await request.StartAsync();
            await request.WriteAsync($$"""{"id":"{{id}}"}""");
        });
        using var api = new Api(server.Address);
        Assert.Equal(id, (await api.GetAsync()).Id);
    }
}
