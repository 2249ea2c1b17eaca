using System.Text.RegularExpressions;

namespace MadasterGen.Package.Tests;

/// <summary>The life of accepted copies, from the first build on.</summary>
public partial class AcceptedCopyTests
{
    private const string Program = """
        using Madaster;
        using Madaster.V3_0;

        using var client = new MadasterClient("key");
        if (args.Length == 0)
            return;
        var databases = await client.V3_0.Database.GetDatabasesAsync();
        Console.WriteLine(databases.Count);
        var material = await client.V3_0.Material.GetMaterialByIdAsync(Guid.Empty, Guid.Empty);
        Console.WriteLine(material.Name);
        var building = await client.V3_0.Building.GetBuildingByIdAsync(Guid.Empty);
        Console.WriteLine(building.Name);
        Console.WriteLine(building.PhaseType);
        var request = new BuildingRequest
        {
            Name = "House",
            FolderId = Guid.Empty,
            Phase = new BuildingPhase("Design"),
            CompletionDate = DateTimeOffset.UnixEpoch,
            BuildingUsage = "",
            GrossSurfaceArea = 1,
            MaterialClassificationTypeId = "",
        };
        """;

    private const string Fixed = """
        using Madaster;
        using Madaster.V3_0;

        using var client = new MadasterClient("key");
        if (args.Length == 0)
            return;
        Console.WriteLine((await client.V4_0.Database.GetDatabasesAsync()).Count);
        var building = await client.V3_0.Building.GetBuildingByIdAsync(Guid.Empty);
        Console.WriteLine(building.Name);
        """;

    [Fact]
    public void A_new_build_of_the_document_is_told_until_it_is_accepted()
    {
        using Consumer consumer = NewConsumer();

        CommandResult first = consumer.Build();
        Assert.True(first.ExitCode == 0, first.Output);
        Assert.Contains("MadasterGen: made", first.Output);
        Assert.Contains("0 Warning(s)", first.Output);
        Assert.Equal(Text(consumer, "madaster-v3.0.json"), Text(consumer, "madaster-v3.0.accepted.json"));
        Assert.True(File.Exists(Path.Combine(consumer.Folder, "madaster-v4.0.accepted.yaml")));

        CommandResult second = consumer.Build();
        Assert.DoesNotContain("MadasterGen:", second.Output);

        Replace(consumer, "madaster-v3.0.json");
        CommandResult changed = consumer.Build();
        Assert.True(changed.ExitCode != 0, changed.Output);
        Assert.Equal(["Program.cs(7)", "Program.cs(9)", "Program.cs(10)", "Program.cs(13)"], Places(changed, "error MAD4010"));
        Assert.DoesNotContain("error CS", changed.Output);
        Assert.Matches(@"madaster-v3\.0\.json\(4,5\): warning MAD3000: .*\(build 9757 → build 30855\)", changed.Output);
        Assert.NotEqual(Text(consumer, "madaster-v3.0.json"), Text(consumer, "madaster-v3.0.accepted.json"));

        consumer.AddSource("Program.cs", Fixed);
        CommandResult accept = consumer.Build("-t:MadasterGenAccept");
        Assert.True(accept.ExitCode == 0, accept.Output);
        Assert.Contains("MadasterGen: accepted madaster-v3.0.json", accept.Output);
        Assert.Contains("'dotnet build -t:MadasterGenTakeBack' brings", accept.Output);
        CommandResult silent = consumer.Build();
        Assert.True(silent.ExitCode == 0, silent.Output);
        Assert.Contains("0 Warning(s)", silent.Output);
        Assert.DoesNotContain("MAD3", silent.Output);
    }

    [Fact]
    public void A_build_server_makes_no_copies_and_says_so()
    {
        using Consumer consumer = NewThings().Set("ContinuousIntegrationBuild", "true");

        CommandResult build = consumer.Build();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal(2, AcceptedMissing().Matches(build.Output).Select(m => m.Value).Distinct().Count());
        Assert.Empty(Copies(consumer));
    }

    [Theory]
    [InlineData("-p:MadasterGenAccepted=off")]
    [InlineData("-p:DesignTimeBuild=true")]
    public void Copies_are_not_made_where_nobody_wants_them(string argument)
    {
        using Consumer consumer = NewThings();

        CommandResult build = consumer.Build(argument);

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.DoesNotContain("MadasterGen: made", build.Output);
        Assert.Empty(Copies(consumer));
    }

