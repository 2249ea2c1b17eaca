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
    public void Versions_that_share_no_operation_are_left_alone()
    {
        GeneratorRun run = TestProject.WithSpecs("madaster-v3.0.json", "madaster-v4.0.yaml").Run();

        Assert.DoesNotContain(run.Files.Keys, name => name.Contains("Changes", StringComparison.Ordinal));
    }
}
