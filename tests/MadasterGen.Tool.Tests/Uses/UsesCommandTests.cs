using MadasterGen.Tests.Harness;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Uses;

/// <summary>What <c>madastergen uses</c> does with its command line and its files.</summary>
public sealed class UsesCommandTests
{
    private const string Call = "public static async Task A(MadasterClient client) => await client.V1.Thing.GetAsync(\"1\");";

    private static readonly Lazy<CompiledConsumer> s_consumer = new(() => CompiledConsumer.OfMembers(SmallApi.Document, Call));

    [Fact]
    public async Task A_client_in_a_library_is_found_beside_the_program_with_what_the_library_itself_uses()
    {
        const string facade = """
            using Madaster.V1;
            public static class Facade { public static string Of(Thing thing) => thing.Name; }
            """;
        using CompiledConsumer consumer = CompiledConsumer.WithLibrary(
            SmallApi.Document, facade, "public static double A(Part part) => part.Weight;", "public static string B(Thing thing) => Facade.Of(thing);");

        Assert.Equal("Part; Part.Weight read; Thing; Thing.Name read", string.Join("; ", await consumer.LinesAsync()));
    }

    [Fact]
    public async Task Two_runs_write_the_same_bytes_without_a_path_or_a_time()
    {
        CompiledConsumer consumer = s_consumer.Value;
        string one = consumer.PathOf("one.uses.json");
        string other = consumer.PathOf("other.uses.json");

        Assert.Equal(new ToolRun(0, "", ""), await consumer.Uses("--output", one));
        Assert.Equal(new ToolRun(0, "", ""), await consumer.Uses("--output", other));

        byte[] written = await File.ReadAllBytesAsync(one);
        Assert.Equal(written, await File.ReadAllBytesAsync(other));
        Assert.DoesNotContain(Path.GetDirectoryName(one)!, await File.ReadAllTextAsync(one), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_the_SDK_built_is_read_with_both_its_clients()
    {
        // This assembly is in bin/CONFIGURATION/FRAMEWORK, and the sample likewise.
        string[] place = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^2..];
        string sample = Repository.PathOf("src", "MadasterGen.Sample", "bin", place[0], place[1], "MadasterGen.Sample.dll");

        ToolRun run = await ToolRun.Of("uses", sample, "--document", MadasterBuilds.New, "--document", MadasterBuilds.Newest);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("\"version\": \"v3.0\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"version\": \"v4.0\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"Account.GetAccountAsync\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"BuildingFileElement.UpsertElementsInBatchesAsync\"", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("DeleteDatabaseAsync", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_is_as_accepted()
    {
        using CompiledConsumer consumer = CompiledConsumer.OfMembers(
            SmallApi.Document, Call,
            "public static async Task<bool> B(MadasterClient client) => (await client.V1.Thing.AddAsync(new() { Name = \"x\" })).State == State.Done;");

        ToolRun run = await consumer.Uses("--name", "Reports of Acme");

        Snapshot.Matches("uses", new Dictionary<string, string> { ["madaster.uses.json"] = run.Output });
    }

    [Fact]
    public async Task What_a_program_uses_although_it_is_gone_is_said_and_left_out()
    {
        const string removed = "size: {type: integer}, state";
        using CompiledConsumer consumer = CompiledConsumer.WithAccepted(
            SmallApi.Document.Replace(removed, "state", StringComparison.Ordinal), SmallApi.Document,
            "public static ThingRequest A() => new() { Name = \"x\", Size = 1 };");

        ToolRun run = await consumer.Uses();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("The program uses what this document does not have, and the file leaves it out: ThingRequest.Size.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_no_client_was_made_from_ends_with_3_and_says_which_hash_is_missing()
    {
        CompiledConsumer consumer = s_consumer.Value;

        ToolRun run = await ToolRun.Of("uses", consumer.Assembly, "--document", MadasterBuilds.New);

        Assert.Equal(3, run.ExitCode);
        Assert.Matches(
            "Consumer.dll: error: Its client of v1 was made from another document: its hash is [0-9a-f]{16}, and madaster-v3.0.json is "
            + "[0-9a-f]{16}. Give with --document the file that the project was built with.",
            run.Error);
    }

    [Fact]
    public async Task An_assembly_without_a_client_ends_with_3_and_says_what_to_name()
    {
        ToolRun run = await ToolRun.Of("uses", typeof(UsesCommandTests).Assembly.Location, "--document", MadasterBuilds.New);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("No client of MadasterGen is in it, nor in an assembly beside it that it refers to.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_without_metadata_ends_with_3_and_says_where_the_assembly_is()
    {
        using TemporaryFolder folder = new();

        ToolRun run = await ToolRun.Of("uses", folder.Write("app", "\u007fELF and more"), "--document", MadasterBuilds.New);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("It is no assembly of .NET: a program that was published as native code", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_ends_with_3()
    {
        using TemporaryFolder folder = new();

        ToolRun run = await ToolRun.Of("uses", folder.PathOf("none.dll"), "--document", MadasterBuilds.New);

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith($"{folder.PathOf("none.dll")}: error: The file cannot be read: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_that_is_cut_off_ends_with_3()
    {
        CompiledConsumer consumer = s_consumer.Value;
        byte[] whole = await File.ReadAllBytesAsync(consumer.Assembly);
        string cut = consumer.PathOf("Cut.dll");
        await File.WriteAllBytesAsync(cut, whole[..(whole.Length / 2)]);

        Assert.Equal(3, (await ToolRun.Of("uses", cut, "--document", consumer.Document)).ExitCode);
    }

    [Fact]
    public async Task Without_a_document_the_usage_is_wrong() =>
        Assert.Equal(2, (await ToolRun.Of("uses", s_consumer.Value.Assembly)).ExitCode);
}
