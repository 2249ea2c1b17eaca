using System.Net;
using System.Text;

namespace MadasterGen.Testing.Tests.Recording;

/// <summary>Traffic that is recorded, kept in a file and replayed.</summary>
public sealed class RecordingTests : IDisposable
{
    private const string Key = "s3cr3t+key/with=signs";

    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task What_was_recorded_comes_back_as_it_was_without_the_platform()
    {
        string account;
        await using (MadasterSandbox sandbox = await MadasterSandbox.StartAsync())
        {
            using var recorder = new MadasterRecorder();
            using HttpClient client = ClientOf(recorder, sandbox.BaseAddress, sandbox.ApiKey);
            account = await client.GetStringAsync("/api/v3.0/account");
            await recorder.Recording.SaveAsync(_file);
        }

        await using MadasterSandbox replay = await MadasterSandbox.ReplayAsync(await MadasterRecording.LoadAsync(_file));
        using var again = new HttpClient { BaseAddress = replay.BaseAddress };
        using HttpResponseMessage response = await again.GetAsync("/api/v3.0/account");
        using HttpResponseMessage unknown = await again.GetAsync("/api/v3.0/folder");

        Assert.Equal(account, await response.Content.ReadAsStringAsync());
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.NotImplemented, unknown.StatusCode);
        Assert.Contains(
            "The recording has no GET /api/v3.0/folder. It has: GET /api/v3.0/account 200.", await unknown.Content.ReadAsStringAsync());
        Assert.Equal(["GET /api/v3.0/account 200", "GET /api/v3.0/folder 501"], replay.Requests.Select(request => request.ToString()));
    }

    [Fact]
    public async Task The_key_is_in_no_part_of_a_recording_wherever_it_went()
    {
        using var recorder = new MadasterRecorder(new Echo(), "another secret");
        using HttpClient client = ClientOf(recorder, new Uri("https://api.example.com/"), Key);
        client.DefaultRequestHeaders.Add("Authorization", $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes("me:pass-word"))}");
        await client.PostAsync($"/echo?again={Uri.EscapeDataString(Key)}", new StringContent($$"""{"key":"{{Key}}","other":"another secret","p":"pass-word"}"""));
        await recorder.Recording.SaveAsync(_file);

        string text = await File.ReadAllTextAsync(_file);

        foreach (string secret in new[] { Key, Uri.EscapeDataString(Key), "s3cr3t", "pass-word", "another secret", "Basic", "session=" })
            Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
        Assert.Contains("https://api.example.com/echo?again=scrubbed", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_a_secret_only_later_is_in_no_earlier_exchange()
    {
        using var recorder = new MadasterRecorder(new Pages
        {
            ["https://api.example.com/login"] = """{"token":"abcd-efgh"}""",
            ["https://api.example.com/things"] = "fine",
        });
        using var client = new HttpClient(recorder) { BaseAddress = new Uri("https://api.example.com/") };
        await client.GetStringAsync("/login");
        client.DefaultRequestHeaders.Add("Authorization", "Bearer abcd-efgh");
        await client.GetStringAsync("/things");

        Assert.Equal("""{"token":"scrubbed"}""", Encoding.UTF8.GetString(recorder.Recording.Exchanges[0].ResponseBody!));
    }

    [Theory]
    [InlineData("X-Acme-Key: hidden-one", "")]
    [InlineData("X-Auth-Token: hidden-one", "")]
    [InlineData("Cookie: a=1; session=hidden-one", "")]
    [InlineData("Accept: */*", "?key=hidden-one")]
    [InlineData("Accept: */*", "?a=1&subscription-key=hidden-one")]
    [InlineData("Accept: */*", "?client_secret=hidden-one&b=2")]
    public async Task A_key_is_scrubbed_wherever_it_is_placed_and_any_other_finds_the_exchange(string header, string query)
    {
        using var recorder = new MadasterRecorder(new Echo());
        using var client = new HttpClient(recorder) { BaseAddress = new Uri("https://api.example.com/") };
        client.DefaultRequestHeaders.Add(header.Split(": ")[0], header.Split(": ")[1]);
        await client.PostAsync("/echo" + query, new StringContent("{}"));
        await recorder.Recording.SaveAsync(_file);

        await using MadasterSandbox replay = await MadasterSandbox.ReplayAsync(await MadasterRecording.LoadAsync(_file));
        using var again = new HttpClient { BaseAddress = replay.BaseAddress };
        using HttpResponseMessage response = await again.PostAsync(
            "/echo" + query.Replace("hidden-one", "any", StringComparison.Ordinal), new StringContent("{}"));

        Assert.DoesNotContain("hidden-one", await File.ReadAllTextAsync(_file), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("?keyword=roof-tiles")]
    [InlineData("?sortKey=name-of-it")]
    [InlineData("?countryCode=NL-NH")]
    public async Task What_only_looks_like_a_key_stays(string query)
    {
        using var recorder = new MadasterRecorder(new Echo());
        using var client = new HttpClient(recorder) { BaseAddress = new Uri("https://api.example.com/") };
        await client.PostAsync("/echo" + query, new StringContent("{}"));

        Assert.Equal("https://api.example.com/echo" + query, Assert.Single(recorder.Recording.Exchanges).Address.AbsoluteUri);
    }

    [Fact]
    public async Task A_short_secret_is_taken_out_where_it_is_a_whole_value_and_other_words_stay()
    {
        using var recorder = new MadasterRecorder(new Echo(), "1234");
        using HttpClient client = ClientOf(recorder, new Uri("https://api.example.com/"), "open");
        client.DefaultRequestHeaders.Add("Cookie", "dark=true; session=long-enough");
        await client.PostAsync("/echo?key=open&a=1", new StringContent("""{"reopened":true,"state":"open","year":12345,"pin":"1234","s":"long-enough"}"""));

        RecordedExchange exchange = Assert.Single(recorder.Recording.Exchanges);

        Assert.Equal(
            """{"reopened":true,"state":"scrubbed","year":12345,"pin":"scrubbed","s":"scrubbed"}""",
            Encoding.UTF8.GetString(exchange.RequestBody!));
        Assert.Equal("https://api.example.com/echo?key=scrubbed&a=1", exchange.Address.AbsoluteUri);
    }

    [Fact]
    public async Task What_a_fault_refuses_is_in_the_journal_whole()
    {
        await using MadasterSandbox replay = await MadasterSandbox.ReplayAsync(new MadasterRecording());
        replay.Faults.Enqueue(SandboxFault.Conflict());
        using var client = new HttpClient { BaseAddress = replay.BaseAddress };

        using HttpResponseMessage refused = await client.PostAsync("/things", new StringContent(new string('x', 200_000)));

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal(200_000, Assert.Single(replay.Requests).BodyLength);
    }

    [Fact]
    public async Task A_form_and_a_cookie_that_is_set_are_scrubbed_too()
    {
        using var recorder = new MadasterRecorder(new Echo());
        using HttpClient client = ClientOf(recorder, new Uri("https://api.example.com/"), Key);
        await client.PostAsync("/echo", new FormUrlEncodedContent([new("password", "hidden one"), new("name", "seen")]));
        await client.PostAsync("/echo", new StringContent("cookie-value"));
        await recorder.Recording.SaveAsync(_file);

        string text = await File.ReadAllTextAsync(_file);
        Assert.DoesNotContain("hidden", text, StringComparison.Ordinal);
        Assert.Contains("name=seen", text, StringComparison.Ordinal);
        Assert.DoesNotContain("cookie-value", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_never_ends_can_be_cancelled()
    {
        await using MadasterSandbox sandbox = await MadasterSandbox.StartAsync();
        sandbox.Faults.Enqueue(SandboxFault.Stall(TimeSpan.FromMinutes(1)));
        using var recorder = new MadasterRecorder();
        using HttpClient client = ClientOf(recorder, sandbox.BaseAddress, sandbox.ApiKey);
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.GetAsync("/api/v3.0/account", HttpCompletionOption.ResponseHeadersRead, source.Token));
        Assert.Empty(recorder.Recording.Exchanges);
    }

    [Fact]
    public async Task Origins_that_begin_alike_and_bytes_are_kept_apart()
    {
        string text = "http://a.example/x http://a.example.org/y http:\\/\\/a.example\\/z";
        RecordedExchange Page(string address, string type) => new(
            "GET", new Uri(address), null, 200, new Dictionary<string, string> { ["Content-Type"] = type }, Encoding.UTF8.GetBytes(text));
        await using MadasterSandbox replay = await MadasterSandbox.ReplayAsync(new MadasterRecording(
            Page("http://a.example/text", "text/plain"), Page("http://a.example/zip", "application/zip"), Page("http://a.example.org/y", "text/plain")));
        using var client = new HttpClient { BaseAddress = replay.BaseAddress };
        string here = replay.BaseAddress.AbsoluteUri.TrimEnd('/');

        Assert.Equal(
            $"{here}/x {here}/.origin/http/a.example.org/y {here.Replace("/", "\\/", StringComparison.Ordinal)}\\/z",
            await client.GetStringAsync("/text"));
        Assert.Equal(text, await client.GetStringAsync("/zip"));
    }

    [Fact]
    public async Task A_path_with_escapes_is_found_and_faults_that_change_JSON_change_it()
    {
        var address = new Uri("https://api.example.com/files/a%20%281%29%2Cb%40c.json");
        var exchange = new RecordedExchange(
            "GET", address, null, 200, new Dictionary<string, string> { ["Content-Type"] = "application/json" }, "{\"a\":1}"u8.ToArray());
        await using MadasterSandbox replay = await MadasterSandbox.ReplayAsync(new MadasterRecording(exchange));
        using var client = new HttpClient { BaseAddress = replay.BaseAddress };

        Assert.Equal("{\"a\":1}", await client.GetStringAsync(address.PathAndQuery));
        replay.Faults.Enqueue(SandboxFault.NullEverywhere());
        Assert.NotEqual("{\"a\":1}", await client.GetStringAsync(address.PathAndQuery));
        Assert.Throws<ArgumentException>(() => replay.Faults.Enqueue(SandboxFault.EmptyBody() with { Operation = "Files_Get" }));
    }

    [Fact]
    public async Task Signatures_of_addresses_are_scrubbed_and_their_files_still_found()
    {
        using var recorder = new MadasterRecorder(new Pages
        {
            ["https://api.example.com/passport"] = """{"url":"https://files.example.com/a.pdf?sv=1\u0026sig=abc%2Fdef"}""",
            ["https://files.example.com/a.pdf?sv=1&sig=abc%2Fdef"] = "the file",
        });
        using HttpClient client = ClientOf(recorder, new Uri("https://api.example.com/"), Key);
        await client.GetStringAsync("/passport");
        await client.GetStringAsync("https://files.example.com/a.pdf?sv=1&sig=abc%2Fdef");
        await recorder.Recording.SaveAsync(_file);

        await using MadasterSandbox replay = await MadasterSandbox.ReplayAsync(await MadasterRecording.LoadAsync(_file));
        using var again = new HttpClient { BaseAddress = replay.BaseAddress };
        string url = System.Text.Json.Nodes.JsonNode.Parse(await again.GetStringAsync("/passport"))!["url"]!.GetValue<string>();

        Assert.DoesNotContain("abc", await File.ReadAllTextAsync(_file), StringComparison.Ordinal);
        Assert.StartsWith(replay.BaseAddress.AbsoluteUri, url, StringComparison.Ordinal);
        Assert.Equal("the file", await again.GetStringAsync(url));
    }

    [Fact]
    public async Task The_same_request_gets_its_responses_in_their_order_and_bodies_tell_requests_apart()
    {
        var address = new Uri("https://api.example.com/status");
        await using MadasterSandbox replay = await MadasterSandbox.ReplayAsync(new MadasterRecording(
            Exchange("GET", address, null, "1"), Exchange("GET", address, null, "2"),
            Exchange("POST", address, """{ "a": 1 }""", "one"), Exchange("POST", address, """{ "a": 2 }""", "two")));
        using var client = new HttpClient { BaseAddress = replay.BaseAddress };

        Assert.Equal("1", await client.GetStringAsync("/status"));
        Assert.Equal("2", await client.GetStringAsync("/status"));
        Assert.Equal("2", await client.GetStringAsync("/status"));
        Assert.Equal("two", await PostAsync(client, """{"a":2}"""));
        Assert.Equal("one", await PostAsync(client, """{"a":1}"""));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_and_faults_work_in_a_replay_too()
    {
        byte[] bytes = [0, 255, 128, 10, 200];
        var exchange = new RecordedExchange("GET", new Uri("https://api.example.com/file"), null, 200, new Dictionary<string, string>(), bytes);
        await new MadasterRecording(exchange).SaveAsync(_file);
        await using MadasterSandbox replay = await MadasterSandbox.ReplayAsync(await MadasterRecording.LoadAsync(_file));
        using var client = new HttpClient { BaseAddress = replay.BaseAddress };
        replay.Faults.Enqueue(SandboxFault.TooManyRequests(TimeSpan.FromSeconds(1)));

        using HttpResponseMessage refused = await client.GetAsync("/file");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(bytes, await client.GetByteArrayAsync("/file"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"exchanges":[{"request":{"method":"GET"}}]}""")]
    public async Task A_file_that_is_no_recording_says_so(string text)
    {
        await File.WriteAllTextAsync(_file, text);

        FormatException exception = await Assert.ThrowsAsync<FormatException>(() => MadasterRecording.LoadAsync(_file));

        Assert.StartsWith("The file is no recording of MadasterGen.Testing", exception.Message, StringComparison.Ordinal);
    }

    private static RecordedExchange Exchange(string method, Uri address, string? sent, string received) => new(
        method, address, sent is null ? null : Encoding.UTF8.GetBytes(sent), 200, new Dictionary<string, string>(), Encoding.UTF8.GetBytes(received));

    private static async Task<string> PostAsync(HttpClient client, string body)
    {
        using HttpResponseMessage response = await client.PostAsync("/status", new StringContent(body));
        return await response.Content.ReadAsStringAsync();
    }

    private static HttpClient ClientOf(MadasterRecorder recorder, Uri address, string key)
    {
        var client = new HttpClient(recorder) { BaseAddress = address };
        client.DefaultRequestHeaders.Add("X-API-Key", key);
        return client;
    }

    /// <summary>A server that writes back everything that it was told, its headers included.</summary>
    private sealed class Echo : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string body = await request.Content!.ReadAsStringAsync(cancellationToken);
            var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent($"{request.RequestUri} {request.Headers} {body}") };
            if (request.Headers.TryGetValues("X-API-Key", out IEnumerable<string>? keys)) response.Headers.Add("X-Echo", keys);
            response.Headers.Add("Set-Cookie", "session=cookie-value; Path=/");
            return response;
        }
    }

    private sealed class Pages : HttpMessageHandler
    {
        private readonly Dictionary<string, string> _pages = [];

        public string this[string address]
        {
            set => _pages[address] = value;
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(_pages[request.RequestUri!.AbsoluteUri]) });
    }
}
