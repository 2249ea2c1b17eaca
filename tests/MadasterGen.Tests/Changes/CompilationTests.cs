using System.Text.Json.Nodes;
using MadasterGen.Core.Tests.Diff;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Changes;

/// <summary>Whatever a document becomes, what is written of its changes compiles without a warning.</summary>
public class CompilationTests
{
    private static readonly string[] s_documents =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "specs", "crafted")).Select(path => "crafted/" + Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<int> Neighbours => [.. Enumerable.Range(0, s_documents.Length)];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Neighbours))]
    public void A_document_that_became_another(int number) =>
        AssertCompiles(Repository.Spec(s_documents[number]), Repository.Spec(s_documents[(number + 1) % s_documents.Length]));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_document_that_changed_by_chance(int seed)
    {
        Random random = new(seed);
        string text = Repository.Spec("madaster-v3.0.json");
        JsonObject changed = TreeChanges.Changed((JsonObject)JsonNode.Parse(text)!, 25, random);

        AssertCompiles(text, changed.ToJsonString());
        AssertCompiles(changed.ToJsonString(), text);
    }

    private static void AssertCompiles(string accepted, string spec)
    {
        GeneratorRun run = (TestProject.With(("madaster.yaml", spec), ("madaster.accepted.yaml", accepted)) with { TracksSteps = false }).Run();

        Assert.DoesNotContain(run.Diagnostics, d => d.Id == "MAD1009");
        Assert.True(run.CompilerDiagnostics.Count == 0, string.Join("\n", run.CompilerDiagnostics.Take(5)));
    }
}