    [Fact]
    public void A_whole_solution_is_accepted_by_a_property_and_projects_with_several_frameworks_too()
    {
        using Consumer consumer = NewThings().Set("TargetFramework", "").Set("TargetFrameworks", "net10.0;net8.0").Set("CheckEolTargetFramework", "false");

        CommandResult accept = consumer.Build("-t:MadasterGenAccept");
        Assert.True(accept.ExitCode == 0, accept.Output);
        Assert.Equal(["madaster-v1.accepted.yaml", "madaster-v2.accepted.yaml"], Copies(consumer));

        CommandResult build = consumer.AddSource("madaster-v1.yaml", Things("v1", "count: {type: integer}"))
            .Build("-p:MadasterGenAccept=true", "-p:TargetFramework=net10.0");
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("0 Warning(s)", build.Output);
        Assert.Equal(Text(consumer, "madaster-v1.yaml"), Text(consumer, "madaster-v1.accepted.yaml"));
    }

    [Fact]
    public void A_new_version_beside_accepted_ones_is_told_until_it_is_accepted()
    {
        using Consumer consumer = NewThings().AddSource("madaster-v1.accepted.yaml", Things("v1", "name: {type: string}"))
            .AddSource("Program.cs", "using Madaster; static class Program { static void Main() { } public static Task CallAsync(MadasterClient client) => client.Latest.Thing.GetAsync(); }");

        CommandResult first = consumer.Build();
        CommandResult second = consumer.Build("--no-incremental");
        CommandResult accept = consumer.Build("-t:MadasterGenAccept");
        CommandResult silent = consumer.Build("--no-incremental");

        Assert.All([first, second], build => Assert.Matches(@"madaster-v2\.yaml\(\d+,\d+\): warning MAD3009: This document brings the version v2: 1 operation", build.Output));
        Assert.All([first, second], build => Assert.Equal(["Program.cs(1)"], Places(build, "warning MAD4011")));
        Assert.DoesNotContain("MadasterGen: made", first.Output);
        Assert.True(accept.ExitCode == 0, accept.Output);
        Assert.Equal(["madaster-v1.accepted.yaml", "madaster-v2.accepted.yaml"], Copies(consumer));
        Assert.Contains("0 Warning(s)", silent.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("net10.0;net8.0")]
    public void What_was_accepted_too_early_can_be_taken_back(string frameworks)
    {
        using Consumer consumer = NewThings().Set("CheckEolTargetFramework", "false")
            .AddSource("madaster-v1.accepted.yml", Things("v1", "name: {type: string}, NAME: {type: string}"));
        if (frameworks.Length > 0)
            consumer.Set("TargetFramework", "").Set("TargetFrameworks", frameworks);

        CommandResult first = consumer.Build("-t:MadasterGenAccept");
        string[] accepted = [.. Copies(consumer)];
        CommandResult second = consumer.Build("-t:MadasterGenAccept");
        CommandResult back = consumer.Build("-t:MadasterGenTakeBack");

        Assert.All([first, second, back], command => Assert.True(command.ExitCode == 0, command.Output));
        Assert.Contains("'dotnet build -t:MadasterGenTakeBack' brings", first.Output);
        Assert.DoesNotContain("MadasterGenTakeBack", second.Output);
        Assert.Equal(["madaster-v1.accepted.yaml", "madaster-v2.accepted.yaml"], accepted);
        Assert.Contains("MadasterGen: took back", back.Output);
        Assert.Equal(["madaster-v1.accepted.yml", "madaster-v2.accepted.yaml"], Copies(consumer));
        Assert.Equal(Things("v1", "name: {type: string}, NAME: {type: string}"), Text(consumer, "madaster-v1.accepted.yml"));
        Assert.Contains("nothing was accepted here", consumer.Build("-t:MadasterGenTakeBack").Output);

        // The last one counts.
        consumer.Build("-t:MadasterGenAccept");
        consumer.AddSource("madaster-v1.yaml", Things("v1", "count: {type: integer}")).AddSource("madaster-v2.yaml", Things("v2", "count: {type: integer}")).Build("-t:MadasterGenAccept");
        consumer.Build("-t:MadasterGenTakeBack");
        Assert.Equal(["madaster-v1.accepted.yaml", "madaster-v2.accepted.yaml"], Copies(consumer));
        Assert.Equal(Things("v1", "name: {type: string}") + Things("v2", "name: {type: string}"), Text(consumer, "madaster-v1.accepted.yaml") + Text(consumer, "madaster-v2.accepted.yaml"));
    }

    [Fact]
    public void A_build_that_fails_since_something_was_accepted_says_how_to_come_back()
    {
        const string Used = "Console.WriteLine(new Madaster.V1.Thing { Name = \"n\" }.Name + typeof(Madaster.V2.Thing).Name);";
        const string Message = "Consumer.csproj : warning MAD0016: The project has not compiled since madaster-v1.yaml was accepted.";
        using Consumer consumer = NewThings().AddSource("Program.cs", Used);
        CommandResult first = consumer.Build();
        consumer.AddSource("madaster-v1.yaml", Things("v1", "title: {type: string}"));
        CommandResult told = consumer.Build();
        consumer.Build("-t:MadasterGenAccept");

        CommandResult early = consumer.Build();
        consumer.Build("-t:MadasterGenTakeBack");
        CommandResult again = consumer.Build();
        consumer.AddSource("Program.cs", Used.Replace("Name", "Title").Replace(").Title", ").Name"));
        consumer.Build("-t:MadasterGenAccept");
        CommandResult cured = consumer.Build();
        consumer.AddSource("Program.cs", "not C#");
        CommandResult broken = consumer.Build();

        Assert.Contains("error MAD4010: 'Name' was removed from v1", told.Output);
        Assert.Contains("error CS", early.Output);
        Assert.Contains(Message, early.Output);
        Assert.Contains("'dotnet build -t:MadasterGenTakeBack' brings back the copy", early.Output);
        Assert.Contains("error MAD4010: 'Name' was removed from v1", again.Output);
        Assert.True(cured.ExitCode == 0, cured.Output);
        Assert.True(broken.ExitCode != 0, broken.Output);
        Assert.All([first, told, again, cured, broken], build => Assert.DoesNotContain("MAD0016", build.Output));
    }

    [Fact]
    public void What_is_taken_back_is_told_again()
    {
        using Consumer consumer = NewThings();
        consumer.Build("-t:MadasterGenAccept");
        consumer.AddSource("madaster-v1.yaml", Things("v1", "count: {type: integer}"));
        consumer.Build("-t:MadasterGenAccept");
        CommandResult silent = consumer.Build();

        consumer.Build("-t:MadasterGenTakeBack");
        CommandResult told = consumer.Build();

        Assert.DoesNotContain("MAD3", silent.Output);
        Assert.Matches(@"madaster-v1\.yaml\(\d+,\d+\): warning MAD3000", told.Output);
    }

    private static Consumer NewConsumer()
    {
        Consumer consumer = new Consumer().Set("TreatWarningsAsErrors", "false").AddSpec("madaster-v3.0.json").AddSpec("madaster-v4.0.yaml").AddSource("Program.cs", Program);
        Replace(consumer, "history/madaster-v3.0-build9757.json");
        return consumer;
    }

    // Where only the files count, small documents do, and a build takes half of the time.
    private static Consumer NewThings() => new Consumer().Set("TreatWarningsAsErrors", "false")
        .AddItem("<AdditionalFiles Include=\"madaster-v1.yaml\" /><AdditionalFiles Include=\"madaster-v2.yaml\" />")
        .AddSource("madaster-v1.yaml", Things("v1", "name: {type: string}"))
        .AddSource("madaster-v2.yaml", Things("v2", "name: {type: string}"))
        .AddSource("Program.cs", "Console.WriteLine(typeof(Madaster.V1.Thing).Name + typeof(Madaster.V2.Thing).Name);");

    private static string Things(string version, string property) => $$$$$$"""
        openapi: 3.0.3
        info: {title: Things, version: {{{{{{version}}}}}}}
        paths:
          /things:
            get:
              tags: [Thing]
              operationId: Thing_Get
              responses: {'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
        components:
          schemas:
            Thing: {type: object, properties: {{{{{{{property}}}}}}}}

        """;

    // A copy would keep the time of the original, and a file of yesterday is no news to a build.
    private static void Replace(Consumer consumer, string spec) =>
        File.WriteAllText(Path.Combine(consumer.Folder, "madaster-v3.0.json"), File.ReadAllText(Spec(spec)));

    private static string Spec(string name) => Path.Combine(PackedPackage.RepositoryRoot, "specs", name);

    private static string Text(Consumer consumer, string name) => File.ReadAllText(Path.Combine(consumer.Folder, name));

    private static IEnumerable<string> Copies(Consumer consumer) =>
        Directory.GetFiles(consumer.Folder, "*.accepted.*").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Places(CommandResult build, string what) => DiagnosticPlace().Matches(build.Output)
        .Where(match => match.Groups["what"].Value == what)
        .Select(match => $"{match.Groups["file"].Value}({match.Groups["line"].Value})")
        .Distinct();

    [GeneratedRegex(@"(?<file>[^/\\\s(]+)\((?<line>\d+),\d+\): (?<what>\w+ MAD\d+)")]
    private static partial Regex DiagnosticPlace();

    [GeneratedRegex(@"[\w.-]+ : warning MAD3004")]
    private static partial Regex AcceptedMissing();
}
