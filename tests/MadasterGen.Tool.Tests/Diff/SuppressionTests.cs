using System.Text.Json;
using MadasterGen.Tests.Harness;
using MadasterGen.Tool.Tests.Harness;
using NJsonSchema;

namespace MadasterGen.Tool.Tests.Diff;

/// <summary><c>madastergen diff</c> with a suppression file.</summary>
public sealed class SuppressionTests : IDisposable
{
    private const string OfLost = """{ "rule": "MAD3101", "operation": "GET /lost", "reason": "We <never> used it.", "expires": "2027-01-31" }""";
    private const string OfDeprecated = """{ "rule": "MAD3112", "operation": "Thing_Get", "reason": "It goes next year." }""";
    private const string OfAdded = """{ "rule": "MAD3502", "pointer": "/components/schemas/Thing/properties/added", "reason": "r" }""";

    private readonly SmallPair _pair = new();

    [Theory]
    [InlineData("breaking", "2027-01-31", 0)]
    [InlineData("breaking", "2027-02-01", 1)]
    [InlineData("potentially", "2027-01-31", 1)]
    public async Task What_is_suppressed_fails_nothing_through_its_last_day(string failOn, string today, int exitCode) =>
        Assert.Equal(exitCode, (await Run(OfLost, "--fail-on", failOn, "--today", today)).ExitCode);

