using System.Text.RegularExpressions;
using System.Xml.Linq;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Diff;

/// <summary>The page as text.</summary>
public sealed class HtmlTests
{
    [Fact]
    public async Task The_page_needs_nothing_else()
    {
        string page = (await MadasterBuilds.Diff("html")).Output;

        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex("href=\"[^#]"), page);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_change_is_in_the_page_once_and_each_group_in_its_contents()
    {
        string page = (await MadasterBuilds.Diff("html")).Output;
        string[] groups = [.. Regex.Matches(page, "<section class=\"group [a-z]+\" id=\"([^\"]+)\"").Select(match => match.Groups[1].Value)];

        Assert.Equal(143, Regex.Count(page, "<details class=\"change\""));
        Assert.Equal(28, Regex.Count(page, "data-level=\"breaking\" open"));
        Assert.Equal(groups, Regex.Matches(page, "<a href=\"#(group-[0-9]+)\"").Select(match => match.Groups[1].Value));
        Assert.Equal(groups, groups.Distinct());
    }

    [Fact]
    public async Task Tags_are_closed_and_ids_are_unique()
    {
        XElement body = await BodyAsync(MadasterBuilds.Old, MadasterBuilds.New);
        string[] ids = [.. body.Descendants().Select(element => (string?)element.Attribute("id")).Where(id => id is not null).Select(id => id!)];

        Assert.Equal(ids, ids.Distinct());
        Assert.All(body.Descendants().Select(element => (string?)element.Attribute("aria-labelledby")).Where(id => id is not null), id => Assert.Contains(id, ids));
    }

    [Fact]
    public async Task Old_and_new_stand_side_by_side_and_what_differs_is_marked()
    {
        using SmallPair pair = new();

        XElement body = await BodyAsync(pair.Old, pair.New);
        XElement[] changes = [.. body.Descendants("details").Where(details => (string?)details.Attribute("class") == "change")];

        Assert.Equal(["Thing_Lost (GET /lost) is gone", "Thing_Get (GET /thing) is deprecated", "'added' of Thing is new"], changes.Select(change => change.Descendants("span").Single(span => (string?)span.Attribute("class") == "sentence").Value));
        Assert.Equal("\"get\": {|  \"operationId\": \"Thing_Lost\",|  \"responses\": { \"204\": { \"description\": \"\" } }|}", string.Join('|', changes[0].Descendants("pre").Single().Elements("span").Select(line => line.Value)));
        Assert.Contains("Not there any more.", changes[0].Value, StringComparison.Ordinal);
        Assert.Equal("  \"operationId\": \"Thing_Get\", \"deprecated\": true,", changes[1].Descendants("pre").Last().Elements("span").Single(line => line.Attribute("class") is not null).Value);
        Assert.Contains("Not there yet.", changes[2].Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_of_documents_are_texts_in_the_page()
    {
        using SmallPair pair = new("</pre></title></script><script>alert(1)</script>{{script}}");

        string page = (await ToolRun.Of("diff", pair.Old, pair.New, "--format", "html")).Output;

        Assert.Equal(1, Regex.Count(page, "<script"));
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;{{script}}", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Equal_documents_give_a_page_that_says_so()
    {
        using SmallPair pair = new();

        Assert.Contains("<p class=\"empty nothing\">The documents say the same.</p>", (await ToolRun.Of("diff", pair.Old, pair.Old, "--format", "html")).Output, StringComparison.Ordinal);
    }

    // What we write between the body's tags is XML but for its empty elements and attributes.
    private static async Task<XElement> BodyAsync(string old, string @new)
    {
        string page = (await ToolRun.Of("diff", old, @new, "--format", "html")).Output;
        string body = page[page.IndexOf("<body>", StringComparison.Ordinal)..(page.IndexOf("</body>", StringComparison.Ordinal) + "</body>".Length)];
        string xml = Regex.Replace(Regex.Replace(body, "<script>.*</script>", "", RegexOptions.Singleline), "<(input|br|wbr)([^>]*)>", "<$1$2/>");
        return XElement.Parse(Regex.Replace(xml, @"(?<=<[a-z]+(?: [a-z-]+=""[^""]*"")*) (hidden|open|checked)(?=[ >/])", " $1=\"\""), LoadOptions.PreserveWhitespace);
    }
}
