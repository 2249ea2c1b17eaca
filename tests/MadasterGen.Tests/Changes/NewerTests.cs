using MadasterGen.Diff.Counterparts;
using MadasterGen.Diff.Counterparts.Versions;
using MadasterGen.Model;
using MadasterGen.Reading;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Changes;

/// <summary>Calls of a version although a newer one has the same operation.</summary>
public class NewerTests
{
    [Fact]
    public async Task A_call_that_a_newer_version_has_too_is_pointed_at()
    {
        GeneratorRun run = (TestProject.With(("madaster-v3.0.json", Repository.Spec(DriftedProject.Old)), ("madaster-v4.0.yaml", Repository.Spec("madaster-v4.0.yaml"))) with
        {
            Sources =
            [
                """
                using System;
                using System.Threading.Tasks;
                using Madaster;

                static class Program
                {
                    static async Task RunAsync(MadasterClient client, Guid id)
                    {
                        await client.V3_0.Database.DeleteDatabaseAsync(id);
                        await client.V4_0.Database.DeleteDatabaseAsync(id);
                        await client.V3_0.Building.DeleteBuildingAsync(id);
                    }

                    static Task ThroughInterfaceAsync(IMadasterV3_0Client client, Guid id) => client.Database.DeleteDatabaseAsync(id);
                }
                """,
            ],
        }).Run();

        IReadOnlyList<Diagnostic> uses = await DriftedProject.UsesAsync(run);

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal([8, 13], uses.Select(use => use.Location.GetLineSpan().StartLinePosition.Line));
        Assert.All(uses, use => Assert.Equal(("MAD4015", DiagnosticSeverity.Info), (use.Id, use.Severity)));
        Assert.StartsWith("v4.0 has this operation too: V4_0.Database.DeleteDatabaseAsync", uses[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void The_documentation_and_the_union_of_the_versions_agree_with_the_pairing()
    {
        GeneratorRun run = TestProject.With(("madaster-v3.0.json", Repository.Spec(DriftedProject.Old)), ("madaster-v4.0.yaml", Repository.Spec("madaster-v4.0.yaml"))).Run();
        ApiModel older = DocumentReader.Read(Repository.Spec(DriftedProject.Old), CancellationToken.None).Model!;
        ApiModel newer = DocumentReader.Read(Repository.Spec("madaster-v4.0.yaml"), CancellationToken.None).Model!;
        PairedOperation[] pairs = [.. VersionPairing.Pair([new VersionedModel("v3.0", older), new VersionedModel("v4.0", newer)], null, CancellationToken.None)
            .SelectMany(pair => pair.Operations).Where(pair => pair.Kind == PairKind.Same)];

        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair =>
        {
            string method = Method(pair.New!);
            string older = run.Files[$"Madaster.V3_0.{Tag(pair.Old!)}Client.g.cs"];
            string documentation = older[older.IndexOf($"{pair.Old!.Method} {pair.Old.Path}</c>", StringComparison.Ordinal)..];
            Assert.Contains($"v4.0 has this operation too: V4_0.{Tag(pair.New!)}.{method}Async", documentation[..documentation.IndexOf("</remarks>", StringComparison.Ordinal)], StringComparison.Ordinal);
            // Where both call it alike, the union of the versions has the newer one.
            if (Tag(pair.Old) == Tag(pair.New!) && Method(pair.Old) == method)
                Assert.Contains($"_client.V4_0.{Tag(pair.New!)}.{method}Async(", run.Files["Madaster.MadasterLatestClient.g.cs"], StringComparison.Ordinal);
        });
        Assert.Empty(run.CompilerDiagnostics);

        static string Tag(ApiOperation operation) => operation.OperationId!.Split('_')[0];
        static string Method(ApiOperation operation) => operation.OperationId!.Split('_')[1];
    }

    [Fact]
    public void Versions_that_share_no_operation_are_left_alone()
    {
        GeneratorRun run = TestProject.WithSpecs("madaster-v3.0.json", "madaster-v4.0.yaml").Run();

        Assert.DoesNotContain(run.Files.Keys, name => name.Contains("Changes", StringComparison.Ordinal));
    }
}
