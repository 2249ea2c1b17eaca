using MadasterGen.Tests.Changes;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MadasterGen.Tests.Pipeline;

/// <summary>What runs again after an edit, and what does not.</summary>
public class CachingTests
{
    private const string V3 = "madaster-v3.0.json";
    private const string V4 = "madaster-v4.0.yaml";

    private static readonly string[] AllSteps =
    [
        TrackingNames.Options, TrackingNames.Features, TrackingNames.SpecFiles, TrackingNames.Reads, TrackingNames.Models, TrackingNames.Versions,
        TrackingNames.Plans, TrackingNames.Types, TrackingNames.TagClients, TrackingNames.TypeFiles, TrackingNames.TagClientFiles,
        TrackingNames.VersionClients, TrackingNames.Root, TrackingNames.Shared, TrackingNames.Changed, TrackingNames.Advice, TrackingNames.LatestChanges,
    ];

    [Fact]
    public void An_edit_in_a_CSharp_file_runs_no_step_again()
    {
        TestProject project = TestProject.WithSpecs(V3, V4) with { Sources = ["class C { }"] };
        GeneratorRun first = project.Run();

        GeneratorRun second = first.Then(compilation => compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees.Single(), CSharpSyntaxTree.ParseText("class C { int x; }", (CSharpParseOptions)compilation.SyntaxTrees.Single().Options)));

