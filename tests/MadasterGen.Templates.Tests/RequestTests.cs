using Madaster;
using MadasterGen.Templates.Tests.Testing;

namespace MadasterGen.Templates.Tests;

public class RequestTests
{
    [Fact]
    public async Task A_call_sends_the_key_once_and_asks_for_JSON()
    {
        using var server = LoopbackServer.Responding(200, """{"id":"a","volume":2}""");
        using var api = new Api(server.Address);
        Assert.Equal(new Thing("a", 2), await api.GetAsync());
        Assert.Equal("/api/v3.0/thing/1", server.Only.Target);
        Assert.Equal(Api.Key, Assert.Single(server.Only.Headers("X-API-Key")));
        Assert.Equal("application/json", server.Only.Header("Accept"));
        Assert.NotNull(server.Only.Header("User-Agent"));
        Assert.Null(server.Only.Header("Cookie"));
    }

    [Fact]
    public async Task Options_add_query_and_headers_and_replace_those_of_the_call()
    {
        using var server = LoopbackServer.Responding(200, """{"id":"a"}""");
        using var api = new Api(server.Address);
        var options = new MadasterRequestOptions { Query = { ["x y"] = "1&2", ["none"] = null }, Headers = { ["Accept-Language"] = "nl", ["X-Trace"] = "t" } };
        MadasterRequest request = Api.Request(path: "/a?b=c", options: options);
        request.AddHeader("accept-language", "en");
        request.AddHeader("X-Other", "o");
        request.AddHeader("X-Absent", null);
        await api.Transport.SendAsync(request, Thing.Reader, default);
        Assert.Equal("/a?b=c&x%20y=1%262", server.Only.Target);
        Assert.Equal("nl", Assert.Single(server.Only.Headers("Accept-Language")));
        Assert.Equal("t", server.Only.Header("X-Trace"));
        Assert.Equal("o", server.Only.Header("X-Other"));
        Assert.Null(server.Only.Header("X-Absent"));
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("é")]
    [InlineData("a\0")]
    public async Task A_header_that_could_become_two_is_refused(string value)
    {
        using var server = LoopbackServer.Responding(200);
        using var api = new Api(server.Address);
        Assert.Throws<ArgumentException>(() => Api.Request().AddHeader("X-Name", value));
        await Assert.ThrowsAsync<ArgumentException>(() => api.GetAsync(new MadasterRequestOptions { Headers = { ["X-Name"] = value } }));
        await Assert.ThrowsAsync<ArgumentException>(() => api.GetAsync(new MadasterRequestOptions { Headers = { ["X:Name"] = "v" } }));
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("POST")]
    [InlineData("DELETE")]
    [InlineData("QUERY")]
    public async Task Headers_that_NET_has_on_bodies_alone_go_out_without_one(string method)
    {
        using var server = LoopbackServer.Responding(200);
        using var api = new Api(server.Address);
        var options = new MadasterRequestOptions { Headers = { ["content-language"] = "nl", ["Content-Type"] = "text/plain", ["Content-Length"] = "7" } };
        MadasterRequest request = Api.Request(method, options: options);
        request.AddHeader("Content-Language", "en");
        request.AddHeader("Expires", "0");
        request.AddHeader("Last-Modified", "Fri, 02 Jan 2026 03:04:05 GMT");
        foreach (string name in new[] { "Allow", "Content-Disposition", "Content-Encoding", "Content-Location", "Content-MD5", "Content-Range" })
            request.AddHeader(name, "x");
        await api.Transport.SendAsync(request, default);
        Assert.Equal("nl", Assert.Single(server.Only.Headers("Content-Language")));
        Assert.Equal("text/plain", Assert.Single(server.Only.Headers("Content-Type")));
        Assert.Equal("0", Assert.Single(server.Only.Headers("Expires")));
        Assert.Equal("Fri, 02 Jan 2026 03:04:05 GMT", Assert.Single(server.Only.Headers("Last-Modified")));
        foreach (string name in new[] { "Allow", "Content-Disposition", "Content-Encoding", "Content-Location", "Content-MD5", "Content-Range" })
            Assert.Equal("x", Assert.Single(server.Only.Headers(name)));
        Assert.Equal("0", Assert.Single(server.Only.Headers("Content-Length")));
        Assert.Null(server.Only.Header("Transfer-Encoding"));
        Assert.Empty(server.Only.Body);
    }

    [Fact]
    public async Task Without_such_headers_a_call_without_a_body_has_none()
    {
        using var server = LoopbackServer.Responding(200);
        using var api = new Api(server.Address);
        await api.Transport.SendAsync(Api.Request(options: new MadasterRequestOptions { Headers = { ["Content-Length"] = "7", ["X-A"] = "1" } }), default);
        Assert.Equal("1", server.Only.Header("X-A"));
        Assert.Null(server.Only.Header("Content-Length"));
    }

    [Fact]
    public async Task The_path_of_the_base_address_is_kept()
    {
        using var server = LoopbackServer.Responding(200, """{"id":"a"}""");
        using var api = new Api(new Uri(server.Address, "/proxy/madaster/"));
        await api.GetAsync();
        Assert.Equal("/proxy/madaster/api/v3.0/thing/1", server.Only.Target);
    }

    [Fact]
    public async Task Status_and_headers_of_the_response_can_be_captured()
    {
        using var server = LoopbackServer.Responding(201, """{"id":"a"}""", headers: new[] { "Location: /api/v3.0/thing/7", "X-A: 1", "X-A: 2" });
        using var api = new Api(server.Address);
        MadasterResponseInfo? info = null;
        await api.GetAsync(new MadasterRequestOptions { OnResponse = i => info = i });
        Assert.Equal(201, (int)info!.StatusCode);
        Assert.Equal(new Uri(server.Address, "/api/v3.0/thing/7"), info.Location);
        Assert.Equal(new[] { "1", "2" }, info.Headers["x-a"]);
        Assert.Equal("application/json", info.Headers["content-type"][0]);
        Assert.Equal("Thing_Do", info.OperationId);
    }

    [Fact]
    public async Task Compressed_responds_are_read()
    {
        using var server = new LoopbackServer(async request =>
        {
            using var memory = new MemoryStream();
            using (var gzip = new System.IO.Compression.GZipStream(memory, System.IO.Compression.CompressionLevel.Fastest)) gzip.Write("""{"id":"zipped"}"""u8);
            await request.StartAsync("Content-Encoding: gzip");
            await request.WriteAsync(memory.ToArray());
        });
        using var api = new Api(server.Address);
        Assert.Equal("zipped", (await api.GetAsync()).Id);
    }

    [Fact]
    public async Task Cookies_of_one_call_do_not_travel_with_another()
    {
        using var server = LoopbackServer.Responding(200, """{"id":"a"}""", headers: "Set-Cookie: session=1");
        using var api = new Api(server.Address);
        await api.GetAsync();
        await api.GetAsync();
        Assert.All(server.Requests, request => Assert.Null(request.Header("Cookie")));
    }

    [Fact]
    public async Task Text_is_read_in_the_encoding_that_the_response_names()
    {
        using var server = new LoopbackServer(async request =>
        {
            await request.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=iso-8859-1\r\nConnection: close\r\n\r\n");
            await request.WriteAsync(new byte[] { (byte)'c', 0xE9 });
        });
        using var api = new Api(server.Address);
        Assert.Equal("cé", await api.Transport.SendForTextAsync(Api.Request(), default));
    }
}
