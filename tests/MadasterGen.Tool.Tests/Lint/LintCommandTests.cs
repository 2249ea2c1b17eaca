using MadasterGen.Tests.Harness;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Lint;

/// <summary>What <c>madastergen lint</c> says.</summary>
public sealed class LintCommandTests
{
    public static TheoryData<string> Specs() =>
    [
        .. new[] { "broken", "crafted" }.SelectMany(folder => Directory.GetFiles(Repository.PathOf("specs", folder)).Select(path => $"{folder}/{Path.GetFileName(path)}"))
            .Append("madaster-v3.0.json").Append("madaster-v4.0.yaml").Order(StringComparer.Ordinal)
    ];

    [Theory]
    [MemberData(nameof(Specs))]
    public async Task It_says_what_the_generator_says_at_the_same_place(string spec)
    {
        string path = Repository.PathOf("specs", spec);
        string generator = Text.Of(TestProject.With((path, await File.ReadAllTextAsync(path))).WithoutSettings().Run().Diagnostics);

        ToolRun run = await ToolRun.Of("lint", path);
        string[] lines = run.Output.TrimEnd('\n').Split('\n');

        Assert.Equal("", run.Error);
        Assert.Equal(generator, string.Concat(lines[..^1].Order(StringComparer.Ordinal).Select(line => line + "\n")));
        Assert.Equal(generator.Contains(": error MAD", StringComparison.Ordinal) ? 1 : 0, run.ExitCode);
    }

    [Fact]
    public async Task Of_several_files_it_says_what_the_generator_says_of_the_project()
    {
        using TemporaryFolder folder = new();
        const string document = """
            {
              "openapi": "3.0.1", "info": { "title": "T", "version": "vN" },
              "servers": [ { "url": "https://host-N.example" } ], "security": [ { "key": [] } ],
              "paths": { "/vN/a": { "get": { "responses": { "204": { "description": "" } } } } },
              "components": { "securitySchemes": { "key": { "type": "apiKey", "in": "header", "name": "X-Key" } } }
            }
            """;
        string[] paths = [.. new[] { "1", "2", "2" }.Select((number, i) => folder.Write($"madaster-{i}.json", document.Replace("N", number, StringComparison.Ordinal)))];
        string generator = Text.Of(TestProject.With([.. paths.Select(path => (path, File.ReadAllText(path)))]).Run().Diagnostics);

        ToolRun run = await ToolRun.Of(["lint", .. paths]);

        Assert.Contains("warning MAD2017", generator, StringComparison.Ordinal);
        Assert.Contains("error MAD1007", generator, StringComparison.Ordinal);
        Assert.Equal(generator, string.Concat(run.Output.TrimEnd('\n').Split('\n')[..^1].Order(StringComparer.Ordinal).Select(line => line + "\n")));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(": warning MAD2017: ", (await ToolRun.Of("generate", paths[0], paths[1], "-o", folder.PathOf("out"))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_decide_what_there_is_to_say()
    {
        string spec = Repository.PathOf("specs", "crafted", "bodies.openapi.yaml");

        Assert.Contains("MAD2019", (await ToolRun.Of("lint", spec)).Output, StringComparison.Ordinal);
        Assert.Equal("0 errors, 0 warnings, 0 remarks\n", (await ToolRun.Of("lint", spec, "--operations", "!Body_SendXml", "--base-address", "https://api.example.com")).Output);
    }

    [Fact]
    public async Task It_ends_with_the_numbers()
    {
        ToolRun run = await ToolRun.Of("lint", Repository.PathOf("specs", "broken", "dangling-reference.openapi.json"));

        Assert.EndsWith("\n0 errors, 2 warnings, 1 remark\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_ends_with_3()
    {
        ToolRun run = await ToolRun.Of("lint", Repository.PathOf("specs", "none.json"));

        Assert.Equal(3, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains(": error: The file cannot be read: ", run.Error, StringComparison.Ordinal);
    }
}
