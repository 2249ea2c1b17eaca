using MadasterGen.Tests.Harness;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Diff;

/// <summary>What <c>madastergen diff</c> does with its command line and its files.</summary>
public sealed class DiffCommandTests
{
    [Theory]
    [InlineData("none", false, 0)]
    [InlineData("any", false, 1)]
    [InlineData("potentially", false, 1)]
    [InlineData("breaking", false, 1)]
    [InlineData("any", true, 0)]
    public async Task The_exit_code_says_whether_there_is_what_to_fail_on(string failOn, bool isSame, int exitCode)
    {
        using SmallPair pair = new();

        Assert.Equal(exitCode, (await ToolRun.Of("diff", pair.Old, isSame ? pair.Old : pair.New, "--fail-on", failOn)).ExitCode);
    }

    [Theory]
    [InlineData("any", 1)]
    [InlineData("potentially", 0)]
    [InlineData("breaking", 0)]
    public async Task What_is_harmless_fails_only_when_anything_does(string failOn, int exitCode)
    {
        using TemporaryFolder folder = new();
        string document = """{ "openapi": "3.0.1", "info": { "title": "T", "version": "1" }, "paths": {}, "components": { "schemas": { "Thing": { "type": "object", "properties": { MORE } } } } }""";
        string old = folder.Write("old.json", document.Replace("MORE", "", StringComparison.Ordinal));
        string @new = folder.Write("new.json", document.Replace("MORE", "\"added\": { \"type\": \"string\" }", StringComparison.Ordinal));

        Assert.Equal(exitCode, (await ToolRun.Of("diff", old, @new, "--fail-on", failOn)).ExitCode);
    }

    [Theory]
    [InlineData("none", 0)]
    [InlineData("breaking", 3)]
    [InlineData("any", 3)]
    public async Task What_a_reference_that_leads_nowhere_hides_is_never_called_equal(string failOn, int exitCode)
    {
        using TemporaryFolder folder = new();
        string document = folder.Write("a.json", """
            {
              "openapi": "3.0.1", "info": { "title": "T", "version": "1" },
              "paths": { "/a": { "get": { "responses": { "200": { "$ref": "#/components/responses/Missing" } } } } }
            }
            """);

        ToolRun run = await ToolRun.Of("diff", document, document, "--fail-on", failOn);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains("In the operation, what a reference names was not compared", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 changes, none of them breaking, 1 place not compared", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("No changes", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diff", "only-one.json")]
    [InlineData("diff", "a.json", "b.json", "--format", "pdf")]
    [InlineData("diff", "a.json", "b.json", "--fail-on", "sometimes")]
    [InlineData("diff", "a.json", "b.json", "c.json")]
    [InlineData("compare", "a.json", "b.json")]
    [InlineData()]
    public async Task Wrong_usage_ends_with_2_and_says_where_help_is(params string[] arguments)
    {
        ToolRun run = await ToolRun.Of(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("--help' shows how it is used.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_documents_the_exit_codes()
    {
        ToolRun run = await ToolRun.Of("diff", "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("0 fine, 1 changes that --fail-on asks for, 2 wrong usage, 3 a file cannot be read or written", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_ends_with_3()
    {
        using SmallPair pair = new();

        ToolRun run = await ToolRun.Of("diff", pair.PathOf("none.json"), pair.New);

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith($"{pair.PathOf("none.json")}: error: The file cannot be read: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_cannot_be_parsed_ends_with_3_and_says_where()
    {
        using TemporaryFolder folder = new();
        string broken = folder.Write("broken.json", "{\n  \"openapi\": \"3.0.1\",\n  \"info\": [}\n}");

        ToolRun run = await ToolRun.Of("diff", broken, broken);

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith($"{broken}(3,12): error MAD1001: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_hides_changes_is_said_beside_the_report()
    {
        string dangling = Repository.PathOf("specs", "broken", "dangling-reference.openapi.json");

        ToolRun run = await ToolRun.Of("diff", dangling, dangling);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(": warning MAD1005: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_can_go_into_a_file_of_a_new_folder()
    {
        using SmallPair pair = new();
        string path = Path.Combine(pair.PathOf("reports"), "diff.txt");

        ToolRun written = await ToolRun.Of("diff", pair.Old, pair.New, "--output", path);

        Assert.Equal(new ToolRun(0, "", ""), written);
        Assert.Equal((await ToolRun.Of("diff", pair.Old, pair.New)).Output, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_ends_with_3()
    {
        using SmallPair pair = new();

        ToolRun run = await ToolRun.Of("diff", pair.Old, pair.New, "--output", Path.Combine(pair.Old, "diff.txt"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("error: The file cannot be written: ", run.Error, StringComparison.Ordinal);
    }
}