        foreach (string step in AllSteps)
        {
            Assert.NotEmpty(second.Reasons(step));
            Assert.All(second.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        }
        Assert.All(second.Result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void An_edit_in_a_CSharp_file_compares_nothing_again()
    {
        GeneratorRun first = DriftedProject.OfMadaster("class C { }").Run();

        GeneratorRun second = first.Then(compilation => compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees.Single(), CSharpSyntaxTree.ParseText("class C { int x; }", (CSharpParseOptions)compilation.SyntaxTrees.Single().Options)));

        foreach (string step in AllSteps.Concat([TrackingNames.Drift, TrackingNames.UnsuppressedDrift, TrackingNames.Changes, TrackingNames.Problems]))
        {
            Assert.NotEmpty(second.Reasons(step));
            Assert.All(second.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        }
    }

    [Fact]
    public void A_change_of_one_document_writes_anew_what_is_said_of_it_and_leaves_the_advice_on_the_other()
    {
        GeneratorRun first = DriftedProject.OfMadaster().Run();

        GeneratorRun second = first.ThenReplace(V3, Repository.Spec(V3).Replace("\"deprecated\": true", "\"deprecated\": false", StringComparison.Ordinal).Replace("SystemSettings_GetBuildingUsages", "SystemSettings_ListBuildingUsages", StringComparison.Ordinal));

        Assert.Contains(IncrementalStepRunReason.Modified, second.Reasons(TrackingNames.Drift));
        Assert.Contains(IncrementalStepRunReason.Modified, second.Reasons(TrackingNames.Changes));
        Assert.Contains(IncrementalStepRunReason.Modified, second.Reasons(TrackingNames.LatestChanges));
        Assert.Equal(["Madaster.V3_0.Build-advice.g.cs"], first.Files.Keys.Except(second.Files.Keys));
        Assert.Equal(first.Files["Madaster.V4_0.Build-advice.g.cs"], second.Files["Madaster.V4_0.Build-advice.g.cs"]);
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, second.Reasons(TrackingNames.Advice));
    }

    [Fact]
    public void A_change_of_one_document_plans_no_accepted_copy_again()
    {
        GeneratorRun first = StepProject.Create().Run();

        GeneratorRun second = StepProject.Edit(first, StepProject.Spec, "height:", "depth:");

        Assert.Contains(IncrementalStepRunReason.Modified, second.Reasons(TrackingNames.Changes));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], second.Reasons(TrackingNames.AcceptedPlans));
    }

    [Fact]
    public void A_change_of_one_accepted_copy_plans_that_copy_again_and_not_the_others()
    {
        GeneratorRun first = StepProject.Create().Run();

        GeneratorRun second = StepProject.Edit(first, StepProject.Copy, "width:", "depth:");

        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], second.Reasons(TrackingNames.AcceptedPlans));
    }

    [Fact]
    public void A_changed_description_of_a_schema_writes_only_that_schemas_file_again()
    {
        TestProject project = TestProject.WithSpecs(V3, V4);
        string text = project.Files[0].GetText().ToString();
        int schema = text.IndexOf("\"FolderResponse\": {", StringComparison.Ordinal);
        int description = text.IndexOf("\"description\": \"", schema, StringComparison.Ordinal) + "\"description\": \"".Length;
        GeneratorRun first = project.Run();

        GeneratorRun second = first.ThenReplace(V3, text.Insert(description, "Changed: "));

        Assert.Equal(["Madaster.V3_0.FolderResponse.g.cs", "Madaster.V3_0.Made-from.g.cs"], ChangedFiles(first, second));
        Assert.Single(second.Reasons(TrackingNames.Types), reason => reason == IncrementalStepRunReason.Modified);
        Assert.Single(second.Reasons(TrackingNames.TypeFiles), reason => reason == IncrementalStepRunReason.Modified);
        Assert.All(second.Reasons(TrackingNames.TagClients), NotRun);
        Assert.All(second.Reasons(TrackingNames.TagClientFiles), NotRun);
        Assert.All(second.Reasons(TrackingNames.VersionClients), NotRun);
        Assert.All(second.Reasons(TrackingNames.Root), NotRun);
        Assert.Equal(2, OutputsRun(second));
    }

    [Fact]
    public void A_changed_summary_of_an_operation_writes_only_its_tags_client_again()
    {
        TestProject project = TestProject.WithSpecs(V3, V4);
        string text = project.Files[0].GetText().ToString();
        int operation = text.IndexOf("\"/api/v3.0/folder/{id}\"", StringComparison.Ordinal);
        int summary = text.IndexOf("\"summary\": \"", operation, StringComparison.Ordinal) + "\"summary\": \"".Length;
        GeneratorRun first = project.Run();

        GeneratorRun second = first.ThenReplace(V3, text.Insert(summary, "Changed: "));

        Assert.Equal(["Madaster.V3_0.FolderClient.g.cs", "Madaster.V3_0.Made-from.g.cs"], ChangedFiles(first, second));
        Assert.All(second.Reasons(TrackingNames.Types), NotRun);
    }

    [Fact]
    public void Indenting_a_document_otherwise_plans_nothing_again()
    {
        TestProject project = TestProject.WithSpecs(V3, V4);
        GeneratorRun first = project.Run();

        GeneratorRun second = first.ThenReplace(V3, project.Files[0].GetText().ToString().Replace("\n  ", "\n    "));

        Assert.Contains(IncrementalStepRunReason.Modified, second.Reasons(TrackingNames.Reads));
        Assert.All(second.Reasons(TrackingNames.Models), NotRun);
        Assert.All(second.Reasons(TrackingNames.Plans), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(0, OutputsRun(second));
    }

    [Fact]
    public void A_change_in_one_version_does_not_touch_the_other()
    {
        TestProject project = TestProject.WithSpecs(V3, V4);
        GeneratorRun first = project.Run();

        GeneratorRun second = first.ThenReplace(V3, project.Files[0].GetText().ToString().Replace("\"owner\"", "\"ownerName\""));

        Assert.All(ChangedFiles(first, second), name => Assert.Contains("V3_0", name));
        Assert.NotEmpty(ChangedFiles(first, second));
    }

    [Fact]
    public void A_changed_property_of_the_project_plans_again()
    {
        TestProject project = TestProject.WithSpecs(V3);

        GeneratorRun first = project.Run();
        GeneratorRun other = project.Set("MadasterGenNamespace", "Acme.Api").Run();

        Assert.Contains("Madaster.V3_0.FolderResponse.g.cs", first.Files.Keys);
        Assert.Contains("Acme.Api.V3_0.FolderResponse.g.cs", other.Files.Keys);
    }

    private static void NotRun(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"The step ran: {reason}.");

    private static string[] ChangedFiles(GeneratorRun first, GeneratorRun second) =>
    [
        .. second.Files.Where(f => !first.Files.TryGetValue(f.Key, out string? text) || text != f.Value).Select(f => f.Key)
            .Concat(first.Files.Keys.Except(second.Files.Keys)).Order(StringComparer.Ordinal)
    ];

    private static int OutputsRun(GeneratorRun run) => run.Result.TrackedOutputSteps
        .SelectMany(s => s.Value).SelectMany(s => s.Outputs)
        .Count(output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);
}
