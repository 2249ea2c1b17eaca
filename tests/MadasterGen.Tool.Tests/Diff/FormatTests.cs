using MadasterGen.Tests.Harness;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Diff;

/// <summary>What reports look like.</summary>
public sealed class FormatTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("junit")]
    public async Task A_small_difference_gives_the_accepted_report(string format)
    {
        using SmallPair pair = new();

        ToolRun run = await ToolRun.Of("diff", pair.Old, pair.New, "--format", format);

        Assert.Equal("", run.Error);
        string folder = Path.GetDirectoryName(pair.Old)! + Path.DirectorySeparatorChar;
        string report = run.Output.Replace(new Uri(folder).AbsoluteUri, "", StringComparison.Ordinal).Replace(folder, "", StringComparison.Ordinal);
        Snapshot.Matches(format, new Dictionary<string, string> { [$"report.{format}"] = report });
    }

    [Theory]
    [InlineData("text", "No changes (both v1.0)\n")]
    [InlineData("markdown", "**no changes**\n")]
    public async Task Equal_documents_give_a_report_that_says_so(string format, string end)
    {
        using SmallPair pair = new();

        Assert.EndsWith(end, (await ToolRun.Of("diff", pair.Old, pair.Old, "--format", format)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("gitlab")]
    public async Task Every_change_between_the_builds_is_in_every_format(string format)
    {
        ToolRun run = await MadasterBuilds.Diff(format);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(5, CountOf("MAD3501", format, run.Output));
        Assert.Equal(3, CountOf("MAD3103", format, run.Output));
        Assert.Equal(48, CountOf("MAD3502", format, run.Output));
    }

    [Theory]
    [InlineData("text", "36 operations  Account_GetAccount, Account_GetFolderTypes, Building_GetBuildings, Building_AddBuilding, BuildingFile_GetFiles and 31 more\n  harmless   The response default is new\n")]
    [InlineData("markdown", "**36 operations: Account_GetAccount, Account_GetFolderTypes, Building_GetBuildings, Building_AddBuilding, BuildingFile_GetFiles and 31 more**\n\n- The response default is new  \n")]
    public async Task What_many_operations_share_is_one_entry(string format, string entry)
    {
        ToolRun run = await MadasterBuilds.Diff(format);

        Assert.Contains(entry, run.Output, StringComparison.Ordinal);
        Assert.Equal(1, CountOf("MAD3406", format, run.Output));
    }

    // JSON counts rules in its summary once more, SARIF describes each.
    private static int CountOf(string rule, string format, string report) => report.Split(rule).Length - 1 - (format is "json" or "sarif" ? 1 : 0);

    [Fact]
    public async Task Text_begins_with_what_breaks_and_ends_with_the_counts()
    {
        string[] lines = (await MadasterBuilds.Diff("text")).Output.Split('\n');

        Assert.Equal("Tag Database", lines[2]);
        Assert.StartsWith("  breaking   All operations of the tag are gone: ", lines[3], StringComparison.Ordinal);
        Assert.Contains("144 changes, 29 of them breaking (build 9757 → build 30855)", lines);
        string[] levels = [.. lines.Where(line => line.StartsWith("  breaking", StringComparison.Ordinal) || line.StartsWith("  harmless", StringComparison.Ordinal)).Select(line => line[2..10])];
        Assert.Equal("breaking", levels[0]);
        Assert.Equal("harmless", levels[^1]);
    }

    [Fact]
    public async Task A_pull_request_s_comment_can_hold_the_difference_between_the_builds()
    {
        // GitHub takes 65,536 characters.
        Assert.InRange((await MadasterBuilds.Diff("markdown")).Output.Length, 1_000, 60_000);
    }
}
