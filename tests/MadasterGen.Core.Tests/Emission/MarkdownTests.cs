using System.Xml.Linq;
using MadasterGen.Emission;

namespace MadasterGen.Core.Tests.Emission;

/// <summary>Markdown of documents in XML documentation.</summary>
public class MarkdownTests
{
    [Theory]
    [InlineData("Plain words.", "Plain words.")]
    [InlineData("A **bold** word and `code`.", "A <b>bold</b> word and <c>code</c>.")]
    [InlineData("2 * 3 ** 4 and `", "2 * 3 ** 4 and `")]
    [InlineData("`a < b` & **c > d**", "<c>a &lt; b</c> &amp; <b>c &gt; d</b>")]
    [InlineData("Two\nlines", "Two lines")]
    [InlineData(
        "One of:\n- **a**: first\n  line two\n- b\n\nThe end.",
        "One of: <list type=\"bullet\"><item><description><b>a</b>: first line two</description></item><item><description>b</description></item></list> The end.")]
    [InlineData(
        "1. one\r\n2. two\r\n",
        "<list type=\"number\"><item><description>one</description></item><item><description>two</description></item></list>")]
    [InlineData("Since 2020. 5 - 3 = 2", "Since 2020. 5 - 3 = 2")]
    [InlineData("**</summary>**\n- <b>", "<b>&lt;/summary&gt;</b> <list type=\"bullet\"><item><description>&lt;b&gt;</description></item></list>")]
    public void Lists_bold_and_code_are_written_as_XML(string markdown, string expected)
    {
        string xml = Markdown.Xml(markdown);

        Assert.Equal(expected, xml);
        XElement.Parse($"<summary>{xml}</summary>");
    }
}
