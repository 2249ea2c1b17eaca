using MadasterGen.Templates.Tests.Testing;
using static MadasterGen.Templates.Tests.Sequences.Sequence;

namespace MadasterGen.Templates.Tests.Sequences;

/// <summary>JSON Lines and JSON text sequences.</summary>
public class LineTests
{
    private static readonly Thing[] s_things = { new("a]},{\"[\n", 1.5), new("\\"), new("é😀", -2000) };

    [Theory]
    [InlineData("{\"id\":\"a]},{\\\"[\\n\",\"volume\":1.5}\n{\"id\":\"\\\\\"}\n{\"id\":\"é😀\",\"volume\":-2e3}\n")]
    [InlineData("\uFEFF{\"id\":\"a]},{\\\"[\\n\",\"volume\":1.5}\r\n\r\n \t{\"id\":\"\\\\\"} \r\nnull\r\n{\"id\":\"é😀\",\"volume\":-2e3}")]
    public async Task Lines_can_be_cut_at_every_byte(string text) => await AssertCutEverywhereAsync(Lines, text, s_things);

    [Theory]
    [InlineData("\u001E{\"id\":\"a]},{\\\"[\\n\",\"volume\":1.5}\n\u001E{\"id\":\"\\\\\"}\n\u001E{\"id\":\"é😀\",\"volume\":-2e3}\n")]
    [InlineData("\r\n\u001E \u001E{\n\"id\":\n\"a]},{\\\"[\\n\",\r\n\"volume\":1.5}\u001Enull\n\u001E{\"id\":\"\\\\\"}\u001E{\"id\":\"é😀\",\"volume\":-2e3}")]
    public async Task Text_sequences_can_be_cut_at_every_byte(string text) => await AssertCutEverywhereAsync(Texts, text, s_things);

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n")]
    public async Task There_can_be_no_lines(string text) => await AssertCutEverywhereAsync<Thing>(Lines, text);

    [Theory]
    [InlineData("")]
    [InlineData("\u001E\u001E\n\u001E")]
    public async Task There_can_be_no_texts(string text) => await AssertCutEverywhereAsync<Thing>(Texts, text);

    [Theory]
    [InlineData("{\"id\":\"a\"}\n<html>", "$[1]")]
    [InlineData("{\"id\":\"a\"}\n{\"id\":\"a\"", "$[1].id")]
    [InlineData("{\"id\":\"a\"} {\"id\":\"a\"}\n", "$[0]")]
    [InlineData("[{\"id\":\"a\"}]\n", "$[0]")]
    [InlineData("null\n{\"volume\":\"much\"}\n", "$[1].volume")]
    public async Task A_line_that_is_none_of_the_things_has_its_place_in_the_exception(string text, string place) =>
        Assert.Equal(place, await PlaceOfFailureAsync(Lines, text));

    [Theory]
    [InlineData("{\"id\":\"a\"}", "$[0]")]
    [InlineData("\u001E{\"id\":\"a\"}\nx", "$[1]")]
    [InlineData("\u001E{\"id\":\"a\"}\u001E{\"id\":\u001E{\"id\":\"b\"}", "$[1].id")]
    [InlineData("\u001E{\"id\":\"a\u001E{\"id\":\"b\"}", "$[0].id")]
    [InlineData("\u001E{\"id\":\"a\"}\u001E12", "$[1]")]
    [InlineData("\u001E{\"id\":\"a\"}\n\u001E{\"volume\":\"much\"}\n", "$[1].volume")]
    public async Task A_text_that_is_none_of_the_things_has_its_place_in_the_exception(string text, string place) =>
        Assert.Equal(place, await PlaceOfFailureAsync(Texts, text));

    [Fact]
    public async Task What_was_whole_before_a_failure_is_given()
    {
        var found = new List<Thing>();
        await Assert.ThrowsAsync<Madaster.MadasterApiException>(() => CollectAsync(Lines, found, "{\"id\":\"a\"}\n{\"id\":\"b\"}\nx\n"u8.ToArray()));
        Assert.Equal(new[] { new Thing("a"), new Thing("b") }, found);
    }

    [Fact]
    public async Task An_element_is_no_larger_than_is_accepted()
    {
        byte[] Line(int length) => System.Text.Encoding.UTF8.GetBytes($"{{\"id\":\"{new string('x', length)}\"}}\n");
        Assert.Equal(2, (await AllAsync(Lines, Line(90_000), Line(90_000))).Count);
        Madaster.MadasterApiException e = await Assert.ThrowsAsync<Madaster.MadasterApiException>(() => AllAsync(Lines, Line(100_001)));
        Assert.Contains("an element of its list of more than 100,000 bytes", e.Message, StringComparison.Ordinal);
    }
}