    [Fact]
    public async Task When_all_is_suppressed_nothing_fails_and_the_report_says_so()
    {
        ToolRun run = await Run($"{OfLost}, {OfDeprecated}, {OfAdded}", "--fail-on", "any", "--today", "2027-01-01");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.EndsWith("3 changes, all suppressed (both v1.0)\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "\nSuppressed\n  breaking   Thing_Lost (GET /lost) is gone\n             MAD3101 We <never> used it. (until 2027-01-31)\n")]
    [InlineData("markdown", "<summary><b>Suppressed (1)</b></summary>\n\n- Thing_Lost (GET /lost) is gone  \n  <sub>MAD3101, breaking: We \\<never\\> used it. (until 2027-01-31)</sub>\n")]
    [InlineData("html", "<td>MAD3101</td><td>breaking</td><td>We &lt;never&gt; used it. (until 2027-01-31)</td>")]
    public async Task Every_format_for_people_shows_what_is_suppressed_and_why_and_apart(string format, string expected)
    {
        ToolRun run = await Run(OfLost, "--format", format, "--today", "2027-01-01");

        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.Single(Enumerable.Range(0, run.Output.Length), i => string.CompareOrdinal(run.Output, i, "MAD3101", 0, 7) == 0);
        Assert.Contains("2 changes, none of them breaking (1 more suppressed)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_what_is_suppressed_beside_the_changes()
    {
        using JsonDocument report = JsonDocument.Parse((await Run(OfLost, "--format", "json", "--today", "2027-01-01")).Output);

        Assert.Equal(2, report.RootElement.GetProperty("summary").GetProperty("changes").GetInt32());
        Assert.DoesNotContain("MAD3101", report.RootElement.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("ruleId").GetString()));
        JsonElement suppressed = Assert.Single(report.RootElement.GetProperty("suppressed").EnumerateArray());
        Assert.Equal("MAD3101", suppressed.GetProperty("ruleId").GetString());
        JsonElement by = suppressed.GetProperty("suppression");
        Assert.Equal(
            ("We <never> used it.", "2027-01-31", "/suppressions/0"),
            (by.GetProperty("reason").GetString(), by.GetProperty("expires").GetString(), by.GetProperty("pointer").GetString()));
    }

    [Fact]
    public async Task Sarif_says_of_every_result_whether_it_is_suppressed_and_why()
    {
        string sarif = (await Run(OfLost, "--format", "sarif", "--today", "2027-01-01")).Output;

        JsonSchema schema = await JsonSchema.FromFileAsync(Repository.PathOf("tests", "MadasterGen.Tool.Tests", "Schemas", "sarif-2.1.0-rtm.5.json"));
        Assert.Empty(schema.Validate(sarif, SchemaType.JsonSchema).Select(error => error.ToString()));
        using JsonDocument log = JsonDocument.Parse(sarif);
        JsonElement[] results = [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
        Assert.Equal(3, results.Length);
        JsonElement only = Assert.Single(results, result => result.GetProperty("suppressions").GetArrayLength() > 0);
        Assert.Equal("MAD3101", only.GetProperty("ruleId").GetString());
        JsonElement suppression = only.GetProperty("suppressions")[0];
        Assert.Equal(("external", "We <never> used it. (until 2027-01-31)"), (suppression.GetProperty("kind").GetString(), suppression.GetProperty("justification").GetString()));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("html")]
    public async Task Without_a_file_nothing_is_said_of_suppressions(string format)
    {
        string report = (await ToolRun.Of("diff", _pair.Old, _pair.New, "--format", format)).Output;

        // The page's style is always the same.
        int body = Math.Max(0, report.IndexOf("</style>", StringComparison.Ordinal));
        Assert.DoesNotContain("suppress", report[body..], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_is_wrong_with_entries_is_said_beside_the_report_and_on_their_lines()
    {
        const string unused = """{ "rule": "MAD3101", "operation": "GET /thing", "reason": "r" }""";
        const string incomplete = """{ "rule": "MAD3101", "operation": "GET /thing" }""";
        const string ofAnother = """{ "rule": "MAD3101", "operation": "GET /thing", "version": "v9", "reason": "r" }""";

        ToolRun run = await Run($"{unused},\n{incomplete},\n{ofAnother},\n{OfLost}", "--today", "2027-02-01");

        string file = _pair.PathOf("madaster.suppressions.json");
        string[] lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.StartsWith($"{file}(3,5): warning MAD3005: 'reason' is missing", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{file}(2,5): warning MAD3006: There is no change MAD3101 in 'GET /thing'", lines[1], StringComparison.Ordinal);
        Assert.StartsWith($"{file}(5,83): warning MAD3007: The last day of this suppression was 2027-01-31", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ShopClient", "", 1)]
    [InlineData("ShopClient", "--client-name ShopClient", 0)]
    [InlineData("MadasterClient", "", 0)]
    [InlineData("MadasterClient", "--client-name ShopClient", 1)]
    public async Task What_is_for_another_client_counts_as_little_as_what_is_for_another_version(string client, string option, int exitCode)
    {
        string entry = OfLost.Replace("\"reason\"", $"\"client\": \"{client}\", \"reason\"", StringComparison.Ordinal);

        ToolRun run = await Run(
            entry, ["--fail-on", "breaking", "--today", "2027-01-01", .. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task The_day_is_todays_when_none_is_given()
    {
        Assert.DoesNotContain("MAD3007", (await Run(OfLost.Replace("2027", "9999", StringComparison.Ordinal))).Error, StringComparison.Ordinal);
        Assert.Contains("MAD3007", (await Run(OfLost.Replace("2027", "2000", StringComparison.Ordinal))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_ends_with_3()
    {
        ToolRun run = await ToolRun.Of("diff", _pair.Old, _pair.New, "--suppressions", _pair.PathOf("none.json"));

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{_pair.PathOf("none.json")}: error: The file cannot be read: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_none_is_wrong_usage() => Assert.Equal(2, (await Run(OfLost, "--today", "tomorrow")).ExitCode);

    /// <inheritdoc/>
    public void Dispose() => _pair.Dispose();

    private async Task<ToolRun> Run(string entries, params string[] arguments)
    {
        string file = _pair.PathOf("madaster.suppressions.json");
        await File.WriteAllTextAsync(file, $"{{ \"suppressions\": [\n  {entries.Replace("\n", "\n  ", StringComparison.Ordinal)}\n] }}");
        return await ToolRun.Of(["diff", _pair.Old, _pair.New, "--suppressions", file, .. arguments]);
    }
}
