using System.Net;
using System.Text;
using Madaster;
using MadasterGen.Templates.Tests.Testing;

namespace MadasterGen.Templates.Tests;

public class EnumerateTests
{
    private const string Tricky = """ [ {"id":"a]},{\"[","volume":1.5} , {"id":"\\","x":{"y":[1,[2]],"z":"}"}},{"id":"é😀","volume":-2e3}] """;

    private static readonly Thing[] s_tricky = { new("a]},{\"[", 1.5), new("\\"), new("é😀", -2000) };

    [Fact]
    public async Task An_array_can_be_cut_at_every_byte()
    {
        foreach (byte[] json in new[] { Encoding.UTF8.GetBytes(Tricky), Encoding.UTF8.GetBytes("\uFEFF" + Tricky.Trim()) })
        {
            for (int cut = 0; cut <= json.Length; cut++)
                Assert.Equal(s_tricky, await AllAsync(new Pieces(json[..cut], json[cut..])));
            Assert.Equal(s_tricky, await AllAsync(new Pieces(json.Select(b => new[] { b }).ToArray())));
        }
    }

    [Fact]
    public async Task An_array_that_ends_at_any_byte_is_an_error_after_what_was_whole()
    {
        byte[] json = Encoding.UTF8.GetBytes(Tricky.TrimEnd());
        for (int end = 0; end < json.Length; end++)
        {
            var found = new List<Thing>();
            await Assert.ThrowsAsync<MadasterApiException>(() => CollectAsync(new Pieces(json[..end]), found));
            Assert.Equal(s_tricky.Take(found.Count), found);
        }
    }

    [Fact]
    public async Task Over_the_wire_elements_come_as_they_arrive()
    {
        var read = new SemaphoreSlim(0);
        using var server = new LoopbackServer(async request =>
        {
            await request.StartAsync();
            await request.WriteAsync("[{\"id\":\"0\"}");
            for (int i = 1; i < 5; i++)
            {
                await read.WaitAsync(); // the element before was seen while the response goes on
                await request.WriteAsync($",{{\"id\":\"{i}\"}}");
            }

            await request.WriteAsync("]");
        });
        using var api = new Api(server.Address, o => o.Timeout = TimeSpan.FromSeconds(20));
        int count = 0;
        await foreach (Thing thing in api.EnumerateAsync())
        {
            Assert.Equal($"{count++}", thing.Id);
            read.Release();
        }

        Assert.Equal(5, count);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData(" [ \r\n\t] ")]
    [InlineData("null")]
    public async Task An_array_can_be_empty(string json)
    {
        Assert.Empty(await AllAsync(new Pieces(Encoding.UTF8.GetBytes(json))));
        Assert.Empty(await AllAsync(new Pieces(Encoding.UTF8.GetBytes(json).Select(b => new[] { b }).ToArray())));
    }

