using System.Text.Json;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Diff;

/// <summary>Which findings <c>madastergen diff</c> is to report, and how bad each is to be.</summary>
public sealed class PolicyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Formats => ["text", "markdown", "html", "json", "sarif"];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Where_only_the_wire_counts_nothing_is_said_of_code(string format)
    {
        (string old, string @new) = Pair("\"operationId\": \"Thing_Get\",", "\"operationId\": \"Thing_Read\",");

        ToolRun all = await ToolRun.Of("diff", old, @new, "--format", format, "--fail-on", "breaking");
        ToolRun wire = await ToolRun.Of("diff", old, @new, "--format", format, "--fail-on", "potentially", "--wire-only");

        Assert.Equal((1, 0), (all.ExitCode, wire.ExitCode));
        Assert.Contains("MAD3108", wire.Output, StringComparison.Ordinal);
        Assert.Contains("Thing_Read", wire.Output, StringComparison.Ordinal);
        string body = wire.Output[Math.Max(0, wire.Output.IndexOf("</style>", StringComparison.Ordinal))..];
        Assert.All(["C#", "assemblies", "its method", "no longer compiles", "\"source\"", "\"binary\""], word => Assert.DoesNotContain(word, body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_breaks_calls_breaks_where_only_the_wire_counts()
    {
        using SmallPair pair = new();

        ToolRun run = await ToolRun.Of("diff", pair.Old, pair.New, "--wire-only", "--fail-on", "breaking");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("MAD3101 breaks calls, ", run.Output, StringComparison.Ordinal);
        Assert.Contains("MAD3112 breaks no calls, ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MAD3101 = none", 0)]
    [InlineData("operation-removed = none # we know", 0)]
    [InlineData("MAD3101=info", 0)]
    [InlineData("MAD31* = none", 0)]
    [InlineData("exclude = MAD3101, MAD3020", 0)]
    [InlineData("include = MAD35*", 0)]
    [InlineData("include = MAD35*\nMAD3502 = error", 1)]
    [InlineData("MAD3101 = none\nMAD3101 = error", 1)]
    [InlineData("# nothing\r\n\r\nwire-only = true\r\n", 1)]
    public async Task A_file_gives_rules_their_severity(string lines, int exitCode)
    {
        using SmallPair pair = new();

        ToolRun run = await ToolRun.Of("diff", pair.Old, pair.New, "--fail-on", "breaking", "--config", _folder.Write("rules.txt", lines));

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("\n  MAD9999 = none", "(2,3): error: 'MAD9999' is not the id or name of a rule")]
    [InlineData("MAD3101 = never", "(1,1): error: 'never' is no severity")]
    [InlineData("MAD3101", "(1,1): error: A line is RULE = ")]
    [InlineData("include = ", "(1,1): error: Rules are missing.")]
    [InlineData("exclude = x", "(1,1): error: 'x' is not the id")]
    [InlineData("wire-only = maybe", "(1,1): error: 'maybe' is neither")]
    public async Task A_mistake_in_the_file_is_told_at_its_line(string lines, string message)
    {
        using SmallPair pair = new();
        string file = _folder.Write("rules.txt", lines);

        ToolRun run = await ToolRun.Of("diff", pair.Old, pair.New, "--config", file);

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(file + message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_severity_is_the_level_in_every_format(string format)
    {
        using SmallPair pair = new();
        string file = _folder.Write("rules.txt", "MAD3101 = info\nMAD3112 = info\nMAD3502 = error");

        string report = (await ToolRun.Of("diff", pair.Old, pair.New, "--format", format, "--config", file)).Output;

        Assert.Contains(
            format switch
            {
                "json" => "\"breaking\": 1,\n    \"potential\": 0,\n    \"harmless\": 2",
                "sarif" => "\"level\": \"error\",\n          \"message\": {\n            \"text\": \"'added' of Thing is new.\"",
                "html" => "data-level=\"breaking\" open><summary><span class=\"badge breaking\">breaking</span><span class=\"sentence\">&#39;added&#39; of Thing is new",
                "markdown" => "### Breaking (1)\n\n**Schema `Thing`**\n\n- 'added' is new",
                _ => "Schema Thing\n  breaking   'added' is new\n",
            },
            report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_left_out_is_counted()
    {
        using SmallPair pair = new();

        Assert.Contains("1 change, none of them breaking; 2 changes left out", (await ToolRun.Of("diff", pair.Old, pair.New, "--include", "MAD3502")).Output, StringComparison.Ordinal);
        Assert.Contains("No changes to report; 3 changes left out", (await ToolRun.Of("diff", pair.Old, pair.New, "--exclude", "*")).Output, StringComparison.Ordinal);
        Assert.Contains("What changed is left out.", (await ToolRun.Of("diff", pair.Old, pair.New, "--exclude", "*", "--format", "html")).Output, StringComparison.Ordinal);
        Assert.Equal(2, (await ToolRun.Of("diff", pair.Old, pair.New, "--exclude", "MAD1")).ExitCode);
    }

    [Fact]
    public async Task What_could_not_be_compared_is_in_a_report_of_some_rules_too()
    {
        string document = _folder.Write("a.json", Document("\"responses\": { \"200\": { \"$ref\": \"#/components/responses/Missing\" } }", ""));

        Assert.Equal(3, (await ToolRun.Of("diff", document, document, "--include", "MAD3101", "--fail-on", "any")).ExitCode);
    }

    [Theory]
    [InlineData("--path", "/thing/*", "/thing/{id}")]
    [InlineData("--path", "/admin/**", "/admin/users/{id}")]
    [InlineData("--path", "/thing", "")]
    [InlineData("--tag", "Things", "/thing/{id}")]
    [InlineData("--tag", "Adm*", "/admin/users/{id}")]
    [InlineData("--without-extension", "x-internal", "/thing/{id}")]
    [InlineData("--without-extension", "x-other", "/thing/{id} /admin/users/{id}")]
    public async Task A_report_can_be_about_some_operations(string option, string value, string expected)
    {
        (string old, string @new) = (_folder.Write("old.json", Scoped("string")), _folder.Write("new.json", Scoped("integer")));

        using JsonDocument report = JsonDocument.Parse((await ToolRun.Of("diff", old, @new, option, value, "--format", "json")).Output);
        string page = (await ToolRun.Of("diff", old, @new, option, value, "--format", "html")).Output;

        string[] paths = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        JsonElement[] changes = [.. report.RootElement.GetProperty("changes").EnumerateArray()];
        Assert.Equal(paths, changes.SelectMany(change => change.GetProperty("operations").EnumerateArray()).Select(one => one.GetString()!["GET ".Length..]).Distinct().OrderByDescending(path => path.StartsWith("/thing", StringComparison.Ordinal)));
        Assert.Equal(paths.Order(), report.RootElement.GetProperty("operations").EnumerateArray().Select(pair => pair.GetProperty("new").GetProperty("path").GetString()).Order());
        Assert.Contains($"Operations × versions ({paths.Length})", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_concerns_the_whole_document_concerns_each_of_its_operations()
    {
        string old = _folder.Write("old.json", Scoped("string"));
        string @new = _folder.Write("new.json", Scoped("string").Replace("\"paths\"", "\"servers\": [{ \"url\": \"https://a\" }], \"paths\"", StringComparison.Ordinal));

        Assert.Equal(1, (await ToolRun.Of("diff", old, @new, "--path", "/thing/*", "--fail-on", "any")).ExitCode);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private (string Old, string New) Pair(string old, string @new)
    {
        const string response = "\"responses\": { \"204\": { \"description\": \"\" } }";
        return (_folder.Write("old.json", Document(old + response, "")), _folder.Write("new.json", Document(@new + response, "")));
    }

    private static string Document(string operation, string more) => $$"""
        { "openapi": "3.0.1", "info": { "title": "T", "version": "1" }, "paths": { "/thing": { "get": { {{operation}} } }{{more}} } }
        """;

    private static string Scoped(string type) => $$"""
        {
          "openapi": "3.0.1", "info": { "title": "T", "version": "1" },
          "paths": {
            "/thing/{id}": { "x-internal": false, "get": { "tags": ["Things"], "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "{{type}}" } }],
              "responses": { "204": { "description": "" } } } },
            "/admin/users/{id}": { "x-internal": true, "get": { "tags": ["Admin"], "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "{{type}}" } }],
              "responses": { "204": { "description": "" } } } }
          }
        }
        """;
}
