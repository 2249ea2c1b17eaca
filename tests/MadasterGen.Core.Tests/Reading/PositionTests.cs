using MadasterGen.Model;
using MadasterGen.Reading;
using MadasterGen.Reading.Files;

namespace MadasterGen.Core.Tests.Reading;

public class PositionTests
{
    private const string JsonText = """
        {
          "openapi": "3.0.1",
          "paths": {
            "/a/{b}": { "get": { "tags": [ "One", "Two" ], "x": [ { "k": 1 } ] } },
            "~": null
          }
        }
        """;

    private const string YamlText = """
        openapi: 3.0.1
        paths:
          /a/{b}:
            get:
              tags: [One, "Two"]
              x:
                - k: 1
          '~': null
        """;

    [Theory]
    [InlineData("", 0, 0, 1)]
    [InlineData("/openapi", 1, 2, 11)]
    [InlineData("/paths/~1a~1{b}", 3, 4, 12)]
    [InlineData("/paths/~1a~1{b}/get/tags", 3, 25, 31)]
    [InlineData("/paths/~1a~1{b}/get/tags/1", 3, 42, 47)]
    [InlineData("/paths/~1a~1{b}/get/x/0", 3, 60, 63)]
    [InlineData("/paths/~1a~1{b}/get/x/0/k", 3, 60, 63)]
    [InlineData("/paths/~0", 4, 4, 7)]
    [InlineData("/paths/~1a~1{b}/get/nope/deeper", 3, 16, 21)]
    [InlineData("/paths/~1a~1{b}/get/tags/7", 3, 25, 31)]
    [InlineData("/nope", 0, 0, 1)]
    public void Pointers_are_located_in_JSON(string pointer, int line, int start, int end) =>
        Assert.Equal(Span(line, start, end), PositionIndex.Locate(JsonText, pointer));

    [Theory]
    [InlineData("", 0, 0, 1)]
    [InlineData("/openapi", 0, 0, 7)]
    [InlineData("/paths/~1a~1{b}", 2, 2, 8)]
    [InlineData("/paths/~1a~1{b}/get/tags", 4, 6, 10)]
    [InlineData("/paths/~1a~1{b}/get/tags/1", 4, 18, 23)]
    [InlineData("/paths/~1a~1{b}/get/x/0", 6, 10, 11)]
    [InlineData("/paths/~0", 7, 2, 5)]
    [InlineData("/paths/~1a~1{b}/get/nope/deeper", 3, 4, 7)]
    public void Pointers_are_located_in_YAML(string pointer, int line, int start, int end) =>
        Assert.Equal(Span(line, start, end), PositionIndex.Locate(YamlText, pointer));

    [Theory]
    [InlineData("\r\n\t {}", 1, 2)]
    [InlineData("\uFEFF{", 0, 1)]
    public void A_whole_JSON_document_is_where_it_begins_though_nothing_can_be_read(string text, int line, int start) =>
        Assert.Equal(Span(line, start, start + 1), PositionIndex.Locate(text, ""));

    [Fact]
    public void Line_ends_are_counted_as_the_compiler_counts_them()
    {
        Assert.Equal(Span(2, 2, 5), PositionIndex.Locate("{\r\n\"a\": \"\u2028\",\"b\": 1}", "/b"));
        Assert.Equal(Span(3, 0, 3), PositionIndex.Locate("{\r\"a\":\r\n1,\n\"b\": 1}", "/b"));
    }

    [Fact]
    public void Characters_before_a_key_on_its_line_are_counted_as_UTF_16()
    {
        Assert.Equal(Span(0, 12, 15), PositionIndex.Locate("{\"\U0001F600\":\"\U0001F600\", \"b\": 1}", "/b"));
        Assert.Equal(Span(0, 30, 33), PositionIndex.Locate("{\"a\": \"\\ud83d\\ude00 \\ud83dn\", \"b\": 1}", "/b"));
        Assert.Equal(Span(0, 10, 11), PositionIndex.Locate("{\U0001F600: \U0001F600,  b: 1}", "/b"));
    }

    [Theory]
    [InlineData("{\"a\": 1,\n\"b\": 1}", 1, 0, 3)]
    [InlineData("{\"b\": 1}", 0, 2, 5)]
    [InlineData("a: 1\nb: 1\n", 1, 0, 1)]
    [InlineData("b: 1\n", 0, 1, 2)]
    public void A_byte_order_mark_shifts_the_first_line_alone(string text, int line, int start, int end) =>
        Assert.Equal(Span(line, start, end), PositionIndex.Locate("\uFEFF" + text, "/b"));

    [Fact]
    public void Merged_members_are_located_at_their_anchor() =>
        Assert.Equal(Span(1, 2, 3), PositionIndex.Locate("a: &a\n  x: 1\nb:\n  <<: *a\n", "/b/x"));

    [Theory]
    [InlineData("")]
    [InlineData("{\"a\" 1}")]
    [InlineData("a: b: c\n")]
    public void Nothing_is_located_in_a_text_that_cannot_be_read(string text) => Assert.Null(PositionIndex.Locate(text, "/a"));

    [Fact]
    public void Many_pointers_need_one_reading() =>
        Assert.Equal(
            [Span(1, 2, 11), Span(4, 4, 7)],
            PositionIndex.LocateAll(new DocumentSource("", JsonText), ["/openapi", "/paths/~0"], CancellationToken.None));

    [Theory]
    [InlineData("/webhooks", 3, 0, 8)]
    [InlineData("/webhooks/new$/post/requestBody", 5, 11, 22)]
    [InlineData("/paths/~1a/query/responses", 2, 21, 30)]
    public void What_the_library_does_not_know_has_its_place(string pointer, int line, int start, int end)
    {
        const string Text = "openapi: 3.2.0\ninfo: {title: T, version: '1'}\npaths: {/a: {query: {responses: {'204': {description: d}}}}}\nwebhooks:\n  'new$':\n    post: {requestBody: {content: {}}}\n";

        Assert.Equal(Span(line, start, end), PositionIndex.Locate(Text, pointer));
    }

    private static TextSpanPosition? Span(int line, int start, int end) => new(new(line, start), new(line, end));
}
