using MadasterGen.Reading.Files;

namespace MadasterGen.Core.Tests.Reading.Files;

/// <summary>What tells a document from all others.</summary>
public class DocumentHashTests
{
    [Theory]
    [InlineData("{\"a\": 1}", "{\r\n  \"a\": 1\r\n}\n", true)]
    [InlineData("{\"a\": 1}", "\uFEFF{\"a\":1}", true)]
    [InlineData("{\"a\": 1}", "{\"a\": 2}", false)]
    [InlineData("{\"ab\": 1}", "{\"ba\": 1}", false)]
    public void White_space_is_no_part_of_it(string one, string other, bool isSame) =>
        Assert.Equal(isSame, DocumentHash.Of(new DocumentSource("", one)) == DocumentHash.Of(new DocumentSource("", other)));

    [Fact]
    public void What_a_document_refers_to_is_a_part_of_it()
    {
        DocumentSource alone = new("", "{}");

        Assert.NotEqual(DocumentHash.Of(alone), DocumentHash.Of(alone with { Parts = new([new GivenFile("part.json", "[]")]) }));
    }

    [Fact]
    public void It_is_the_same_in_every_release() => Assert.Equal("830ac238ac1b30a1", DocumentHash.Of(new DocumentSource("", "{\"openapi\": \"3.0.1\"}")));
}
