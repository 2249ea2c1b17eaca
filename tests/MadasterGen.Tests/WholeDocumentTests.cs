using MadasterGen.Core.Tests.Emission;
using MadasterGen.Planning;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests;

/// <summary>The whole output for Madaster's documents and for each crafted one.</summary>
public class WholeDocumentTests
{
    // What comes from templates is checked against them, word for word, in Core.Tests, whichever parts of it a client needs.
    private static readonly HashSet<string> s_templates =
        [.. WholePlan.Emit(new PlanningOptions()).Select(file => file.Name).Where(name => name != "Madaster.MadasterJson.Settings.g.cs")];

    // What is written even for a document without operations and schemas.
    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_shared =
        new(() => WithoutTemplates(TestProject.WithSpecs("crafted/empty.openapi.yaml").Run().Files));

    public static TheoryData<string> CraftedSpecs() =>
        [.. new[] { "crafted", "newer" }.SelectMany(folder => Directory.GetFiles(Repository.PathOf("specs", folder)).Select(path => $"{folder}/{Path.GetFileName(path)}")).Order(StringComparer.Ordinal)];

    [Fact]
    public void Both_Madaster_documents_give_the_accepted_client()
    {
        GeneratorRun run = TestProject.WithSpecs("madaster-v3.0.json", "madaster-v4.0.yaml").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        // As users compile it.
        Assert.DoesNotContain(run.Output.GetDiagnostics(), found => found.Severity >= DiagnosticSeverity.Warning);
        Snapshot.Matches("madaster", OfDocuments(run));
    }

    [Fact]
    public void What_all_documents_share_is_as_accepted()
    {
        Snapshot.Matches("shared", s_shared.Value);
    }

    [Theory]
    [MemberData(nameof(CraftedSpecs))]
    public void A_crafted_document_gives_the_accepted_client_without_a_compiler_diagnostic(string spec)
    {
        GeneratorRun run = TestProject.WithSpecs(spec).Run();

        Assert.Empty(run.CompilerDiagnostics);
        Dictionary<string, string> files = OfDocuments(run);
        files["Diagnostics.txt"] = Text.Of(run.Diagnostics);
        Snapshot.Matches(Path.GetFileName(spec).Split('.')[0], files);
    }

    private static Dictionary<string, string> OfDocuments(GeneratorRun run) => WithoutTemplates(run.Files)
        .Where(file => s_shared.Value.GetValueOrDefault(file.Key) != file.Value).ToDictionary(file => file.Key, file => file.Value);

    private static Dictionary<string, string> WithoutTemplates(IReadOnlyDictionary<string, string> files) =>
        files.Where(file => !s_templates.Contains(file.Key)).ToDictionary(file => file.Key, file => file.Value);
}
