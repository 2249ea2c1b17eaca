using System.Diagnostics;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Corpus;

/// <summary>Our generator on a document alone, as the compiler runs it.</summary>
internal static class OurTurn
{
    // The compiler's word that a generator threw.
    private const string GeneratorFailed = "CS8785";

    /// <summary>Generates and compiles; whatever the compiler says from warnings up counts against us.</summary>
    public static Verdict Of(string path)
    {
        Stopwatch watch = Stopwatch.StartNew();
        TestProject project = TestProject.With(("madaster.json", File.ReadAllText(path))) with { TracksSteps = false };
        GeneratorRun run = project.Run();
        List<Diagnostic> errors = [.. run.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error || d.Id == GeneratorFailed)];
        if (errors.Count > 0)
            return Verdict.NotGenerated(watch.Elapsed, Text.Of(errors).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        if (run.Output.GetTypeByMetadataName("Madaster.MadasterClient") is null)
            return Verdict.NotGenerated(watch.Elapsed, ["There is no client, and no word about it."]);
        IReadOnlyList<Diagnostic> diagnostics = run.CompilerDiagnostics;
        return Verdict.OfCompiler(watch.Elapsed, diagnostics, [.. run.Diagnostics.Select(d => d.Id)]);
    }
}
