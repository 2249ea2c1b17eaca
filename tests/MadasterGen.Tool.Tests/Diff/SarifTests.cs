using System.Text.Json;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Diff;

/// <summary>SARIF against the schema of its standard.</summary>
public sealed class SarifTests
{
    [Fact]
    public async Task The_difference_between_the_builds_is_valid()
    {
        Assert.Empty(await SarifSchema.ErrorsAsync((await MadasterBuilds.Diff("sarif")).Output));
    }

    [Fact]
    public async Task No_difference_is_valid_too()
    {
        using SmallPair pair = new();

        Assert.Empty(await SarifSchema.ErrorsAsync((await ToolRun.Of("diff", pair.Old, pair.Old, "--format", "sarif")).Output));
    }

    [Theory]
    [InlineData("\"startLine\": 13,", "\"startLine\": 0,")]
    [InlineData("\"level\": \"note\"", "\"level\": \"remark\"")]
    [InlineData("\"columnKind\"", "\"columns\"")]
    public async Task The_schema_refuses_what_is_wrong(string right, string wrong)
    {
        string sarif = (await MadasterBuilds.Diff("sarif")).Output;

        Assert.Contains(right, sarif, StringComparison.Ordinal);
        Assert.NotEmpty(await SarifSchema.ErrorsAsync(sarif.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Each_result_is_of_the_rule_at_its_index_and_on_a_line_of_the_new_document()
    {
        using JsonDocument log = JsonDocument.Parse((await MadasterBuilds.Diff("sarif")).Output);
        JsonElement run = log.RootElement.GetProperty("runs")[0];
        JsonElement rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        int lines = (await File.ReadAllLinesAsync(MadasterBuilds.New)).Length;

        Assert.Equal(144, run.GetProperty("results").GetArrayLength());
        foreach (JsonElement result in run.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.EndsWith("specs/madaster-v3.0.json", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
            Assert.InRange(place.GetProperty("region").GetProperty("startLine").GetInt32(), 1, lines);
        }
    }

    [Fact]
    public async Task Fingerprints_tell_all_results_apart()
    {
        using JsonDocument log = JsonDocument.Parse((await MadasterBuilds.Diff("sarif")).Output);
        string?[] fingerprints =
        [
            .. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Select(result => result.GetProperty("partialFingerprints").GetProperty("madastergen/v1").GetString())
        ];

        Assert.Equal(fingerprints.Length, fingerprints.Distinct().Count());
    }
}
