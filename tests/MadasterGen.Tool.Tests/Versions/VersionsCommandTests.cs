using System.Text.Json;
using MadasterGen.Tests.Harness;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Versions;

/// <summary>What <c>madastergen versions</c> shows.</summary>
public sealed class VersionsCommandTests
{
    [Fact]
    public async Task Versions_stand_from_old_to_new_whatever_the_order_of_the_files()
    {
        ToolRun run = await ToolRun.Of("versions", MadasterBuilds.Newest, MadasterBuilds.New, MadasterBuilds.Old);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(run, await ToolRun.Of("versions", MadasterBuilds.Old, MadasterBuilds.Newest, MadasterBuilds.New));
        Assert.Equal(["Operation", "v3.0, build 9757", "v3.0, build 30855", "v4.0, build 28168"], Cells(run.Output.Split('\n')[0]));
        Assert.Contains("\nv3.0, build 9757 → v3.0, build 30855: 144 changes, 29 of them breaking (5 × optional property removed, ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /building/{id}", "yes", "breaking", "-")]
    [InlineData("GET /folder", "yes", "changed", "-")]
    [InlineData("PUT /database", "yes", "-", "moved, breaking")]
    [InlineData("POST /material/{databaseId}", "yes", "-", "- (likely POST /commodity)")]
    [InlineData("POST /material/{databaseId}/{id}/financialvalues", "yes", "-", "-")]
    [InlineData("GET /folder/external/{externalId}", "-", "new", "-")]
    [InlineData("POST /commodity", "-", "-", "new")]
    public async Task A_cell_says_how_an_operation_is_in_a_version(params string[] row)
    {
        string[] lines = (await ToolRun.Of("versions", MadasterBuilds.Old, MadasterBuilds.New, MadasterBuilds.Newest)).Output.Split('\n');

        Assert.Equal(row, Cells(lines.Single(line => line.StartsWith(row[0] + "  ", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task What_comes_back_is_in_the_row_that_it_had()
    {
        string[] lines = (await ToolRun.Of("versions", MadasterBuilds.Old, MadasterBuilds.New, MadasterBuilds.Newest)).Output.Split('\n');

        Assert.Equal(["GET /database/{id}", "yes", "-", "breaking"], Cells(lines.Single(line => line.StartsWith("GET /database/{id} ", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("\"operationId\": \"Order_GetOrders\"", "\"operationId\": \"Order_ListOrders\"", "moved")]
    [InlineData("\"operationId\": \"Order_GetOrders\"", "\"deprecated\": true, \"operationId\": \"Order_ListOrders\"", "moved, breaking")]
    [InlineData("\"operationId\": \"Order_GetOrders\"", "\"deprecated\": true, \"operationId\": \"Order_GetOrders\"", "changed")]
    [InlineData("/v1/", "/v2/", "same")]
    [InlineData("/v1/order", "/v2/orders", "moved")]
    public async Task Where_an_operation_is_and_what_it_is_are_told_apart(string before, string after, string word)
    {
        using TemporaryFolder folder = new();
        const string document = """{ "openapi": "3.0.1", "info": { "title": "T", "version": "v1" }, "paths": { "/v1/order": { "get": { "operationId": "Order_GetOrders", "tags": ["Order"], "responses": { "204": { "description": "" } } } } } }""";
        string old = folder.Write("a.json", document);
        string @new = folder.Write("b.json", document.Replace(before, after, StringComparison.Ordinal));

        string[] lines = (await ToolRun.Of("versions", old, @new)).Output.Split('\n');

        Assert.Equal(["yes", word], Cells(lines[1])[1..]);
    }

    [Fact]
    public async Task A_version_in_between_that_shares_nothing_makes_nothing_new()
    {
        using TemporaryFolder folder = new();
        string first = folder.Write("1.json", Document("v1", "things", "\"deprecated\": false, "));
        string second = folder.Write("2.json", Document("v2", "others", ""));
        string third = folder.Write("3.json", Document("v3", "things", "\"deprecated\": true, "));
        string fourth = folder.Write("4.json", Document("v4", "things", "\"deprecated\": true, "));

        ToolRun text = await ToolRun.Of("versions", first, second, third, fourth);
        ToolRun github = await ToolRun.Of("versions", first, second, third, "--format", "github");

        Assert.Equal(["GET /others", "-", "new", "-", "-"], Cells(text.Output.Split('\n')[1]));
        Assert.Equal(["GET /things", "yes", "-", "changed", "same"], Cells(text.Output.Split('\n')[2]));
        Assert.Contains("Thing_Get (GET /api/v3/things) changed in v3 (3.json), since v1 (1.json): ", github.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("(GET /api/v3/things) is new", github.Output, StringComparison.Ordinal);
        ToolRun sarif = await ToolRun.Of("versions", first, second, third, "--format", "sarif");
        Assert.Equal((0, ""), (sarif.ExitCode, sarif.Error));
        Assert.Contains("changed in v3 (3.json), since v1 (1.json)", sarif.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_counted_and_what_fails_is_what_the_table_shows()
    {
        using TemporaryFolder folder = new();
        string first = folder.Write("1.json", Document("v1", "things", "\"deprecated\": false, "));
        string second = folder.Write("2.json", Document("v2", "others", ""));
        string third = folder.Write("3.json", Document("v3", "things", "\"deprecated\": true, "));
        string both = folder.Write("4.json", Document("v4", "things", "\"deprecated\": true, "));

        string[] text = (await ToolRun.Of("versions", first, second, third, both)).Output.Split('\n');
        using JsonDocument json = JsonDocument.Parse((await ToolRun.Of("versions", first, second, third, "--format", "json")).Output);

        Assert.Equal(
            [
                "v1 (1.json) → v2 (2.json): 3 changes, 1 of them breaking (1 × operation removed, 1 × api version changed, 1 × operation added)",
                "v2 (2.json) → v3 (3.json): 2 changes, 1 of them breaking (1 × operation removed, 1 × api version changed)",
                "v1 (1.json) → v3 (3.json): 1 change, none of them breaking (1 × operation deprecated)",
                "v3 (3.json) → v4 (4.json): 2 changes, 1 of them breaking (1 × path prefix changed, 1 × api version changed)",
            ],
            text.Where(line => line.Contains('→', StringComparison.Ordinal)));
        Assert.Equal([3, 3], json.RootElement.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("changes").GetInt32()));
        string broken = folder.Write("5.json", Document("v5", "things", "").Replace("\"tags\"", "\"parameters\": [{ \"name\": \"q\", \"in\": \"query\", \"required\": true, \"schema\": { \"type\": \"string\" } }], \"tags\"", StringComparison.Ordinal));
        ToolRun html = await ToolRun.Of("versions", first, second, broken, "--format", "html");
        Assert.Matches("<a class=\"badge breaking\" href=\"#group-\\d+\">changed: breaking</a>", html.Output);
        Assert.Contains("v1 (1.json) → v5 (5.json)", html.Output, StringComparison.Ordinal);
        Assert.Equal(1, (await ToolRun.Of("versions", first, second, broken, "--fail-on", "breaking", "--include", "MAD32*")).ExitCode);
        Assert.Equal(0, (await ToolRun.Of("versions", second, broken, "--fail-on", "breaking", "--include", "MAD32*")).ExitCode);
    }

    [Theory]
    [InlineData("--path", "/**/things")]
    [InlineData("--tag", "Thing*")]
    [InlineData("--without-extension", "x-internal")]
    public async Task Operations_can_be_chosen(string option, string value)
    {
        using TemporaryFolder folder = new();
        string old = folder.Write("1.json", Two("v1", ""));
        string @new = folder.Write("2.json", Two("v2", "\"deprecated\": true, "));

        ToolRun all = await ToolRun.Of("versions", old, @new);
        ToolRun chosen = await ToolRun.Of("versions", old, @new, option, value);
        ToolRun json = await ToolRun.Of("versions", old, @new, option, value, "--format", "json");
        ToolRun github = await ToolRun.Of("versions", old, @new, option, value, "--format", "github");
        ToolRun none = await ToolRun.Of("versions", old, @new, option, value, "--include", "MAD3113", "--fail-on", "any");

        Assert.Contains(": 4 changes,", all.Output, StringComparison.Ordinal);
        Assert.Equal(["Operation", "GET /things", "", "v1 (1.json) → v2 (2.json): 3 changes, 1 of them breaking (1 × path prefix changed, 1 × api version changed, 1 × operation deprecated)", ""], chosen.Output.Split('\n').Select(line => line.Split("  ")[0]));
        Assert.Contains("\"changes\": 3,", json.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("others", json.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("others", github.Output, StringComparison.Ordinal);
        Assert.Equal(0, none.ExitCode);
        Assert.Contains("same", none.Output, StringComparison.Ordinal);

        static string Two(string version, string member) =>
            $$"""{ "openapi": "3.0.1", "info": { "title": "T", "version": "{{version}}" }, "paths": { "/api/{{version}}/things": { "get": { {{member}}"tags": ["Thing"], "responses": { "204": { "description": "" } } } }, "/api/{{version}}/others": { "get": { {{member}}"x-internal": true, "tags": ["Other"], "responses": { "204": { "description": "" } } } } } }""";
    }

    private static string Document(string version, string path, string member) =>
        $$$"""{ "openapi": "3.0.1", "info": { "title": "T", "version": "{{{version}}}" }, "paths": { "/api/{{{version}}}/{{{path}}}": { "get": { {{{member}}}"operationId": "{{{(path == "things" ? "Thing" : "Other")}}}_Get", "tags": ["T"], "responses": { "204": { "description": "" } } } } } }""";

    [Theory]
    [InlineData("draft", "::warning ")]
    [InlineData("stable", "::error ")]
    public async Task What_may_change_without_notice_does_not_break(string stability, string annotation)
    {
        using TemporaryFolder folder = new();
        string document = $$"""{ "openapi": "3.0.1", "info": { "title": "T", "version": "v1" }, "paths": { "/v1/order": { "get": { "x-stability-level": "{{stability}}", "tags": ["Order"], "responses": { "204": { "description": "" } } } } } }""";
        string old = folder.Write("a.json", document);
        string @new = folder.Write("b.json", document.Replace("\"tags\"", "\"parameters\": [{ \"name\": \"q\", \"in\": \"query\", \"required\": true, \"schema\": { \"type\": \"string\" } }], \"tags\"", StringComparison.Ordinal));

        Assert.StartsWith(annotation, (await ToolRun.Of("versions", old, @new, "--format", "github")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_operation_of_each_document_is_in_one_cell()
    {
        using JsonDocument table = JsonDocument.Parse((await ToolRun.Of("versions", MadasterBuilds.Old, MadasterBuilds.New, MadasterBuilds.Newest, "--format", "json")).Output);
        JsonElement[][] rows = [.. table.RootElement.GetProperty("operations").EnumerateArray().Select(row => row.GetProperty("versions").EnumerateArray().ToArray())];

        Assert.Equal([71, 48, 44], Enumerable.Range(0, 3).Select(version => rows.Count(row => row[version].GetProperty("state").GetString() != "absent")));
        string[] operations = [.. rows.SelectMany(row => row.Select((cell, version) => (cell, version))).Where(pair => pair.cell.TryGetProperty("operation", out _)).Select(pair => $"{pair.version} {pair.cell.GetProperty("operation").GetRawText()}")];
        Assert.Equal(71 + 48 + 44, operations.Distinct().Count());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task A_small_table_is_as_accepted(string format)
    {
        using SmallPair pair = new();

        ToolRun run = await ToolRun.Of("versions", pair.Old, pair.New, "--format", format);

        string folder = Path.GetDirectoryName(pair.Old)! + Path.DirectorySeparatorChar;
        Snapshot.Matches(format, new Dictionary<string, string> { [$"versions.{format}"] = run.Output.Replace(new Uri(folder).AbsoluteUri, "", StringComparison.Ordinal).Replace(folder, "", StringComparison.Ordinal) });
    }

    [Theory]
    [InlineData("none", 0)]
    [InlineData("breaking", 1)]
    [InlineData("potentially", 1)]
    [InlineData("any", 1)]
    public async Task The_exit_code_says_whether_there_is_what_to_fail_on(string failOn, int exitCode)
    {
        using SmallPair pair = new();

        Assert.Equal(exitCode, (await ToolRun.Of("versions", pair.Old, pair.New, "--fail-on", failOn)).ExitCode);
        Assert.Equal(0, (await ToolRun.Of("versions", pair.Old, pair.Old, "--fail-on", failOn)).ExitCode);
    }

    [Fact]
    public async Task What_breaks_nothing_fails_only_when_anything_does()
    {
        using TemporaryFolder folder = new();
        const string document = """{ "openapi": "3.0.1", "info": { "title": "T", "version": "v1" }, "paths": { PATH } }""";
        string old = folder.Write("a.json", document.Replace("PATH", "", StringComparison.Ordinal));
        string @new = folder.Write("b.json", document.Replace("PATH", """ "/x": { "get": { "responses": { "204": { "description": "" } } } } """, StringComparison.Ordinal));

        Assert.Equal(0, (await ToolRun.Of("versions", old, @new, "--fail-on", "potentially")).ExitCode);
        Assert.Equal(1, (await ToolRun.Of("versions", old, @new, "--fail-on", "any")).ExitCode);
    }

    [Fact]
    public async Task The_help_documents_the_exit_codes()
    {
        string help = (await ToolRun.Of("versions", "--help")).Output;

        Assert.Contains("0 fine, 1 changes that --fail-on asks for, 2 wrong usage, 3 a file cannot be read or written", help, StringComparison.Ordinal);
        Assert.Contains("--fail-on <any|breaking|none|potentially>", help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_ends_with_3_and_no_file_with_2()
    {
        Assert.Equal(3, (await ToolRun.Of("versions", MadasterBuilds.Old, MadasterBuilds.Old + ".none")).ExitCode);
        Assert.Equal(2, (await ToolRun.Of("versions")).ExitCode);
    }

    private static string[] Cells(string line) => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
