using System.Text;
using System.Threading.Channels;
using Crafted.Sent;
using Madaster;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MadasterGen.Client.Tests.Sequences;

/// <summary>Values are sent one after the other, over real HTTP.</summary>
public sealed class SentSequenceTests : IAsyncLifetime
{
    private const char Record = '\u001e';

    private static readonly Measure[] s_two = [new() { At = "a\nb", Value = 1.5 }, new() { At = "c", Value = 2, Id = 7 }];

    private readonly WebApplication _app;
    private readonly List<string> _lines = [];
    private readonly Channel<string> _arrived = Channel.CreateUnbounded<string>();
    private string _asked = "";
    private MadasterClient _client = null!;

    public SentSequenceTests()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
    }

    public async Task InitializeAsync()
    {
        _app.MapPost("/echo", async (HttpRequest request, HttpResponse response) =>
        {
            response.ContentType = "application/jsonl";
            await request.Body.CopyToAsync(response.Body, request.HttpContext.RequestAborted);
        });
        _app.MapFallback(async (HttpRequest request) =>
        {
            _asked = $"{request.Method} {request.Path}{request.QueryString} {request.ContentType} {request.ContentLength}";
            using StreamReader reader = new(request.Body);
            while (await reader.ReadLineAsync(request.HttpContext.RequestAborted) is { } line)
            {
                _lines.Add(line);
                _arrived.Writer.TryWrite(line);
            }
            return request.Path == "/lines" ? Results.Json(_lines.Count) : Results.NoContent();
        });
        await _app.StartAsync();
        string address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        _client = new MadasterClient(new MadasterClientOptions { ApiKey = "key", BaseAddress = new Uri(address) });
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task A_list_is_sent_line_by_line()
    {
        Assert.Equal(2, await _client.Sent.Lines.SendLinesAsync(s_two));

        Assert.Equal(["""{"at":"a\nb","value":1.5}""", """{"at":"c","value":2}"""], _lines);
        Assert.Equal("POST /lines application/jsonl ", _asked);
    }

    [Fact]
    public async Task A_value_goes_out_before_the_next_one_is_there()
    {
        Channel<Measure> values = Channel.CreateUnbounded<Measure>();
        Task<long> sending = _client.Sent.Lines.SendLinesAsync(values.Reader.ReadAllAsync());

        await values.Writer.WriteAsync(s_two[1]);
        Assert.Equal("""{"at":"c","value":2}""", await _arrived.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.False(sending.IsCompleted);
        await values.Writer.WriteAsync(s_two[1]);
        values.Writer.Complete();

        Assert.Equal(2, await sending);
    }

    [Fact]
    public async Task A_sequence_without_values_is_an_empty_body()
    {
        await _client.Sent.Lines.SendOlderAsync("x", [], dry: true);

        Assert.Empty(_lines);
        Assert.Equal("PUT /older/x?dry=true application/x-ndjson ", _asked);
    }

    [Fact]
    public async Task What_is_kept_as_it_came_is_one_line_too()
    {
        SendOlderRequestItem item = System.Text.Json.JsonSerializer.Deserialize<SendOlderRequestItem>("{\"a\": 1, \"later\": {\r\n  \"x\": [1,\n2, \"\\ud800\"] } }")!;

        await _client.Sent.Lines.SendOlderAsync("x", [item]);

        string line = Assert.Single(_lines);
        Assert.Contains("\\ud800", line, StringComparison.Ordinal);
        Assert.Equal(1, System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("a").GetInt32());
    }

    [Fact]
    public async Task Each_text_of_a_JSON_sequence_begins_with_a_record_separator()
    {
        await _client.Sent.Lines.SendTextsAsync([1, null, 3]);

        Assert.Equal([$"{Record}1", $"{Record}null", $"{Record}3"], _lines);
    }

    [Fact]
    public async Task What_can_be_sent_as_a_list_or_as_lines_has_a_method_for_each()
    {
        await _client.Sent.Lines.SendEitherAsync(s_two);
        Assert.StartsWith("[{", Assert.Single(_lines), StringComparison.Ordinal);
        _lines.Clear();
        await _client.Sent.Lines.SendEitherAsLinesAsync(s_two);
        Assert.Equal(2, _lines.Count);
    }

    [Fact]
    public async Task A_hundred_thousand_values_go_and_come_back()
    {
        int count = 0;
        await foreach (Measure measure in _client.Sent.Lines.EnumerateEchoAsync(Many()))
            Assert.Equal(count++, measure.Value);

        Assert.Equal(100_000, count);

        static IEnumerable<Measure> Many() => Enumerable.Range(0, 100_000).Select(i => new Measure { At = "x", Value = i });
    }

    [Fact]
    public async Task What_the_sequence_throws_is_what_the_caller_gets()
    {
        Assert.Equal("mine", (await Assert.ThrowsAsync<KeyNotFoundException>(() => _client.Sent.Lines.SendLinesAsync(Broken()))).Message);

        static IEnumerable<Measure> Broken()
        {
            yield return s_two[0];
            throw new KeyNotFoundException("mine");
        }
    }

    [Fact]
    public async Task A_cancelled_call_stops_the_sequence()
    {
        using CancellationTokenSource stop = new();
        Channel<Measure> values = Channel.CreateUnbounded<Measure>();
        Task<long> sending = _client.Sent.Lines.SendLinesAsync(values.Reader.ReadAllAsync(), cancellationToken: stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    [Fact]
    public async Task Nothing_is_no_sequence()
    {
        Assert.Equal("body", (await Assert.ThrowsAsync<ArgumentNullException>(() => _client.Sent.Lines.SendLinesAsync((IEnumerable<Measure>)null!))).ParamName);
        Assert.Equal("body", (await Assert.ThrowsAsync<ArgumentNullException>(() => _client.Sent.Lines.SendLinesAsync((IAsyncEnumerable<Measure>)null!))).ParamName);
    }

    [Fact]
    public async Task What_is_said_to_be_bytes_is_sent_as_they_are()
    {
        await _client.Sent.Lines.SendFileAsync(MadasterFile.FromBytes(Encoding.UTF8.GetBytes("{\n}"), "f", null));

        Assert.Equal(["{", "}"], _lines);
    }
}
