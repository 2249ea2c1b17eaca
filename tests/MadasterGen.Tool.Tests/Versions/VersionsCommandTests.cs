using System.Text.Json;
using MadasterGen.Tests.Harness;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Versions;

/// <summary>What <c>madastergen versions</c> shows.</summary>
public sealed class VersionsCommandTests
{
    private static readonly string s_newest = Repository.PathOf("specs", "madaster-v4.0.yaml");

    [Fact]
    public async Task Versions_stand_from_old_to_new_whatever_the_order_of_the_files()
    {
        ToolRun run = await ToolRun.Of("versions", s_newest, MadasterBuilds.New, MadasterBuilds.Old);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(run, await ToolRun.Of("versions", MadasterBuilds.Old, s_newest, MadasterBuilds.New));
        Assert.Equal(["Operation", "v3.0, build 9757", "v3.0, build 30855", "v4.0, build 28168"], Cells(run.Output.Split('\n')[0]));
        Assert.Contains("\nv3.0, build 9757 → v3.0, build 30855: 143 changes, 28 of them breaking (2 × operation removed, ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /building/{id}", "yes", "breaking", "-")]
    [InlineData("GET /folder", "yes", "changed", "-")]
    [InlineData("PUT /database", "yes", "-", "moved, new")]
    [InlineData("POST /material/{databaseId}", "yes", "-", "- (likely POST /commodity)")]
    [InlineData("POST /material/{databaseId}/{id}/financialvalues", "yes", "-", "-")]
    [InlineData("GET /folder/external/{externalId}", "-", "new", "-")]
    [InlineData("POST /commodity", "-", "-", "new")]
    public async Task A_cell_says_how_an_operation_is_in_a_version(params string[] row)
    {
        string[] lines = (await ToolRun.Of("versions", MadasterBuilds.Old, MadasterBuilds.New, s_newest)).Output.Split('\n');

        Assert.Equal(row, Cells(lines.Single(line => line.StartsWith(row[0] + "  ", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task What_comes_back_is_in_the_row_that_it_had()
    {
        string[] lines = (await ToolRun.Of("versions", MadasterBuilds.Old, MadasterBuilds.New, s_newest)).Output.Split('\n');

        Assert.Equal(["GET /database/{id}", "yes", "-", "new"], Cells(lines.Single(line => line.StartsWith("GET /database/{id} ", StringComparison.Ordinal))));
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
    public async Task Each_operation_of_each_document_is_in_one_cell()
    {
        using JsonDocument table = JsonDocument.Parse((await ToolRun.Of("versions", MadasterBuilds.Old, MadasterBuilds.New, s_newest, "--format", "json")).Output);
        JsonElement[][] rows = [.. table.RootElement.GetProperty("operations").EnumerateArray().Select(row => row.GetProperty("versions").EnumerateArray().ToArray())];

        Assert.Equal([71, 48, 44], Enumerable.Range(0, 3).Select(version => rows.Count(row => row[version].GetProperty("state").GetString() != "absent")));
        string[] operations = [.. rows.SelectMany(row => row.Select((cell, version) => (cell, version))).Where(pair => pair.cell.TryGetProperty("operation", out _)).Select(pair => $"{pair.version} {pair.cell.GetProperty("operation").GetRawText()}")];
        Assert.Equal(71 + 48 + 44, operations.Distinct().Count());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public async Task A_small_table_is_as_accepted(string format)
    {
        using SmallPair pair = new();

        ToolRun run = await ToolRun.Of("versions", pair.Old, pair.New, "--format", format);

        string folder = Path.GetDirectoryName(pair.Old)! + Path.DirectorySeparatorChar;
        Snapshot.Matches(format, new Dictionary<string, string> { [$"versions.{format}"] = run.Output.Replace(folder, "", StringComparison.Ordinal) });
    }

    [Fact]
    public async Task A_file_that_is_not_there_ends_with_3_and_no_file_with_2()
    {
        Assert.Equal(3, (await ToolRun.Of("versions", MadasterBuilds.Old, MadasterBuilds.Old + ".none")).ExitCode);
        Assert.Equal(2, (await ToolRun.Of("versions")).ExitCode);
    }

    private static string[] Cells(string line) => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
