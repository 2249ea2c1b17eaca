using System.Net;
using System.Text;
using System.Text.Json;
using Madaster;
using MadasterGen.Templates.Tests.Testing;

namespace MadasterGen.Templates.Tests;

/// <summary>Servers that mean harm, or are just broken.</summary>
public class HostileServerTests
{
    public static TheoryData<string> Bodies() => new()
    {
        """{"title":"\ud800"}""",
        """{"title":"t","errors":{"\udc00":["a"],"b":["\ud800"]}}""",
        """{"title":"t","errors":{"a":[{"x":"\ud800"}]}}""",
        """{"title":"t","detail":"\ud83d","status":"\ud83d"}""",
        """{"\ud800":1}""",
        "{\"title\":\"\u0001\"}",
        "{{{{",
        "\0\0\0",
        new string('[', 100_000),
        string.Concat(Enumerable.Repeat("{\"a\":", 10_000)),
        "{\"title\":\"" + new string('x', 5_000_000) + "\"}",
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Every_error_stays_an_error(string body)
    {
        foreach (int status in new[] { 400, 404, 418, 500, 503 })
        {
            using var api = Stubbed(status, Encoding.UTF8.GetBytes(body), "application/problem+json");
            MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
            Assert.Equal(status, (int)e.StatusCode!);
            CheckLine(e.Message);
        }
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-7")]
    [InlineData("utf-32")]
    [InlineData("iso-8859-1")]
    [InlineData("x-nobody-knows")]
    [InlineData("\"\"")]
    [InlineData("\"utf 8\"")]
    public async Task No_charset_hides_an_error(string charset)
    {
        using var api = Stubbed(500, new byte[] { 0x7B, 0xD8, 0x00, 0x22, 0xFF }, "application/json; charset=" + charset);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        Assert.Equal(HttpStatusCode.InternalServerError, e.StatusCode);
    }

    [Fact]
    public async Task An_error_whose_body_never_comes_is_that_error()
    {
        using var server = new LoopbackServer(async request =>
        {
            await request.WriteAsync("HTTP/1.1 500 Broken\r\nContent-Length: 10\r\n\r\n{");
            await Task.Delay(5_000);
        });
        using var api = new Api(server.Address, o => o.Timeout = TimeSpan.FromMilliseconds(300));
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        Assert.Equal(HttpStatusCode.InternalServerError, e.StatusCode);
    }

    [Fact]
    public async Task What_a_server_writes_is_one_line_of_the_message()
    {
        const string Forged = """{"title":"a\nProgram.cs(1,1): error CS9999: x","detail":"\u001b[31m##vso[task.complete]\u202e\u2028","errors":{"k\r\n::error::":["v\u0085"]}}""";
        using var api = Stubbed(400, Encoding.UTF8.GetBytes(Forged), "application/problem+json");
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        CheckLine(e.Message);
        Assert.Contains(@"a\nProgram.cs", e.Message, StringComparison.Ordinal);
        Assert.Equal("a\nProgram.cs(1,1): error CS9999: x", e.Problem!.Title);
    }

    [Theory]
    [InlineData(Api.Key)]
    [InlineData("SECRET-KEY-5F2C9A71")]
    public async Task A_key_that_the_server_repeats_is_nowhere_in_the_exception(string key)
    {
        string[] responses =
        {
            $"HTTP/1.1 400 {key}\r\nContent-Length: 0\r\n\r\n",
            $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{{\"{key}\":",
            $"HTTP/1.1 200 OK\r\nContent-Type: text/{key}\r\nContent-Length: 1\r\n\r\nx",
            $"HTTP/1.1 302 Found\r\nLocation: https://{key}.example.com/\r\nContent-Length: 0\r\n\r\n",
            $"HTTP/1.1 500 No\r\nX-Echo: {key}\r\nContent-Length: {key.Length}\r\n\r\n{key}",
            $"HTTP/{key} 200 OK\r\n\r\n",
            $"HTTP/1.1 {key}\r\n\r\n",
            $"{key}\r\n\r\n",
            $"HTTP/1.1 200 OK\r\n{key}\r\n\r\n",
            $"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {key.Length}\r\n\r\n{key}",
            $"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{key}\r\n",
        };
        foreach (string response in responses)
        {
            using var server = new LoopbackServer(request => request.WriteAsync(response));
            using var api = new Api(server.Address);
            Exception e = await Assert.ThrowsAnyAsync<Exception>(() => api.GetAsync());
            Assert.DoesNotContain(Api.Key, Everything(e), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_an_error_before_it_is_read()
    {
        byte[] body = Encoding.UTF8.GetBytes("{\"id\":\"" + new string('x', 100_000) + "\"}");
        foreach (bool announced in new[] { true, false })
        {
            using var api = Stubbed(200, body, "application/json", o => o.MaxResponseSize = 50_000, announced);
            MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
            Assert.Equal("Thing_Do (v3.0) responded with 200 OK and a body of more than 50,000 bytes. Set MadasterClientOptions.MaxResponseSize to accept more. [GET https://localhost/api/v3.0/thing/1]", e.Message);
        }
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public async Task A_body_that_is_just_as_large_as_accepted_is_read(int more, bool isRead)
    {
        byte[] body = Encoding.UTF8.GetBytes("{\"id\":\"" + new string('x', 40_000) + "\"}");
        foreach (bool announced in new[] { true, false })
        {
            using var api = Stubbed(200, body, "application/json", o => o.MaxResponseSize = body.Length + more, announced);
            if (isRead)
                Assert.Equal(40_000, (await api.GetAsync()).Id.Length);
            else
                await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        }
    }

    [Fact]
    public async Task Decompressed_bytes_count()
    {
        using var server = new LoopbackServer(async request =>
        {
            using var packed = new MemoryStream();
            using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
                gzip.Write(Encoding.UTF8.GetBytes("{\"id\":\"" + new string('x', 1_000_000) + "\"}"));
            await request.StartAsync("Content-Encoding: gzip", $"Content-Length: {packed.Length}");
            await request.WriteAsync(packed.ToArray());
        });
        using var api = new Api(server.Address, o => o.MaxResponseSize = 100_000);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        Assert.Contains("more than 100,000 bytes", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_an_enumerated_list_each_element_counts_and_the_whole_does_not()
    {
        string small = string.Join(",", Enumerable.Repeat("{\"id\":\"" + new string('x', 40_000) + "\"}", 10));
        using var many = Stubbed(200, Encoding.UTF8.GetBytes($"[{small}]"), "application/json", o => o.MaxResponseSize = 70_000);
        int count = 0;
        await foreach (Thing _ in many.EnumerateAsync()) count++;
        Assert.Equal(10, count);

        using var larger = Stubbed(200, Encoding.UTF8.GetBytes("[{\"id\":\"" + new string('x', 900) + "\"}]"), "application/json", o => o.MaxResponseSize = 500);
        await Assert.ThrowsAsync<MadasterApiException>(async () =>
        {
            await foreach (Thing _ in larger.EnumerateAsync()) count++;
        });
        using var one = Stubbed(200, Encoding.UTF8.GetBytes("[{\"id\":\"" + new string('x', 300_000) + "\"}]"), "application/json", o => o.MaxResponseSize = 70_000);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(async () => { await foreach (Thing _ in one.EnumerateAsync()) count++; });
        Assert.Contains("an element of its list of more than 70,000 bytes", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_limit_is_positive()
    {
        Assert.Equal(1L << 30, new MadasterClientOptions().MaxResponseSize);
        Assert.Throws<ArgumentOutOfRangeException>(() => new MadasterClientOptions { MaxResponseSize = 0 });
    }

    private static void CheckLine(string message)
    {
        Assert.DoesNotContain(message, c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202e');
        Assert.DoesNotContain("##vso[", message, StringComparison.Ordinal);
        Assert.InRange(message.Length, 1, 2_000);
    }

    private static string Everything(Exception exception)
    {
        var text = new StringBuilder(exception.ToString());
        for (Exception? e = exception; e is not null; e = e.InnerException)
        {
            text.Append(e.Message).Append(e.Data.Count);
            if (e is MadasterApiException api) text.Append(JsonSerializer.Serialize(new { api.JsonPath, api.ResponseBody, api.Headers, api.Problem }));
            if (e is JsonException json) text.Append(json.Path);
        }

        return text.ToString();
    }

    private static Api Stubbed(int status, byte[] body, string contentType, Action<MadasterClientOptions>? configure = null, bool announced = true)
    {
        var http = new HttpClient(new StubHandler((_, _) =>
        {
            HttpContent content = announced ? new ByteArrayContent(body) : new StreamContent(new Unannounced(body));
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            return Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = content });
        }));
        return new Api(http, new Uri("https://localhost"), configure);
    }

    /// <summary>A body whose length nobody knows before its end.</summary>
    private sealed class Unannounced : MemoryStream
    {
        internal Unannounced(byte[] bytes)
            : base(bytes)
        {
        }

        public override bool CanSeek => false;
    }
}
