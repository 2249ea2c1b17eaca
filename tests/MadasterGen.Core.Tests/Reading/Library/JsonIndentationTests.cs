using System.Text.Json;
using MadasterGen.Core.Tests.Specs;
using MadasterGen.Reading.Library;

namespace MadasterGen.Core.Tests.Reading.Library;

public sealed class JsonIndentationTests
{
    [Theory]
    [InlineData("{\n  \"a\": 1,\n\t\"b\": [\n    -2\n  ]\n}\n", "{\n\"a\": 1,\n\"b\": [\n    -2\n]\n}\n")]
    [InlineData("  {\r\n    \"a\": true }\r\n", "{\r\n\"a\": true }\r\n")]
    [InlineData("{ \"a\": \"  x\" }", "{ \"a\": \"  x\" }")]
    [InlineData("a:\n  b: 1\n", "a:\n  b: 1\n")]
    [InlineData("{a: 'b\n   --- c', d: 1\n   # e\n   }", "{a: 'b\n   --- c', d: 1\n   # e\n}")]
    [InlineData("   ", "   ")]
    public void Spaces_before_what_JSON_begins_lines_with_go(string text, string expected) =>
        Assert.Equal(expected, JsonIndentation.Remove(text, CancellationToken.None));

    [Fact]
    public void An_indented_document_reads_as_one_without_spaces()
    {
        string text = File.ReadAllText(SpecFolder.PathOf("madaster-v3.0.json"));
        using JsonDocument document = JsonDocument.Parse(text);

        Assert.Equal(Documents.ReadModel(JsonSerializer.Serialize(document.RootElement)), Documents.ReadModel(text));
    }

    [Fact]
    public void Texts_over_several_lines_in_the_flow_style_of_YAML_read_as_they_did()
    {
        const string Text = """
            {openapi: 3.0.3, info: {title: A, version: '1'}, paths: {}, components: {schemas: {
              A: {type: string, description: "one
                  two

                  three \
                  four", example: 'five
                    six'},
              B: {type: string, description: seven
                eight}
            } } }
            """;

        Assert.Equal("one two\nthree four", Documents.ReadModel(Text).Schema("A").Description);
        Assert.Equal("seven eight", Documents.ReadModel(Text).Schema("B").Description);
    }
}
