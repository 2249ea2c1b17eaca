using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests;

/// <summary>The whole output for Madaster's documents and for each crafted one.</summary>
public class WholeDocumentTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Shared = new(() => TestProject.WithSpecs("crafted/empty.openapi.yaml").Run().Files);

    public static TheoryData<string> CraftedSpecs() =>
        [.. Directory.GetFiles(Repository.PathOf("specs", "crafted")).Select(path => "crafted/" + Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Both_Madaster_documents_give_the_accepted_client()
    {
        GeneratorRun run = TestProject.WithSpecs("madaster-v3.0.json", "madaster-v4.0.yaml").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        Snapshot.Matches("madaster", OfDocuments(run));
    }

    [Fact]
    public void What_all_documents_share_is_as_accepted()
    {
        Snapshot.Matches("shared", Shared.Value);
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

    // What comes from templates is the same for all and has a snapshot of its own.
    private static Dictionary<string, string> OfDocuments(GeneratorRun run) =>
        run.Files.Where(f => !Shared.Value.TryGetValue(f.Key, out string? text) || text != f.Value).ToDictionary(f => f.Key, f => f.Value);
}
