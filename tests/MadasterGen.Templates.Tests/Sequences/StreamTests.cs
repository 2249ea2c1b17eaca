using System.Net;
using System.Text.Json;
using Madaster;
using MadasterGen.Templates.Tests.Testing;
using static MadasterGen.Templates.Tests.Sequences.Sequence;

namespace MadasterGen.Templates.Tests.Sequences;

/// <summary>Sequences over the wire.</summary>
public class StreamTests
{
    [Fact]
    public async Task Elements_come_as_they_arrive_and_a_silent_sequence_is_no_time_out()
    {
        var read = new SemaphoreSlim(0);
        using var server = new LoopbackServer(async request =>
        {
            await StartAsync(request, "application/json-seq");
            for (int i = 0; i < 3; i++)
            {
                await request.WriteAsync($"\u001E{{\"id\":\"{i}\"}}\n");
                await read.WaitAsync();
                await Task.Delay(400); // longer than the time-out
            }
        });
        using var api = new Api(server.Address, o => o.Timeout = TimeSpan.FromMilliseconds(300));
        int count = 0;
        await foreach (Thing thing in Texts(api.Transport, default))
        {
            Assert.Equal($"{count++}", thing.Id);
            read.Release();
        }

        Assert.Equal(3, count);
        Assert.Equal("application/json-seq", server.Only.Header("Accept"));
    }

    [Fact]
    public async Task The_time_out_is_for_the_headers()
    {
        using var server = new LoopbackServer(_ => Task.Delay(TimeSpan.FromSeconds(20)));
        using var api = new Api(server.Address, o => o.Timeout = TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAsync<TimeoutException>(async () => await Lines(api.Transport, default).GetAsyncEnumerator().MoveNextAsync());
    }

    [Fact]
    public async Task A_token_ends_a_silent_sequence()
    {
        using var server = new LoopbackServer(async request =>
        {
            await StartAsync(request, "text/event-stream");
            await request.WriteAsync("data: {\"id\":\"a\"}\n\n");
            await Task.Delay(TimeSpan.FromSeconds(20));
        });
        using var api = new Api(server.Address);
        using var cancellation = new CancellationTokenSource();
        await using IAsyncEnumerator<Thing> things = EventData(api.Transport, default).GetAsyncEnumerator(cancellation.Token);
        Assert.True(await things.MoveNextAsync());
        cancellation.CancelAfter(50);
        OperationCanceledException e = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await things.MoveNextAsync());
        Assert.Equal(cancellation.Token, e.CancellationToken);
    }

    [Fact]
    public async Task An_error_comes_before_the_first_element()
    {
        using var server = LoopbackServer.Responding(403);
        using var api = new Api(server.Address);
        await using IAsyncEnumerator<Thing> things = EventData(api.Transport, default).GetAsyncEnumerator();
        Assert.Empty(server.Requests);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(async () => await things.MoveNextAsync());
        Assert.Equal(HttpStatusCode.Forbidden, e.StatusCode);
    }

    [Fact]
    public async Task A_broken_connection_comes_behind_what_was_whole()
    {
        using var server = new LoopbackServer(async request =>
        {
            await StartAsync(request, "application/jsonl", "Content-Length: 1000");
            await request.WriteAsync("{\"id\":\"a\"}\n{\"id\"");
        });
        using var api = new Api(server.Address);
        await using IAsyncEnumerator<Thing> things = Lines(api.Transport, default).GetAsyncEnumerator();
        Assert.True(await things.MoveNextAsync());
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(async () => await things.MoveNextAsync());
        Assert.Contains("connection broke", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_media_type_is_no_sequence_of_events()
    {
        using var server = LoopbackServer.Responding(200, "{}");
        using var api = new Api(server.Address);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(async () => await EventData(api.Transport, default).GetAsyncEnumerator().MoveNextAsync());
        Assert.Contains("200 OK and application/json, where text/event-stream was expected.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_content_is_a_sequence_without_elements()
    {
        using var server = LoopbackServer.Responding(204);
        using var api = new Api(server.Address);
        await foreach (Thing _ in Lines(api.Transport, default)) Assert.Fail("There is none.");
    }

    [Fact]
    public async Task The_response_is_let_go_when_the_enumeration_ends()
    {
        var body = new Sevens();
        using var http = new HttpClient(new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(body) })));
        using var api = new Api(http, new Uri("https://localhost"));
        await foreach (int _ in Numbers(api.Transport))
            break;
        Assert.True(body.Given <= 65_536);
        Assert.True(body.IsDisposed);
    }

    private static IAsyncEnumerable<int> Numbers(MadasterTransport transport) => transport.EnumerateAsync(
        () => Api.Request(), "application/jsonl", exchange => new MadasterLineReader<int>(exchange, static (ref Utf8JsonReader reader) => reader.GetInt32(), false), default);

    private static Task StartAsync(ServedRequest request, string type, params string[] headers) =>
        request.WriteAsync($"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\n{string.Concat(headers.Select(header => header + "\r\n"))}Connection: close\r\n\r\n");

    /// <summary>Lines that never end.</summary>
    private sealed class Sevens : ReadOnlyStream
    {
        internal long Given { get; private set; }

        internal bool IsDisposed { get; private set; }

        protected override int Fill(Span<byte> buffer)
        {
            for (int i = 0; i < buffer.Length; i++, Given++) buffer[i] = Given % 2 == 0 ? (byte)'7' : (byte)'\n';
            return buffer.Length;
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
