using System.Text.Json;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Diff;

/// <summary>What an API team promises: how stable an operation is, when it goes, and what a version announces.</summary>
public sealed class LifecycleTests : IDisposable
{
    private const string Gone = "\"/b\": { \"get\": { \"x-sunset\": \"2027-01-31\", \"responses\": { \"204\": { \"description\": \"\" } } } }";

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("2027-01-30", "breaking   The operation is gone, before its sunset on 2027-01-31")]
    [InlineData("2027-01-31", "breaking   The operation is gone\n")]
    public async Task An_operation_that_goes_before_its_sunset_is_told(string today, string expected) =>
        Assert.Contains(expected, (await Diff("1", "1", Gone, "", "--today", today)).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("2027-01-30", ", before its sunset on 2027-01-31")]
    [InlineData("2028-01-31", "")]
    public async Task A_parameter_that_goes_before_its_sunset_is_told(string today, string remark)
    {
        string old = With("\"x-sunset\": \"2027-01-31T10:00:00Z\"");

        ToolRun run = await Diff("1", "1", old, old.Replace("\"parameters\"", "\"x-parameters\"", StringComparison.Ordinal), "--today", today);

        Assert.Contains($"potential  The query parameter 'q' is gone{remark}\n", run.Output.Replace("breaking ", "potential", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-01-30", ", before its sunset on 2027-01-31")]
    [InlineData("2028-01-31", "")]
    public async Task A_parameter_that_the_server_no_longer_sends_is_told_with_its_own_sunset(string today, string remark)
    {
        static string Paths(string parameters) => $$"""
            "/b": { "get": { "parameters": [{ "name": "q", "in": "query", "x-sunset": "2029-01-31", "schema": { "type": "string" } }], "responses": { "204": { "description": "" } },
              "callbacks": { "done": { "{$request.query.q}": { "post": { "parameters": [{{parameters}}], "responses": { "204": { "description": "" } } } } } } } }
            """;

        ToolRun run = await Diff("1", "1", Paths("{ \"name\": \"q\", \"in\": \"query\", \"x-sunset\": \"2027-01-31\" }"), Paths(""), "--today", today);

        Assert.Contains($"The query parameter 'q' of callback 'done' is gone{remark}\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("90", 1, ", in 31 days of the 90 days of notice that are due")]
    [InlineData("31", 0, "")]
    [InlineData(null, 0, "")]
    public async Task A_sunset_gives_as_many_days_of_notice_as_are_due(string? days, int exitCode, string remark)
    {
        string[] option = days is null ? [] : ["--sunset-days", days];

        ToolRun run = await Diff("1", "1", With("\"x-a\": 1"), With("\"x-sunset\": \"2027-01-31\""), ["--today", "2026-12-31", "--fail-on", "breaking", .. option]);

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        Assert.Contains($"The query parameter 'q' may be gone after 2027-01-31; the date was none{remark}\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("alpha", 0, "potential", "breaks calls, C# source and compiled assemblies (alpha)")]
    [InlineData("draft", 0, "potential", "(draft)")]
    [InlineData("beta", 1, "breaking", "breaks calls, C# source and compiled assemblies,")]
    public async Task What_may_change_without_notice_does_not_break(string level, int exitCode, string word, string effect)
    {
        ToolRun run = await Diff("1", "1", Gone.Replace("\"x-sunset\": \"2027-01-31\"", $"\"x-stability-level\": \"{level}\"", StringComparison.Ordinal), "", "--fail-on", "breaking");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains($"  {word,-9}  The operation is gone\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(effect, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_stable_operation_shares_with_a_draft_breaks()
    {
        static string Paths(string type) => $$"""
            "/b": { "get": { "x-stability-level": "draft", "responses": { "200": { "$ref": "#/components/responses/R" } } } },
            "/c": { "get": { "responses": { "200": { "$ref": "#/components/responses/R" } } } } },
            "components": { "responses": { "R": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/S" } } } } },
              "schemas": { "S": { "type": "object", "properties": { "p": { "type": "{{type}}" } } } }
            """;

        Assert.Equal(1, (await Diff("1", "1", Paths("string"), Paths("integer"), "--fail-on", "breaking")).ExitCode);
    }

    [Theory]
    [InlineData("alpha", "beta", "MAD3125", "harmless")]
    [InlineData("beta", "alpha", "MAD3124", "potential")]
    public async Task A_level_that_goes_up_or_down_is_a_finding(string old, string @new, string rule, string level)
    {
        using JsonDocument report = JsonDocument.Parse((await Diff(
            "1", "1", Level(old), Level(@new), "--format", "json")).Output);

        JsonElement change = Assert.Single(report.RootElement.GetProperty("changes").EnumerateArray());
        Assert.Equal((rule, level), (change.GetProperty("ruleId").GetString(), change.GetProperty("level").GetString()));

        static string Level(string level) => Gone.Replace("\"x-sunset\": \"2027-01-31\"", $"\"x-stability-level\": \"{level}\"", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.2.0", "1.3.0", true, 1, "The API version was 1.2.0 and is 1.3.0, but there is 1 change that breaks: a higher major version is due")]
    [InlineData("1.2.0", "2.0.0", true, 0, null)]
    [InlineData("0.2.0", "0.3.0", true, 0, null)]
    [InlineData("0.2.0", "0.2.1", true, 1, "a higher minor version is due")]
    [InlineData("1.2.0", "1.2.0", false, 1, "but there is 1 change: a higher patch version is due")]
    [InlineData("1.2.0", "1.2.1", false, 0, null)]
    [InlineData("v1.2", "v1.3-beta.1", false, 0, null)]
    [InlineData("1.3.0", "1.2.9", false, 1, "a higher patch version is due")]
    [InlineData("2026-01", "next", false, 1, "which are no semantic versions")]
    public async Task A_version_announces_what_changed(string old, string @new, bool isBreaking, int exitCode, string? expected)
    {
        (string before, string after) = isBreaking ? (Gone, "") : ("", Gone);

        ToolRun run = await Diff(old, @new, before, after, "--check-version", "--wire-only", "--fail-on", "breaking", "--exclude", isBreaking ? "MAD3108" : "MAD3101");
        bool isFound = run.Output.Contains(expected ?? " version is due", StringComparison.Ordinal);

        Assert.Equal(expected is not null, isFound);
        Assert.Equal(isBreaking ? 1 : exitCode, run.ExitCode);
    }

    [Fact]
    public async Task Where_nothing_changed_no_version_is_due() =>
        Assert.Equal(0, (await Diff("1.0.0", "1.0.0", Gone, Gone, "--check-version", "--fail-on", "any")).ExitCode);

    [Theory]
    [InlineData("[\"a\"]", "[\"a\", \"b\"]", "")]
    [InlineData("true", "true", ", \"b\"")]
    public async Task A_value_that_comes_to_an_open_enum_is_harmless(string old, string @new, string more)
    {
        static string Paths(string known, string more) => $$"""
            "/b": { "get": { "responses": { "200": { "description": "", "content": { "application/json": { "schema": {
              "type": "object", "properties": { "p": { "type": "string", "enum": ["a"{{more}}], "x-extensible-enum": {{known}} } } } } } } } } }
            """;

        ToolRun run = await Diff("1", "1", Paths(old, ""), Paths(@new, more), "--fail-on", "potentially");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 change, none of them breaking", run.Output, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private static string With(string extension) => $$"""
        "/b": { "get": { "parameters": [{ "name": "q", "in": "query", {{extension}}, "schema": { "type": "string" } }], "responses": { "204": { "description": "" } } } }
        """;

    private Task<ToolRun> Diff(string oldVersion, string newVersion, string old, string @new, params string[] arguments) => ToolRun.Of(
        ["diff", _folder.Write("old.json", Document(oldVersion, old)), _folder.Write("new.json", Document(newVersion, @new)), .. arguments]);

    private static string Document(string version, string paths) => $$"""
        { "openapi": "3.0.1", "info": { "title": "T", "version": "{{version}}" }, "paths": { "/a": { "get": { "responses": { "204": { "description": "" } } } }{{(paths.Length > 0 ? ", " + paths : "")}} } }
        """;
}
