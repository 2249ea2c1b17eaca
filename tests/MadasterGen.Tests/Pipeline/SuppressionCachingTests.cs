using MadasterGen.Tests.Changes;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MadasterGen.Tests.Pipeline;

/// <summary>What runs again when suppressions or the day change, and what does not.</summary>
public class SuppressionCachingTests
{
    private const string File = "madaster.suppressions.json";
    private const string Entry = """{ "rule": "MAD3507", "pointer": "/components/schemas/Thing/properties/name", "reason": "r", "expires": "2027-01-31" }""";

    private static readonly string[] s_reading = [TrackingNames.SpecFiles, TrackingNames.Reads, TrackingNames.Models, TrackingNames.Drift, TrackingNames.Versions, TrackingNames.Plans];

    [Fact]
    public void Another_entry_reads_and_compares_nothing_again_and_writes_only_the_marks()
    {
        GeneratorRun first = Project().Run();

        GeneratorRun second = first.ThenReplace(File, "{ \"suppressions\": [] }");

        Assert.Contains(IncrementalStepRunReason.Modified, second.Reasons(TrackingNames.Suppressions));
        Assert.Contains(IncrementalStepRunReason.Modified, second.Reasons(TrackingNames.UnsuppressedDrift));
        Assert.Contains(IncrementalStepRunReason.Modified, second.Reasons(TrackingNames.Changes));
        // The suppression file is one of the files that are looked at; the others stay as they were.
        Assert.Single(second.Reasons(TrackingNames.SpecFiles), reason => reason == IncrementalStepRunReason.Modified);
        foreach (string step in s_reading.Skip(1))
            AssertNotRun(second, step, mayLook: false);
        foreach (string step in new[] { TrackingNames.Types, TrackingNames.TagClients, TrackingNames.VersionClients, TrackingNames.Root, TrackingNames.Shared })
            AssertNotRun(second, step, mayLook: true);
    }

    [Fact]
    public void Another_reason_and_other_indents_change_nothing_behind_the_file()
    {
        GeneratorRun first = Project().Run();

        GeneratorRun second = first.ThenReplace(File, first.Project.Files.Single(f => f.Path == File).GetText().ToString().Replace("\"r\"", "\"another\"").Replace("\n", "\n\n  "));

        Assert.Contains(IncrementalStepRunReason.Modified, second.Reasons(TrackingNames.Suppressions));
        AssertNotRun(second, TrackingNames.UnsuppressedDrift, mayLook: true);
        AssertNotRun(second, TrackingNames.Changed, mayLook: false);
    }

    [Fact]
    public void A_new_day_asks_the_suppressions_and_changes_nothing_while_none_expires()
    {
        GeneratorRun first = Project().Set("MadasterGenToday", "2027-01-30").Run();

        GeneratorRun second = first.ThenSet("MadasterGenToday", "2027-01-31");

        Assert.Equal([IncrementalStepRunReason.Modified], second.Reasons(TrackingNames.Today));
        Assert.Equal([IncrementalStepRunReason.Unchanged], second.Reasons(TrackingNames.Suppressions));
        foreach (string step in s_reading.Append(TrackingNames.UnsuppressedDrift).Append(TrackingNames.Changed).Append(TrackingNames.Problems))
            AssertNotRun(second, step, mayLook: true);
        Assert.Equal([IncrementalStepRunReason.Modified], second.ThenSet("MadasterGenToday", "2027-02-01").Reasons(TrackingNames.Suppressions));
    }

    [Fact]
    public void A_keystroke_in_CSharp_asks_nothing()
    {
        GeneratorRun first = Project().Run();

        GeneratorRun second = first.Then(compilation => compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText("class B { }", (CSharpParseOptions)compilation.SyntaxTrees[0].Options)));

        foreach (string step in s_reading.Concat([TrackingNames.Today, TrackingNames.Suppressions, TrackingNames.UnsuppressedDrift, TrackingNames.Changed, TrackingNames.Problems]))
            AssertNotRun(second, step, mayLook: false);
    }

    private static TestProject Project() => DriftedProject.Of(
        "Thing: {type: object, properties: {name: {type: string}}}", "Thing: {type: object, properties: {name: {type: string, nullable: true}}}", "class A { }").AddSuppressions(Entry);

    private static void AssertNotRun(GeneratorRun run, string step, bool mayLook)
    {
        Assert.NotEmpty(run.Reasons(step));
        Assert.All(run.Reasons(step), reason => Assert.True(
            reason == IncrementalStepRunReason.Cached || (mayLook && reason == IncrementalStepRunReason.Unchanged), $"{step}: {reason}"));
    }
}
