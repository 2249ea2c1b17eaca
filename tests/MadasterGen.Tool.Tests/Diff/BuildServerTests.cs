using System.Text.Json;
using System.Xml.Linq;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Diff;

/// <summary>What GitHub, GitLab and readers of JUnit's XML get.</summary>
public sealed class BuildServerTests
{
    private const string OfLost = """{ "suppressions": [{ "rule": "MAD3101", "operation": "GET /lost", "reason": "Nobody <used> it." }] }""";

    [Fact]
    public async Task GitHub_s_properties_and_messages_are_escaped()
    {
        using SmallPair pair = new("a%b::error,c:d\\r\\n::error::x");

        string lost = (await ToolRun.Of("diff", pair.Old, pair.New, "--format", "github")).Output.Split('\n').Single(line => line.Contains("MAD3101", StringComparison.Ordinal));

        Assert.StartsWith("::error file=", lost, StringComparison.Ordinal);
        Assert.EndsWith(
            @",line=4,endLine=4,col=3,endColumn=10,title=MAD3101 operation removed::a%25b::error,c:d\r\n::error::x (GET /lost) is gone. Nothing in the new document replaces it.",
            lost, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GitLab_gets_a_list_whose_fingerprints_differ()
    {
        using JsonDocument report = JsonDocument.Parse((await MadasterBuilds.Diff("gitlab")).Output);

        JsonElement[] findings = [.. report.RootElement.EnumerateArray()];
        Assert.Equal(144, findings.Length);
        Assert.Equal(144, findings.Select(finding => finding.GetProperty("fingerprint").GetString()).Distinct().Count());
        Assert.Equal(29, findings.Count(finding => finding.GetProperty("severity").GetString() == "critical"));
        Assert.All(findings, finding => Assert.True(finding.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32() >= 1));
    }

    [Fact]
    public async Task JUnit_counts_what_breaks_as_failures()
    {
        XElement suites = XDocument.Parse((await MadasterBuilds.Diff("junit")).Output).Root!;

        XElement suite = Assert.Single(suites.Elements("testsuite"));
        Assert.Equal("v3.0, build 9757 → v3.0, build 30855", (string?)suite.Attribute("name"));
        Assert.Equal(("144", "29"), ((string?)suite.Attribute("tests"), (string?)suite.Attribute("failures")));
        Assert.Equal(144, suite.Elements("testcase").Count());
        Assert.Equal(29, suite.Descendants("failure").Count());
    }

    [Fact]
    public async Task JUnit_has_a_test_that_passes_where_nothing_changed()
    {
        using SmallPair pair = new();

        XElement suites = XDocument.Parse((await ToolRun.Of("diff", pair.Old, pair.Old, "--format", "junit")).Output).Root!;

        Assert.Equal(("1", "0", "No changes"), ((string?)suites.Attribute("tests"), (string?)suites.Attribute("failures"), (string?)suites.Descendants("testcase").Single().Attribute("name")));
    }

    [Theory]
    [InlineData("github", 0)]
    [InlineData("gitlab", 0)]
    [InlineData("junit", 1)]
    public async Task What_is_suppressed_is_skipped(string format, int count)
    {
        using SmallPair pair = new();
        string file = pair.PathOf("madaster.suppressions.json");
        await File.WriteAllTextAsync(file, OfLost);

        string report = (await ToolRun.Of("diff", pair.Old, pair.New, "--suppressions", file, "--format", format)).Output;

        Assert.Equal(count, report.Split("Thing_Lost").Length - 1);
        if (format == "junit")
            Assert.Contains("<skipped message=\"Nobody &lt;used&gt; it.\" />", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Versions_are_findings_too()
    {
        ToolRun run = await ToolRun.Of("versions", MadasterBuilds.Old, MadasterBuilds.New, MadasterBuilds.Newest, "--format", "junit");

        XElement[] suites = [.. XDocument.Parse(run.Output).Root!.Elements("testsuite")];
        Assert.Equal(["v3.0, build 9757 → v3.0, build 30855", "v3.0, build 30855 → v4.0, build 28168", "v3.0, build 9757 → v4.0, build 28168"], suites.Select(suite => (string?)suite.Attribute("name")));
        Assert.All(suites, suite => Assert.NotEmpty(suite.Descendants("failure")));
    }
}
