using System.Text.Json;
using System.Xml.Linq;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Diff;

/// <summary>What <c>madastergen diff</c> makes of two folders.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FolderTests()
    {
        Write("old", "shop.json", "Shop", "v1", "string");
        Write("old", "parts/parts.json", "Parts", "v1", "string");
        Write("old", "gone.json", "Gone", "v1", "string");
        Write("old", "api-build1.json", "Other - Build: 1", "v2", "string");
        Write("new", "shop.json", "Shop", "v1", "string");
        Write("new", "parts/parts.json", "Parts", "v1", "integer");
        Write("new", "fresh.json", "Fresh", "v1", "string");
        Write("new", "api-build2.json", "Other - Build: 2", "v2", "string");
        Write("new", "shop.accepted.json", "Shop", "v1", "integer");
        _folder.Write("new/notes.json", "{ \"a\": 1 }");
    }

    [Fact]
    public async Task Documents_are_paired_by_path_then_by_api_and_what_one_folder_has_came_or_went()
    {
        using JsonDocument report = JsonDocument.Parse((await Run("--format", "json")).Output);

        Assert.Equal(
            ["api-build1.json → api-build2.json: 0", "fresh.json (new): MAD3102", "gone.json (gone): MAD3101", "parts/parts.json: MAD3601", "shop.json: 0"],
            report.RootElement.GetProperty("reports").EnumerateArray().Select(step => $"{step.GetProperty("title").GetString()}: {RulesOf(step.GetProperty("report"))}"));
    }

    [Theory]
    [InlineData("breaking", 1)]
    [InlineData("none", 0)]
    public async Task All_of_them_count_for_the_exit_code(string failOn, int exitCode) =>
        Assert.Equal((exitCode, ""), ((await Run("--fail-on", failOn)).ExitCode, (await Run()).Error));

    [Theory]
    [InlineData("text", "== parts/parts.json\n")]
    [InlineData("text", ": 3 changes, 2 of them breaking\n")]
    [InlineData("markdown", "\n## parts/parts.json\n\n`parts.json` → `parts.json`: **1 change, 1 of them breaking**\n")]
    [InlineData("html", "<h2 id=\"step-4-title\">parts/parts.json</h2>")]
    [InlineData("sarif", "new/parts/parts.json")]
    [InlineData("github", "::notice title=parts/parts.json::1 change, 1 of them breaking\n")]
    [InlineData("gitlab", "\"check_name\": \"MAD3601 type changed\"")]
    [InlineData("junit", "<testsuite name=\"parts/parts.json\" tests=\"1\" failures=\"1\" skipped=\"0\">")]
    public async Task Every_format_has_all_of_them(string format, string expected) =>
        Assert.Contains(expected, (await Run("--format", format)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task What_is_written_for_machines_is_valid()
    {
        Assert.Empty(await SarifSchema.ErrorsAsync((await Run("--format", "sarif")).Output));
        Assert.Equal("5", (string?)XDocument.Parse((await Run("--format", "junit")).Output).Root!.Attribute("tests"));
    }

    [Fact]
    public async Task A_folder_and_a_document_are_no_pair()
    {
        Assert.Equal(2, (await ToolRun.Of("diff", _folder.PathOf("old"), Path.Combine(_folder.Path, "new", "shop.json"))).ExitCode);
        Assert.Equal(2, (await Run("--uses", "*.uses.json")).ExitCode);
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_ends_with_3_at_its_line()
    {
        _folder.Write("new/shop.json", "{ \"openapi\": \"3.0.1\", \"info\": [} }");

        ToolRun run = await Run();

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains("shop.json(1,", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suppression_is_used_where_its_document_is_and_missed_nowhere()
    {
        string file = _folder.Write("madaster.suppressions.json", """{ "suppressions": [{ "rule": "MAD3101", "operation": "GET /a", "reason": "It moved." }, { "rule": "MAD3101" }] }""");

        ToolRun run = await Run("--suppressions", file);

        Assert.Contains("2 changes, 1 of them breaking (1 more suppressed)", run.Output, StringComparison.Ordinal);
        string[] told = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(told, line => Assert.Contains("MAD3005", line, StringComparison.Ordinal));
        Assert.Equal(told.Distinct(), told);
        Assert.DoesNotContain("MAD3006", run.Error, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private Task<ToolRun> Run(params string[] arguments) => ToolRun.Of(["diff", _folder.PathOf("old"), _folder.PathOf("new"), .. arguments]);

    private static string RulesOf(JsonElement report) =>
        string.Join(' ', report.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("ruleId").GetString()).DefaultIfEmpty("0"));

    private void Write(string side, string name, string title, string version, string type)
    {
        string path = Path.Combine(_folder.Path, side, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $$"""
            { "openapi": "3.0.1", "info": { "title": "{{title}}", "version": "{{version}}" }, "paths": { "/a": { "get": {
              "parameters": [{ "name": "q", "in": "query", "schema": { "type": "{{type}}" } }], "responses": { "204": { "description": "" } } } } } }
            """);
    }
}
