using System.Text.RegularExpressions;
using System.Xml.Linq;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Versions;

/// <summary>Operations × versions as a page.</summary>
public sealed class VersionsHtmlTests
{
    private static readonly string[] s_versions = ["versions", MadasterBuilds.Newest, MadasterBuilds.New, MadasterBuilds.Old];

    [Fact]
    public async Task The_page_needs_nothing_else()
    {
        string page = (await ToolRun.Of([.. s_versions, "--format", "html"])).Output;

        Assert.DoesNotMatch(new Regex("src=|<link|url\\(|href=\"[^#]|\\{\\{"), page);
        Assert.Contains("<title>API versions: v3.0, build 9757 → v4.0, build 28168</title>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_the_page_of_a_difference_with_a_section_for_each_step()
    {
        XElement body = await HtmlBody.OfAsync(s_versions);
        string[] ids = [.. body.Descendants().Select(element => (string?)element.Attribute("id")).Where(id => id is not null).Select(id => id!)];

        Assert.Equal(ids, ids.Distinct());
        Assert.Equal(
            ["v3.0, build 9757 → v3.0, build 30855", "v3.0, build 30855 → v4.0, build 28168", "v3.0, build 9757 → v4.0, build 28168"],
            body.Descendants("section").Where(section => (string?)section.Attribute("class") == "step").Select(step => step.Element("h2")!.Value));
        Assert.Equal(144 - 35 + 30 + 69 - 9, body.Descendants("details").Count(details => (string?)details.Attribute("class") == "change"));
        Assert.All(body.Descendants("a"), link => Assert.Contains(((string)link.Attribute("href")!)[1..], ids));
    }

    [Fact]
    public async Task The_matrix_is_open_and_its_cells_lead_to_the_step_s_changes()
    {
        XElement body = await HtmlBody.OfAsync(s_versions);
        XElement matrix = body.Descendants("details").Single(details => (string?)details.Attribute("class") == "operations");
        XElement row = matrix.Descendants("tr").Single(one => one.Element("th")!.Element("code")?.Value == "PUT /building/{id}");

        Assert.NotNull(matrix.Attribute("open"));
        Assert.Equal(["present", "changed: breaking", "gone"], row.Elements("td").Select(cell => cell.Value));
        Assert.Equal(
            ["step-1", "step-2"],
            row.Descendants("a").Select(link => (string?)body.Descendants("section").Single(section => $"#{(string?)section.Attribute("id")}" == (string?)link.Attribute("href")).Parent!.Attribute("id")));
    }

    [Fact]
    public async Task One_document_is_a_page_too()
    {
        XElement body = await HtmlBody.OfAsync("versions", MadasterBuilds.Newest);

        Assert.Equal("v4.0, build 28168", body.Descendants("h1").Single().Value);
        Assert.Equal(44, body.Descendants("tr").Count(row => (string?)row.Attribute("class") == "row"));
    }
}
