using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Changelogs;

/// <summary>What <c>madastergen changelog</c> writes, and what git gets from <c>madastergen diff</c>.</summary>
public sealed class ChangelogTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Builds_stand_by_date_the_newest_first_and_those_without_changes_are_left_out()
    {
        string[] files =
        [
            _folder.Write("b-2026-03-01.json", Document("2", "integer")), _folder.Write("a-2026-01-01.json", Document("1", "string")),
            _folder.Write("c-2026-04-01.json", Document("2", "integer")), _folder.Write("d-2026-05-01.json", Document("3", "boolean")),
        ];

        ToolRun run = await ToolRun.Of(["changelog", .. files]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("# Changelog: T\n\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(["## 2026-05-01: 2 → 3", "## 2026-03-01: 1 → 2"], run.Output.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Contains("Query parameter 'q' was integer and is boolean", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Builds_without_dates_stand_by_version_and_build()
    {
        ToolRun run = await ToolRun.Of("changelog", MadasterBuilds.New, MadasterBuilds.Old);

        Assert.Contains("\n## build 9757 → build 30855\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n144 changes, 29 of them breaking\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_history_is_read_from_git_and_what_nobody_can_read_is_told()
    {
        using GitFolder git = new();
        git.Commit("api.json", Document("1", "string"), "2026-01-01");
        git.Commit("api.json", "{ \"openapi\": [ }", "2026-02-01");
        git.Commit("other.json", "{}", "2026-02-15");
        git.Commit("api.json", Document("2", "integer"), "2026-03-01");

        ToolRun run = await git.RunAsync("changelog", "--git", "api.json");
        ToolRun page = await git.RunAsync("changelog", "--git", "api.json", "--format", "html", "--wire-only");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["## 2026-03-01: 1 → 2"], run.Output.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Contains(":./api.json(1,", run.Error, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"step-1-title\">2026-03-01: 1 → 2</h2>", page.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none.json")]
    [InlineData("--help")]
    [InlineData(":(glob)*.json")]
    public async Task A_file_that_the_history_does_not_have_ends_with_3(string path)
    {
        using GitFolder git = new();
        git.Commit("api.json", Document("1", "string"), "2026-01-01");

        ToolRun run = await git.RunAsync("changelog", $"--git={path}");

        Assert.Equal((3, $"{path}: error: The history of this repository has no such file.\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("changelog")]
    [InlineData("changelog", "one.json")]
    [InlineData("changelog", "one.json", "--git", "two.json")]
    public async Task Two_builds_or_a_history_are_named(params string[] arguments) => Assert.Equal(2, (await ToolRun.Of(arguments)).ExitCode);

    [Fact]
    public void Git_shows_what_changed_in_an_api_in_place_of_lines()
    {
        using GitFolder git = new();
        git.Commit(".gitattributes", "api.json diff=openapi\nnew.json diff=openapi\n", "2026-01-01");
        git.Commit("api.json", Document("1", "string"), "2026-01-01");
        git.Commit("api.json", Document("1", "integer"), "2026-02-01");
        git.Commit("new.json", Document("1", "integer"), "2026-03-01");
        string tool = typeof(ToolConsole).Assembly.Location.Replace('\\', '/');
        string[] driver = ["-c", $"diff.openapi.command='{GitFolder.DotNet.Replace('\\', '/')}' '{tool}' diff"];

        string changed = git.Git([.. driver, "diff", "HEAD~2", "HEAD~1"]);
        string added = git.Git([.. driver, "diff", "HEAD~1", "HEAD"]);

        Assert.StartsWith("api.json → api.json\n", changed.Replace("\r\n", "\n", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Query parameter 'q' was string and is integer", changed, StringComparison.Ordinal);
        Assert.Contains("The operation is new", added, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_git_s_call_cannot_compare_is_told_and_git_goes_on()
    {
        string old = _folder.Write("old", "{");
        string @new = _folder.Write("new", Document("1", "string"));

        ToolRun broken = await ToolRun.Of("diff", "api.json", old, "abc", "100644", @new, "def", "100644");
        ToolRun renamed = await ToolRun.Of("diff", "api.json", @new, "abc", "100644", @new, "def", "100644", "moved.json", "similarity index 100%");

        Assert.Equal((0, ""), (broken.ExitCode, broken.Output));
        Assert.StartsWith("api.json(", broken.Error, StringComparison.Ordinal);
        Assert.StartsWith("api.json → moved.json\n", renamed.Output, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private static string Document(string version, string type) => $$"""
        { "openapi": "3.0.1", "info": { "title": "T", "version": "{{version}}" }, "paths": { "/a": { "get": {
          "parameters": [{ "name": "q", "in": "query", "schema": { "type": "{{type}}" } }], "responses": { "204": { "description": "" } } } } } }
        """;
}
