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

        Assert.Equal(144 - 35, Regex.Count(page, "<details class=\"change\""));
        Assert.Equal(29, Regex.Count(page, "data-level=\"breaking\" open"));
        Assert.Equal(groups, Regex.Matches(page, "<a href=\"#(group-[0-9]+)\"").Select(match => match.Groups[1].Value));
        Assert.Equal(groups, groups.Distinct());
    }

    [Fact]
    public async Task Tags_are_closed_and_ids_are_unique()
    {
        XElement body = await HtmlBody.OfAsync("diff", MadasterBuilds.Old, MadasterBuilds.New, "--with", MadasterBuilds.Newest);
        string[] ids = [.. body.Descendants().Select(element => (string?)element.Attribute("id")).Where(id => id is not null).Select(id => id!)];

        Assert.Equal(ids, ids.Distinct());
        Assert.All(body.Descendants().Select(element => (string?)element.Attribute("aria-labelledby")).Where(id => id is not null), id => Assert.Contains(id, ids));
    }

    [Fact]
    public async Task Old_and_new_stand_side_by_side_and_what_differs_is_marked()
    {
        using SmallPair pair = new();

        XElement body = await HtmlBody.OfAsync("diff", pair.Old, pair.New);
        XElement[] changes = [.. body.Descendants("details").Where(details => (string?)details.Attribute("class") == "change")];

        Assert.Equal(["Thing_Lost (GET /lost) is gone", "Thing_Get (GET /thing) is deprecated", "'added' of Thing is new"], changes.Select(change => change.Descendants("span").Single(span => (string?)span.Attribute("class") == "sentence").Value));
        Assert.Equal("\"get\": {|  \"operationId\": \"Thing_Lost\",|  \"responses\": { \"204\": { \"description\": \"\" } }|}", string.Join('|', changes[0].Descendants("pre").Single().Elements("span").Select(line => line.Value)));
        Assert.Contains("Not there any more.", changes[0].Value, StringComparison.Ordinal);
        Assert.Equal("  \"operationId\": \"Thing_Get\", \"deprecated\": true,", changes[1].Descendants("pre").Last().Elements("span").Single(line => line.Attribute("class") is not null).Value);
        Assert.Contains("Not there yet.", changes[2].Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_matrix_has_a_row_for_each_operation_and_leads_to_its_changes()
    {
        XElement body = await HtmlBody.OfAsync("diff", MadasterBuilds.Old, MadasterBuilds.New, "--with", MadasterBuilds.Newest);

        Assert.Equal(["Operation", "v3.0build 9757", "v3.0build 30855", "v4.0build 28168"], MatrixOf(body).Descendants("thead").Single().Descendants("th").Select(cell => cell.Value));
        Assert.Equal(["present", "changed: breaking", "not there"], Cells(body, "GET /building/{id}"));
        Assert.Equal(["–", "new", "not there"], Cells(body, "GET /folder/external/{externalId}"));
        Assert.Equal(["–", "–", "new"], Cells(body, "GET /database/external/{externalId}"));
        Assert.Equal(["presentPUT /database/{id}", "gone", "changed: breakingmoved to PUT /database"], Cells(body, "PUT /database"));
        Assert.Equal(["present", "gone", "not therelikely POST /commodity"], Cells(body, "POST /material/{databaseId}"));
        XElement[] links = [.. MatrixOf(body).Descendants("a")];
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(body.Descendants("section"), section => $"#{(string?)section.Attribute("id")}" == (string?)link.Attribute("href")));
        string gone = (string)Row(body, "POST /material/{databaseId}").Descendants("a").Single().Attribute("href")!;
        Assert.Equal("Tag Material", body.Descendants("section").Single(section => $"#{(string?)section.Attribute("id")}" == gone).Element("h3")!.Value);
    }

    [Fact]
    public async Task A_row_knows_the_levels_of_its_cells()
    {
        using SmallPair pair = new();

        XElement body = await HtmlBody.OfAsync("diff", pair.Old, pair.New);

        Assert.Equal("breaking", (string?)Row(body, "GET /lost").Attribute("data-levels"));
        Assert.Equal("potential", (string?)Row(body, "GET /thing").Attribute("data-levels"));
        Assert.Equal("", (string?)Row(await HtmlBody.OfAsync("diff", pair.Old, pair.Old), "GET /thing").Attribute("data-levels"));
    }

    [Fact]
    public async Task What_operations_share_is_listed_once_and_names_them_all()
    {
        XElement body = await HtmlBody.OfAsync("diff", MadasterBuilds.Old, MadasterBuilds.New);
        XElement group = body.Descendants("section").Single(section => (section.Element("h3")?.Value ?? "").StartsWith("36 operations", StringComparison.Ordinal));
        XElement change = group.Elements("details").Single();

        Assert.Equal("The response default is new", change.Descendants("span").Single(span => (string?)span.Attribute("class") == "sentence").Value);
        Assert.Equal(36, change.Descendants("p").First().Elements("code").Select(code => code.Value).Distinct().Count());
        Assert.Equal(144 - 35, body.Descendants("details").Count(details => (string?)details.Attribute("class") == "change"));
        Assert.Contains(body.Descendants("span"), span => (string?)span.Attribute("class") == "number" && span.Value == "36");
    }

    [Theory]
    [InlineData("MAD3101 = info", "gone", "harmless")]
    [InlineData("MAD3101 = warning", "gone", "potential")]
    [InlineData("MAD3112 = error", "changed: breaking", "breaking")]
    [InlineData("MAD3112 = none", "changed: harmless", "harmless")]
    public async Task A_configured_level_is_that_of_the_cells(string line, string words, string level)
    {
        using SmallPair pair = new();
        using TemporaryFolder folder = new();

        XElement body = await HtmlBody.OfAsync("diff", pair.Old, pair.New, "--config", folder.Write("rules.txt", line));
        XElement row = Row(body, words == "gone" ? "GET /lost" : "GET /thing");

        Assert.Equal(words, row.Elements("td").Last().Value);
        Assert.Equal(level, (string?)row.Attribute("data-levels"));
        Assert.Equal($"badge {level}", (string?)row.Elements("td").Last().Element("a")?.Attribute("class"));
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

        Assert.Contains("<p class=\"empty nothing\">The documents are equal.</p>", (await ToolRun.Of("diff", pair.Old, pair.Old, "--format", "html")).Output, StringComparison.Ordinal);
    }

    private static XElement MatrixOf(XElement body) => body.Descendants("table").Single(table => (string?)table.Attribute("class") == "matrix");

    private static XElement Row(XElement body, string title) => MatrixOf(body).Descendants("tr").Single(row => row.Element("th")!.Element("code")?.Value == title);

    private static IEnumerable<string> Cells(XElement body, string title) => Row(body, title).Elements("td").Select(cell => cell.Value);
}
