using MadasterGen.Fuzzing.Targets;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Fuzzing;

/// <summary>Inputs in the compiler: what is found by parsing alone is not all that can be wrong.</summary>
internal static class CompiledInput
{
    /// <summary>Makes a client of a document.</summary>
    public static void Run(string text) => Check(TestProject.With(("fuzzed.openapi.json", text)));

    /// <summary>Makes a client of a document that was accepted as another.</summary>
    public static void RunPair(string text)
    {
        int place = text.IndexOf(PairTarget.Between, StringComparison.Ordinal);
        if (place < 0)
            return;
        string current = text[(place + PairTarget.Between.Length)..];
        Check(TestProject.With(("fuzzed.openapi.json", current), ("fuzzed.openapi.accepted.json", text[..place])));
    }

    private static void Check(TestProject project)
    {
        GeneratorRun run = (project with { TracksSteps = false }).Run();
        FuzzTarget.Promise(run.Result.Exception is null, () => $"The generator threw: {run.Result.Exception}");
        FuzzTarget.Promise(run.CompilerDiagnostics.Count == 0, () => string.Join('\n', run.CompilerDiagnostics.Take(5)));
        FuzzTarget.Promise(
            run.Files.Count > 0 || run.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
            () => "There is neither a client nor an error.");
    }
}