    [Fact]
    public async Task No_content_is_an_array_without_elements()
    {
        using var server = LoopbackServer.Responding(204);
        using var api = new Api(server.Address);
        await foreach (Thing _ in api.EnumerateAsync()) Assert.Fail("There is none.");
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("{}", "$")]
    [InlineData("<html>", "$")]
    [InlineData("nul", "$")]
    [InlineData("[,]", "$[0]")]
    [InlineData("[{\"id\":\"a\"},]", "$[1]")]
    [InlineData("[{\"id\":\"a\"} {\"id\":\"a\"}]", "$[1]")]
    [InlineData("[{\"id\":\"a\"}}", "$[1]")]
    [InlineData("[{\"id\":\"a\"}] x", "$")]
    [InlineData("[{\"id\":\"a\"},5]", "$[1]")]
    [InlineData("[{\"id\":\"a\"},{\"volume\":\"much\"}]", "$[1].volume")]
    public async Task What_is_no_array_of_things_has_its_place_in_the_exception(string json, string? path)
    {
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => CollectAsync(new Pieces(Encoding.UTF8.GetBytes(json)), new()));
        Assert.Equal(path, e.JsonPath);
        Assert.Equal(HttpStatusCode.OK, e.StatusCode);
    }

    [Fact]
    public async Task Texts_and_numbers_are_elements_too()
    {
        using var http = new HttpClient(new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage { Content = new Pieces("[1, 23"u8.ToArray(), "4 ,5.5]"u8.ToArray()) })));
        using var api = new Api(http, new Uri("https://localhost"));
        var found = new List<double>();
        await foreach (double number in api.Transport.EnumerateAsync(() => Api.Request(), (ref System.Text.Json.Utf8JsonReader reader) => reader.GetDouble(), default)) found.Add(number);
        Assert.Equal(new[] { 1, 234, 5.5 }, found);
    }

    [Fact]
    public async Task An_element_can_be_larger_than_the_buffer()
    {
        string id = new('x', 1_000_000);
        Assert.Equal(new[] { new Thing(id), new Thing("b") }, await AllAsync(new Pieces(Encoding.UTF8.GetBytes($$"""[{"id":"{{id}}"},{"id":"b"}]"""))));
    }

    [Fact]
    public async Task A_failure_and_a_connection_that_breaks_are_API_exceptions()
    {
        using var failing = LoopbackServer.Responding(403);
        using var first = new Api(failing.Address);
        await Assert.ThrowsAsync<MadasterApiException>(async () => await first.EnumerateAsync().GetAsyncEnumerator().MoveNextAsync());

        using var breaking = new LoopbackServer(async request =>
        {
            await request.StartAsync("Content-Length: 1000");
            await request.WriteAsync("[{\"id\":\"a\"},");
        });
        using var second = new Api(breaking.Address);
        await using IAsyncEnumerator<Thing> things = second.EnumerateAsync().GetAsyncEnumerator();
        Assert.True(await things.MoveNextAsync());
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(async () => await things.MoveNextAsync());
        Assert.Equal(HttpStatusCode.OK, e.StatusCode);
    }

    [Fact]
    public async Task A_million_elements_need_no_more_memory_than_a_thousand()
    {
        async Task<long> AllocatedAsync(int count)
        {
            using var http = new HttpClient(new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new Endless(count)) })));
            using var api = new Api(http, new Uri("https://localhost"));
            long before = GC.GetAllocatedBytesForCurrentThread();
            long found = 0;
            await foreach (int number in api.Transport.EnumerateAsync(() => Api.Request(), (ref System.Text.Json.Utf8JsonReader reader) => reader.GetInt32(), default)) found += number;
            Assert.Equal(count * 7L, found);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        await AllocatedAsync(10);
        Assert.True(await AllocatedAsync(1_000_000) < 100_000);
    }

    [Fact]
    public async Task Nothing_is_read_ahead_beyond_a_buffer()
    {
        var endless = new Endless(1_000_000);
        using var http = new HttpClient(new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(endless) })));
        using var api = new Api(http, new Uri("https://localhost"));
        await foreach (int _ in api.Transport.EnumerateAsync(() => Api.Request(), (ref System.Text.Json.Utf8JsonReader reader) => reader.GetInt32(), default)) break;
        Assert.True(endless.Given <= 65_536);
        Assert.True(endless.IsDisposed);
    }

    [Fact]
    public async Task Every_enumeration_is_a_call_of_its_own()
    {
        using var server = LoopbackServer.Responding(200, """[{"id":"a"}]""");
        using var api = new Api(server.Address);
        IAsyncEnumerable<Thing> things = api.EnumerateAsync();
        Assert.Empty(server.Requests);
        for (int i = 1; i <= 2; i++)
        {
            await foreach (Thing _ in things) continue;
            Assert.Equal(i, server.Requests.Count);
        }
    }

    private static async Task<List<Thing>> AllAsync(HttpContent content)
    {
        var found = new List<Thing>();
        await CollectAsync(content, found);
        return found;
    }

    private static async Task CollectAsync(HttpContent content, List<Thing> found)
    {
        using var http = new HttpClient(new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage { Content = content })));
        using var api = new Api(http, new Uri("https://localhost"));
        await foreach (Thing thing in api.EnumerateAsync()) found.Add(thing);
    }

    /// <summary>An array of many sevens that is nowhere as a whole.</summary>
    private sealed class Endless : ReadOnlyStream
    {
        private readonly long _length;

        internal Endless(int count) => _length = 2L * count + 1;

        internal long Given { get; private set; }

        internal bool IsDisposed { get; private set; }

        protected override int Fill(Span<byte> buffer)
        {
            int i = 0;
            for (; i < buffer.Length && Given < _length; i++, Given++)
                buffer[i] = Given == 0 ? (byte)'[' : Given == _length - 1 ? (byte)']' : Given % 2 == 1 ? (byte)'7' : (byte)',';
            return i;
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
