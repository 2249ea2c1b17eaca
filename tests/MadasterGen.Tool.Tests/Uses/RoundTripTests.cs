using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using MadasterGen.Analyzers.Changes;
using MadasterGen.Tests.Harness;
using MadasterGen.Tool.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MadasterGen.Tool.Tests.Uses;

/// <summary>What the tool finds in a compiled program is what the analyzer reports in the program's next build.</summary>
public sealed partial class RoundTripTests
{
    private const string Program = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Linq.Expressions;
        using System.Threading.Tasks;
        using Madaster;
        using Madaster.V3_0;

        public static class Program
        {
            public static async Task GoneAsync(MadasterClient client, IMadasterClient other, Guid id)
            {
                foreach (DatabaseResponse database in await client.V3_0.Database.GetDatabasesAsync())
                    Console.WriteLine(database.Name);
                Func<Task<DatabaseResponse>> later = () => other.V3_0.Database.GetDatabaseByIdAsync(id);
                await later();
                MaterialResponse material = await client.Latest.Material.GetMaterialByIdAsync(id, id);
                Console.WriteLine(material.Name);
            }

            public static async Task ReadAsync(MadasterClient client, Guid id)
            {
                BuildingResponse building = await client.V3_0.Building.GetBuildingByIdAsync(id);
                Console.WriteLine(building.Name);
                Console.WriteLine(building.PhaseType);
                if (building.GeoLatitude > 1)
                    Console.WriteLine(building.AddressCity);
            }

            public static BuildingResponse Moved(BuildingResponse building) => building with { GeoLongtitude = building.GeoLongtitude + 1 };

            public static Expression<Func<BuildingResponse, bool>> Filter() => building => building.LastRenovationDate.ToString() == "";

            public static bool Labelled(BuildingResponse building) => building is { MpgLabelManual: > 1, AddressCity: "Utrecht" };

            public static async Task WriteAsync(IBuildingClient client, string text) =>
                await client.AddBuildingAsync(new BuildingRequest
            {
                Name = text, FolderId = default, Phase = default, CompletionDate = default, BuildingUsage = text, GrossSurfaceArea = 1,
                MaterialClassificationTypeId = text,
            });

            public static bool IsLegacy(ElementType type) => type == ElementType.LegacyMaterial;

            public static int Order(BuildingFileStatusResponse status) => status.Status.ToKnown() switch
            {
                BuildingFileStatuses.Known.Imported => 1,
                _ => 2,
            };

            public static async IAsyncEnumerable<string> NamesAsync(MadasterClient client)
            {
                await foreach (FolderResponse folder in client.V3_0.Folder.EnumerateFoldersAsync())
                    yield return folder.Name;
            }
        }
        """;

    [Fact]
    public async Task A_program_of_all_kinds_breaks_where_its_next_build_says_so_and_nowhere_else()
    {
        using CompiledConsumer consumer = CompiledConsumer.Of("madaster-v3.0.json", await File.ReadAllTextAsync(MadasterBuilds.Old), Program);
        string contract = consumer.PathOf("madaster.uses.json");
        Assert.Equal(new ToolRun(0, "", ""), await consumer.Uses("--output", contract));
        ToolRun diff = await ToolRun.Of("diff", MadasterBuilds.Old, MadasterBuilds.New, "--uses", contract, "--format", "json");
        Assert.Equal("", diff.Error);
        Found[] found = [.. FoundIn(diff.Output)];
        string[] said = [.. await SaidInNextBuildAsync()];

        Assert.InRange(said.Length, 12, 40);
        // What the build says is found.
        string[] names = [.. found.Where(one => one.Effect == "breaks").SelectMany(one => one.Uses).SelectMany(use => use.Split('.', ' '))];
        Assert.All(said.SelectMany(NamesGone), name => Assert.Contains(name, names));
        Assert.All(
            said.Where(text => !NamesGone(text).Any()), text => Assert.Contains(found, one => one.Effect == "breaks" && text.Contains(one.Sentence, StringComparison.Ordinal)));
        // What is found, the build says.
        string all = string.Join('\n', said);
        Assert.All(
            found.Where(one => one.Effect == "breaks"),
            one => Assert.True(
                all.Contains(one.Sentence, StringComparison.Ordinal)
                    || one.Uses.All(use => all.Contains($"'{use.Split('.')[^1]}'", StringComparison.Ordinal)),
                $"{one.Sentence} {string.Join(", ", one.Uses)}\n{all}"));
        Assert.Equal(
            ["MAD3021", "MAD3702", "MAD3702"], found.Where(one => one.Effect == "look").Select(one => one.RuleId).Order(StringComparer.Ordinal).Take(3));
    }

    private static IEnumerable<Found> FoundIn(string report)
    {
        using JsonDocument json = JsonDocument.Parse(report);
        foreach (JsonElement change in json.RootElement.GetProperty("changes").EnumerateArray())
        {
            foreach (JsonElement consumer in change.GetProperty("consumers").EnumerateArray())
            {
                yield return new Found(
                    change.GetProperty("ruleId").GetString()!, change.GetProperty("sentence").GetString()!, consumer.GetProperty("effect").GetString()!,
                    [.. consumer.GetProperty("uses").EnumerateArray().Select(use => use.GetString()!)]);
            }
        }
    }

    private static async Task<IEnumerable<string>> SaidInNextBuildAsync()
    {
        TestProject project = TestProject.With(
            ("madaster-v3.0.json", await File.ReadAllTextAsync(MadasterBuilds.New)),
            ("madaster-v3.0.accepted.json", await File.ReadAllTextAsync(MadasterBuilds.Old))) with
        {
            Sources = [Program],
        };
        GeneratorRun run = project.Run();
        CompilationWithAnalyzers analyzed = run.Output.WithAnalyzers(
            [new ChangedUseAnalyzer()], new AnalyzerOptions([], new TestOptions(run.Project.Properties)));
        ImmutableArray<Diagnostic> diagnostics = await analyzed.GetAnalyzerDiagnosticsAsync();
        return diagnostics.Where(one => one.Id is "MAD4010" or "MAD4011").SelectMany(one => one.GetMessage(null).Split("; '")
            .Select((part, index) => index == 0 ? part : "'" + part)).SelectMany(EachOfSeveral);
    }

    // "The least length of 'name' and 'code' of Thing was none and is 1" is a sentence of each.
    private static IEnumerable<string> EachOfSeveral(string sentence) => Several().Match(sentence) is { Success: true } names
        ? Quoted().Matches(names.Value).Select(name => sentence.Replace(names.Value, name.Value, StringComparison.Ordinal)
            .Replace(" are ", " is ", StringComparison.Ordinal).Replace(" were ", " was ", StringComparison.Ordinal))
        : [sentence];

    // "'Name' and 'Id' are gone with ..."
    private static IEnumerable<string> NamesGone(string message) =>
        Gone().Matches(message).SelectMany(match => match.Groups[1].Captures).Select(name => name.Value);

    [GeneratedRegex("^(?:'(\\w+)'(?:, | and | ))+(?:is gone|was removed|are gone|were removed|went) ")]
    private static partial Regex Gone();

    [GeneratedRegex("'\\w+'(?:, '\\w+')* and '\\w+'")]
    private static partial Regex Several();

    [GeneratedRegex("'\\w+'")]
    private static partial Regex Quoted();

    private sealed record Found(string RuleId, string Sentence, string Effect, IReadOnlyList<string> Uses);
}
