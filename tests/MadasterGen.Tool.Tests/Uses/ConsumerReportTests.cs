using MadasterGen.Tests.Harness;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Uses;

/// <summary>What <c>madastergen diff --uses</c> reports.</summary>
public sealed class ConsumerReportTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task Every_format_says_whom_a_change_breaks(string format)
    {
        using ConsumerPair pair = await ConsumerPair.CreateAsync();

        ToolRun run = await pair.Diff("*.uses.json", "--format", format);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string folder = Path.GetDirectoryName(pair.Old)! + Path.DirectorySeparatorChar;
        string report = run.Output.Replace(new Uri(folder).AbsoluteUri, "", StringComparison.Ordinal).Replace(folder, "", StringComparison.Ordinal);
        Snapshot.Matches("consumers-" + format, new Dictionary<string, string> { [$"report.{format}"] = report });
    }

    [Fact]
    public async Task The_page_has_a_matrix_of_what_somebody_uses()
    {
        using ConsumerPair pair = await ConsumerPair.CreateAsync();

        string page = (await pair.Diff("*.uses.json", "--format", "html")).Output;

        Assert.Contains("<th scope=\"col\">Change</th><th scope=\"col\">Import</th><th scope=\"col\">Quiet</th><th scope=\"col\">Reports</th>", page, StringComparison.Ordinal);
        Assert.Contains(
            "<td><span class=\"faint\">not used</span></td><td><span class=\"faint\">not used</span></td>"
            + "<td><span class=\"badge breaking\">breaks</span><small>Thing.<wbr>Size</small></td>",
            page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Quiet.uses.json", "any", 0)]
    [InlineData("Import.uses.json", "breaking", 1)]
    [InlineData("Reports.uses.json", "breaking", 1)]
    [InlineData("*.uses.json", "breaking", 1)]
    [InlineData("*.uses.json", "none", 0)]
    public async Task Only_what_somebody_uses_fails(string uses, string failOn, int exitCode)
    {
        using ConsumerPair pair = await ConsumerPair.CreateAsync();

        Assert.Equal(exitCode, (await pair.Diff(uses, "--fail-on", failOn)).ExitCode);
    }

    [Fact]
    public async Task A_type_that_goes_with_its_operations_breaks_who_uses_it_and_calls_none_of_them()
    {
        const string Kept = """
            openapi: 3.0.3
            info: {title: T, version: v1}
            servers: [{url: 'https://h.example'}]
            paths:
              /things: {get: {operationId: Thing_Get, tags: [Thing], responses: {'204': {description: d}}}}
            """;
        const string Gone = """

              /pets: {get: {operationId: Pet_Get, tags: [Pet], responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}
            components: {schemas: {Pet: {type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}}}, Kind: {type: string, enum: [Cat, Dog]}}}
            """;
        using CompiledConsumer consumer = CompiledConsumer.OfMembers(Kept + Gone, "public static bool A(Kind kind) => kind == Kind.Cat;");
        using TemporaryFolder folder = new();
        string uses = folder.Write("a.uses.json", (await consumer.Uses("--name", "Kennel")).Output);

        ToolRun run = await ToolRun.Of(["diff", folder.Write("old.yaml", Kept + Gone), folder.Write("new.yaml", Kept), "--uses", uses]);

        Assert.Contains("Consumer Kennel  1 breaks it", run.Output, StringComparison.Ordinal);
        Assert.Contains("used: Kind.Cat\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_and_patterns_can_be_given_several_times_and_each_file_counts_once()
    {
        using ConsumerPair pair = await ConsumerPair.CreateAsync();

        ToolRun run = await pair.Diff("Quiet.uses.json", "--uses", pair.PathOf("*.uses.json"), "--uses", pair.PathOf("Q?iet.uses.json"));

        Assert.Equal(3, run.Output.Split("\nConsumer ").Length - 1);
    }

    [Fact]
    public async Task Programs_of_one_name_are_told_apart_by_their_files()
    {
        using ConsumerPair pair = await ConsumerPair.CreateAsync();
        File.Copy(pair.PathOf("Import.uses.json"), pair.PathOf("phone.uses.json"));

        ToolRun run = await pair.Diff("*.uses.json");

        Assert.Contains($"\nConsumer Import ({pair.PathOf("Import.uses.json")})", run.Output, StringComparison.Ordinal);
        Assert.Contains($"\nConsumer Import ({pair.PathOf("phone.uses.json")})", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nConsumer Quiet ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pattern_looks_into_folders_below()
    {
        using ConsumerPair pair = await ConsumerPair.CreateAsync();
        Directory.CreateDirectory(pair.PathOf("below/more"));
        File.Move(pair.PathOf("Import.uses.json"), pair.PathOf("below/more/Import.uses.json"));

        ToolRun run = await pair.Diff("**/*.uses.json");

        Assert.Contains("\nConsumer Import ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nConsumer Quiet ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("None.uses.json", "None.uses.json: error: The file cannot be read: ")]
    [InlineData("*.none.json", "*.none.json: error: No file is like that. Put the pattern in quotes")]
    [InlineData("new.yaml", "new.yaml: error: It is no file of 'madastergen uses': ")]
    public async Task A_file_that_cannot_be_read_ends_with_3(string uses, string message)
    {
        using ConsumerPair pair = await ConsumerPair.CreateAsync();

        ToolRun run = await pair.Diff(uses);

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "It is no file of 'madastergen uses': ")]
    [InlineData("{\"consumer\": \"A\", \"clients\": [{}]}", "It is no file of 'madastergen uses': ")]
    [InlineData("{\"formatVersion\": 9, \"consumer\": \"A\", \"clients\": []}", "Its formatVersion is 9, and this tool reads 1. Update it.")]
    public async Task A_contract_that_is_none_ends_with_3(string text, string message)
    {
        using ConsumerPair pair = await ConsumerPair.CreateAsync();
        await File.WriteAllTextAsync(pair.PathOf("Other.uses.json"), text);

        ToolRun run = await pair.Diff("Other.uses.json");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains($"Other.uses.json: error: {message}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_of_another_version_alone_end_with_3()
    {
        using ConsumerPair pair = await ConsumerPair.CreateAsync();

        ToolRun run = await ToolRun.Of("diff", MadasterBuilds.Old, MadasterBuilds.New, "--uses", pair.PathOf("*.uses.json"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("Quiet.uses.json: warning: It uses no client of v3.0.", run.Error, StringComparison.Ordinal);
        Assert.Contains("None of the files of --uses is about this document.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_of_another_build_is_compared_all_the_same_and_that_is_said()
    {
        using ConsumerPair pair = await ConsumerPair.CreateAsync();
        await File.WriteAllTextAsync(pair.Old, SmallApi.Document.Replace("title: T", "title: U", StringComparison.Ordinal));

        ToolRun run = await pair.Diff("Reports.uses.json");

        Assert.Contains("Reports.uses.json: warning: It was built with another document of v1 (hash ", run.Error, StringComparison.Ordinal);
        Assert.Contains("used: Thing.Size", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_of_the_new_build_has_nothing_to_fear()
    {
        using ConsumerPair pair = await ConsumerPair.CreateAsync();

        ToolRun run = await ToolRun.Of("diff", pair.New, pair.Old, "--uses", pair.PathOf("Reports.uses.json"), "--fail-on", "any");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("It was built with the new document of v1 already.", run.Output, StringComparison.Ordinal);
    }
}
