using System.Text.Json;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Versions;

/// <summary>Operations × versions for code scanning.</summary>
public sealed class VersionsSarifTests
{
    [Fact]
    public async Task It_is_valid()
    {
        Assert.Empty(await SarifSchema.ErrorsAsync(await ReportAsync()));
        Assert.Empty(await SarifSchema.ErrorsAsync((await ToolRun.Of("versions", MadasterBuilds.New, "--format", "sarif")).Output));
    }

    [Fact]
    public async Task Each_operation_that_moved_changed_came_or_went_is_a_result_of_its_own()
    {
        JsonElement[] results = await ResultsAsync();
        using JsonDocument table = JsonDocument.Parse((await ToolRun.Of("versions", MadasterBuilds.Old, MadasterBuilds.New, MadasterBuilds.Newest, "--format", "json")).Output);
        string[][] states = [.. table.RootElement.GetProperty("operations").EnumerateArray()
            .Select(row => row.GetProperty("versions").EnumerateArray().Select(cell => cell.GetProperty("state").GetString()!).ToArray())];

        Assert.Equal(Steps((before, after) => before != "absent" && after == "absent"), Count("removed"));
        Assert.Equal(Steps((_, after) => after == "new"), Count("added"));
        Assert.Equal(Steps((_, after) => after is "changed" or "breaking"), Count("changed") + Count("moved"));
        string?[] fingerprints = [.. results.Select(result => result.GetProperty("partialFingerprints").GetProperty("madastergen/v1").GetString())];
        Assert.Equal(fingerprints.Length, fingerprints.Distinct().Count());

        int Steps(Func<string, string, bool> isOne) => states.Sum(row => row.Zip(row.Skip(1)).Count(pair => isOne(pair.First, pair.Second)));

        int Count(string state) => results.Count(result => result.GetProperty("properties").GetProperty("state").GetString() == state);
    }

    [Fact]
    public async Task A_result_is_of_the_rule_of_the_worst_change_and_says_them_all()
    {
        JsonElement result = (await ResultsAsync()).Single(one => Property(one, "operation") == "PUT /building/{id}" && Property(one, "state") == "changed");

        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal(result.GetProperty("ruleId").GetString(), result.GetProperty("properties").GetProperty("changes")[0].GetString());
        Assert.StartsWith("Building_UpdateBuilding (PUT /api/v3.0/building/{id}) changed in v3.0, build 30855: ", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_an_operation_that_went_it_says_where()
    {
        JsonElement[] results = await ResultsAsync();

        Assert.Equal("MAD3101", results.First(one => Property(one, "operation") == "DELETE /database/{id}").GetProperty("ruleId").GetString());
        Assert.Contains(
            "is not in v3.0, build 30855; DELETE /database/{id} of v4.0 is the same operation.",
            results.First(one => Property(one, "operation") == "DELETE /database/{id}").GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains(
            "; nothing in the given documents replaces it.",
            results.First(one => Property(one, "operation") == "POST /material/{databaseId}/{id}/financialvalues").GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_place_is_the_operation_s_line()
    {
        string[] old = await File.ReadAllLinesAsync(MadasterBuilds.Old);
        JsonElement gone = (await ResultsAsync()).First(one => Property(one, "operation") == "DELETE /database/{id}");

        int line = gone.GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32();
        Assert.Equal("\"delete\": {", old[line - 1].Trim());
    }

    private static string? Property(JsonElement result, string name) => result.GetProperty("properties").GetProperty(name).GetString();

    private static async Task<string> ReportAsync() =>
        (await ToolRun.Of("versions", MadasterBuilds.Old, MadasterBuilds.New, MadasterBuilds.Newest, "--format", "sarif")).Output;

    private static async Task<JsonElement[]> ResultsAsync() => [.. JsonDocument.Parse(await ReportAsync()).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
}
