using System.Text.Json;
using System.Xml.Linq;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Diff;

/// <summary>Where operations went that are gone.</summary>
public sealed class FateTests
{
    private static readonly string[] s_diff = ["diff", MadasterBuilds.Old, MadasterBuilds.New, "--with", MadasterBuilds.Newest];

    [Fact]
    public async Task Of_each_lost_operation_json_tells_whether_its_counterparts_are_certain_likely_or_unknown()
    {
        JsonElement[] lost = await LostAsync();

        Assert.Equal(35, lost.Length);
        Assert.Equal(["certain 6", "likely 24", "unknown 5"], lost.GroupBy(one => one.GetProperty("certainty").GetString()).Select(same => $"{same.Key} {same.Count()}").Order(StringComparer.Ordinal));
        Assert.All(lost, one => Assert.Equal(one.GetProperty("certainty").GetString() == "unknown", one.GetProperty("counterparts").GetArrayLength() == 0));
        Assert.All(lost.SelectMany(one => one.GetProperty("counterparts").EnumerateArray()), one => Assert.NotEmpty(one.GetProperty("evidence").EnumerateArray()));
    }

    [Fact]
    public async Task A_counterpart_has_its_evidence_and_what_callers_must_handle()
    {
        JsonElement update = (await LostAsync()).Single(one => one.GetProperty("operationId").GetString() == "Database_UpdateDatabase");
        JsonElement counterpart = Assert.Single(update.GetProperty("counterparts").EnumerateArray());

        Assert.Equal(
            ["v4.0", "PUT /api/v4.0/database", "Database_UpdateDatabase", "certain", "whole"],
            new[] { "version", "operation", "operationId", "certainty", "share" }.Select(name => counterpart.GetProperty(name).GetString()));
        Assert.Contains("sameId", counterpart.GetProperty("evidence").EnumerateArray().Select(one => one.GetProperty("kind").GetString()));
        Assert.Equal("id moves from the path to the body", counterpart.GetProperty("differences")[0].GetString());
    }

    [Fact]
    public async Task An_operation_that_became_several_has_each_as_a_part()
    {
        JsonElement add = (await LostAsync()).Single(one => one.GetProperty("operationId").GetString() == "Product_AddChild");

        Assert.Equal(["part", "part", "part"], add.GetProperty("counterparts").EnumerateArray().Select(one => one.GetProperty("share").GetString()));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task Every_form_says_where_they_went_and_where_they_did_not(string format)
    {
        string report = (await ToolRun.Of([.. s_diff, "--format", format])).Output;

        Assert.Contains("DELETE /database/{id} of v4.0 is the same operation", report, StringComparison.Ordinal);
        Assert.Contains("GET /commodity/{id} of v4.0 is likely what replaces it; databaseId is no longer given", report, StringComparison.Ordinal);
        Assert.Contains("nothing in the given documents replaces ", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task Nothing_is_claimed_where_no_document_has_it(string format)
    {
        string report = (await MadasterBuilds.Diff(format)).Output;

        Assert.Contains("othing in the new document replaces ", report, StringComparison.Ordinal);
        Assert.DoesNotContain("is the same operation", report, StringComparison.Ordinal);
        Assert.DoesNotContain("is likely what", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_new_document_is_searched_too()
    {
        using TemporaryFolder folder = new();
        const string document = """{ "openapi": "3.0.1", "info": { "title": "T", "version": "v1" }, "paths": { "PATH": { "get": { "operationId": "ID", "tags": ["Order"], "responses": { "204": { "description": "" } } } } } }""";
        string old = folder.Write("old.json", document.Replace("PATH", "/shop/{shop}/order/{id}/history", StringComparison.Ordinal).Replace("ID", "Order_GetHistory", StringComparison.Ordinal));
        string @new = folder.Write("new.json", document.Replace("PATH", "/order/{id}/history", StringComparison.Ordinal).Replace("ID", "Order_ReadHistory", StringComparison.Ordinal));

        string report = (await ToolRun.Of("diff", old, @new)).Output;

        Assert.Contains("             → GET /order/{id}/history of v1 is likely what replaces it", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sarif_says_it_in_the_message_and_keeps_it_as_data_and_is_valid()
    {
        string sarif = (await ToolRun.Of([.. s_diff, "--format", "sarif"])).Output;
        using JsonDocument log = JsonDocument.Parse(sarif);
        JsonElement result = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Single(one => one.GetProperty("message").GetProperty("text").GetString()!.StartsWith("SystemSettings_GetMaterialPriceSets (", StringComparison.Ordinal));

        Assert.Empty(await SarifSchema.ErrorsAsync(sarif));
        Assert.Contains("is gone. GET /system/pricesets of v4.0 is the same operation; ", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("SystemSettings_GetMaterialPriceSets", result.GetProperty("properties").GetProperty("lostOperations")[0].GetProperty("counterparts")[0].GetProperty("operationId").GetString());
    }

    [Fact]
    public async Task The_page_tells_certainties_apart_and_folds_out_all_differences()
    {
        XElement body = await HtmlBody.OfAsync(s_diff);
        XElement[] lines = [.. body.Descendants("ul").Where(list => (string?)list.Attribute("class") == "fates").Elements("li")];

        // What nothing replaces is one line of a tag, and needs no word of doubt.
        Assert.Equal([" 2", "certain 6", "likely 24"], lines.GroupBy(line => line.Element("span")?.Value).Select(same => $"{same.Key} {same.Count()}").Order(StringComparer.Ordinal));
        XElement update = lines.Single(line => line.Value.Contains("PUT /database of v4.0 is the same operation", StringComparison.Ordinal));
        Assert.Equal("id moves from the path to the body", update.Descendants("ul").Last().Elements("li").First().Value);
    }

    [Fact]
    public async Task A_further_document_that_is_not_there_ends_with_3()
    {
        Assert.Equal(3, (await ToolRun.Of("diff", MadasterBuilds.Old, MadasterBuilds.New, "--with", MadasterBuilds.Newest + ".none")).ExitCode);
    }

    private static async Task<JsonElement[]> LostAsync() =>
    [
        .. JsonDocument.Parse((await ToolRun.Of([.. s_diff, "--format", "json"])).Output).RootElement.GetProperty("changes").EnumerateArray()
            .Where(change => change.TryGetProperty("lostOperations", out _)).SelectMany(change => change.GetProperty("lostOperations").EnumerateArray())
    ];
}
