using MadasterGen.Tests.Harness;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests;

/// <summary>What a document says is data in everything that the tool prints or writes.</summary>
public sealed class HostileOutputTests
{
    private static readonly string[] s_formats = ["text", "markdown", "html", "json", "sarif", "github", "gitlab", "junit"];

    public static TheoryData<string> Specs() => [.. OneLine.HostileSpecs];

    [Theory]
    [MemberData(nameof(Specs))]
    public async Task Lint_and_generate_print_no_command(string spec)
    {
        using TemporaryFolder folder = new();

        Check(await ToolRun.Of("lint", Repository.PathOf("specs", spec)));
        Check(await ToolRun.Of("generate", Repository.PathOf("specs", spec), "-o", folder.PathOf("out")));
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public async Task No_format_of_a_comparison_holds_a_command(string spec)
    {
        using TemporaryFolder folder = new();
        string text = await File.ReadAllTextAsync(Repository.PathOf("specs", spec));
        string changed = text.Replace("\"string\"", "\"boolean\"", StringComparison.Ordinal).Replace("\"get\"", "\"put\"", StringComparison.Ordinal);
        string[] files = [folder.Write("a.json", text), folder.Write("b.json", changed)];

        foreach (string format in s_formats)
        {
            Check(Plain(await ToolRun.Of("diff", files[0], files[1], "--format", format), format));
            Check(Plain(await ToolRun.Of("diff", files[1], files[0], "--format", format), format));
            Check(Plain(await ToolRun.Of("versions", files[0], files[1], "--format", format), format));
        }
    }

    [Fact]
    public async Task A_wrong_option_is_data_too()
    {
        Check(await ToolRun.Of("lint", "\u001b[31m##vso[x]"));
        Check(await ToolRun.Of("lint\u001b[31m\r\n::error::x"));
    }

    // Commands are what this format is made of: each line is one of ours, and what is in it neither ends it nor begins another.
    private static ToolRun Plain(ToolRun run, string format)
    {
        if (format != "github")
            return run;
        string[] lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Matches(@"\A::(?:error|warning|notice) (?:file|title)=[^:,]*(?:,[a-zA-Z]+=[^:,]*)*::[^\r\n]*\z", line));
        return run with { Output = string.Join('\n', lines.Select(line => line[line.IndexOf("::", 2, StringComparison.Ordinal)..][2..])) };
    }

    private static void Check(ToolRun run)
    {
        OneLine.Check(run.Output);
        OneLine.Check(run.Error);
    }
}
