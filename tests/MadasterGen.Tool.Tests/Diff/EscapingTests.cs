using MadasterGen.Tool.Reporting.Formats.Markdown;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Diff;

/// <summary>Texts of documents in reports: a document is hostile until proven otherwise.</summary>
public sealed class EscapingTests
{
    [Theory]
    [InlineData("a*b*", @"a\*b\*")]
    [InlineData("Thing_Get", "Thing_Get")]
    [InlineData("_stressed_", @"\_stressed\_")]
    [InlineData("[link](http://example.com)", "\\[link\\](http:\u2060//example.com)")]
    [InlineData("<img src=x>", @"\<img src=x\>")]
    [InlineData("@someone", "@\u2060someone")]
    [InlineData("see #12", "see \\#\u206012")]
    [InlineData("www.example.com", "www\u2060.example.com")]
    [InlineData("- item", @"\- item")]
    [InlineData("a\nb", @"a\\nb")]
    [InlineData("&lt;", @"\&lt;")]
    public void Markdown_shows_a_text_as_it_is(string text, string markdown)
    {
        Assert.Equal(markdown, MarkdownText.Of(text));
    }

    [Theory]
    [InlineData("GET /a", "`GET /a`")]
    [InlineData("a`b``c", "``` a`b``c ```")]
    public void Markdown_fences_code_by_more_than_it_has(string text, string markdown)
    {
        Assert.Equal(markdown, MarkdownText.Code(text));
    }

    [Fact]
    public async Task A_terminal_gets_no_commands_from_a_document()
    {
        using SmallPair pair = new(@"Evil\u001b[2J\u0007\u202e");

        ToolRun run = await ToolRun.Of("diff", pair.Old, pair.New);

        Assert.Contains(@"Evil\u001B[2J\u0007\u202E", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output, unit => unit is '\u001b' or '\u0007' or '\u202e');
    }
}
