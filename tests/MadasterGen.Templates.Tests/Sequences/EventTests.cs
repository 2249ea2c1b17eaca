using System.Text;
using System.Text.Json;
using Madaster;
using MadasterGen.Templates.Tests.Testing;
using static MadasterGen.Templates.Tests.Sequences.Sequence;

namespace MadasterGen.Templates.Tests.Sequences;

/// <summary>Server-sent events, by the examples and rules of the WHATWG.</summary>
public class EventTests
{
    private static MadasterServerSentEvent Event(string data, string? type = null, string? id = null, int? retry = null) =>
        new() { Data = data, EventType = type, Id = id, Retry = retry is { } time ? TimeSpan.FromMilliseconds(time) : null };

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public async Task Events_can_be_cut_at_every_byte(string end)
    {
        string text = string.Join(end, "\uFEFF: a comment", "", "data: YHOO", "data:+2", "data:  10", "", "event: add", "id: 7", "retry: 250", "data: é😀", "", "data", "",
            "data", "data", "", ":", "event: empty", "id: 9", "", "data: last", "unknown: x", "", "data: never ended", "");
        await AssertCutEverywhereAsync(
            Events, text, Event("YHOO\n+2\n 10"), Event("é😀", "add", "7", 250), Event(""), Event("\n"), Event("last"));
    }

    [Theory]
    [InlineData("data: a\r\rdata: b\n\n", "a", "b")]
    [InlineData("data: a\n\r\n\rdata: b\r\n\r", "a", "b")]
    [InlineData("data: a\r\ndata: b\r\r\n", "a\nb")]
    public async Task Ends_of_lines_can_be_mixed(string text, params string[] data) =>
        await AssertCutEverywhereAsync(Events, text, data.Select(one => Event(one)).ToArray());

    [Theory]
    [InlineData("id: 1\0\nretry: 1s\ndata: x\n\n", null, null)]
    [InlineData("id: 1\nretry:\nid\nretry: 10\ndata: x\n\n", "", 10)]
    [InlineData("id:1\nretry: 9999999999999999999\nid : 2\nDATA: y\ndata: x\n\n", "1", null)]
    public async Task Values_that_are_none_and_fields_that_are_unknown_count_nothing(string text, string? id, int? retry) =>
        Assert.Equal(Event("x", null, id, retry), Assert.Single(await AllAsync(Events, Encoding.UTF8.GetBytes(text))));

    [Fact]
    public async Task What_is_no_UTF_8_spoils_nothing() =>
        Assert.Equal(Event("\uFFFD"), Assert.Single(await AllAsync(Events, new byte[] { (byte)'d', (byte)'a', (byte)'t', (byte)'a', (byte)':', 0xFF, 10, 10 })));

    [Fact]
    public async Task Data_can_be_the_JSON_that_counts() => await AssertCutEverywhereAsync(
        EventData, "data: {\"id\":\r\ndata: \"a\"}\r\n\r\nevent: x\ndata: null\n\ndata: {\"id\":\"b\"}\n\ndata: [DONE]\n\ndata: {\"id\":\"c\"}\n\n", new Thing("a"), new Thing("b"));

    [Theory]
    [InlineData("data: {\"id\":\"a\"}\n\ndata: x\n\n", "$[1]")]
    [InlineData("data: {\"id\":\"a\"}\n\ndata\n\ndata: {\n\n", "$[2]")]
    [InlineData("data: {\"volume\":\"much\"}\n\n", "$[0].volume")]
    public async Task Data_that_are_none_of_the_things_have_their_place_in_the_exception(string text, string place) =>
        Assert.Equal(place, await PlaceOfFailureAsync(EventData, text));

    [Fact]
    public async Task An_event_can_be_an_object_whose_data_are_JSON_or_not()
    {
        static IAsyncEnumerable<string> Objects(MadasterTransport transport, CancellationToken token) => EventsAs(
            transport, new MadasterEventForm(static type => type is "message" or "json"),
            static (ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader).GetRawText(), token);
        await AssertCutEverywhereAsync(
            Objects, "event: text\ndata: 1\n\nevent: json\nid: 5\nretry: 10\ndata: {\"a\":\ndata: 1}\n\ndata: [2]\n\n"
                + "event: text\ndata: [DONE]\n\ndata: [DONE]\n\ndata: 3\n\n",
            "{\"event\":\"text\",\"data\":\"1\"}", "{\"event\":\"json\",\"id\":\"5\",\"retry\":10,\"data\":{\"a\":\n1}}", "{\"data\":[2]}",
            "{\"event\":\"text\",\"data\":\"[DONE]\"}");
        string deep = new string('[', 100) + new string(']', 100);
        Assert.Equal($"{{\"data\":{deep}}}", Assert.Single(await AllAsync(Objects, Encoding.UTF8.GetBytes($"data: {deep}\n\n"))));
        Assert.Equal("$[1].data", await PlaceOfFailureAsync(Objects, "data: 1\n\ndata: {\n\n"));
    }

    [Fact]
    public async Task Names_of_fields_can_be_those_of_dotnet()
    {
        static IAsyncEnumerable<string> Objects(MadasterTransport transport, CancellationToken token) => EventsAs(
            transport, new MadasterEventForm(static _ => true, isDotNet: true),
            static (ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader).GetRawText(), token);
        Assert.Equal(
            "{\"eventType\":\"a\",\"eventId\":\"b\",\"reconnectionInterval\":\"00:00:01.5000000\",\"data\":1}",
            Assert.Single(await AllAsync(Objects, "event:a\nid:b\nretry:1500\ndata:1\n\n"u8.ToArray())));
    }

    [Fact]
    public async Task Data_without_end_are_larger_than_is_accepted()
    {
        byte[] line = Encoding.UTF8.GetBytes("data: " + new string('x', 60_000) + "\n");
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => AllAsync(Events, line, line));
        Assert.Contains("an element of its list of more than 100,000 bytes", e.Message, StringComparison.Ordinal);
    }
}
