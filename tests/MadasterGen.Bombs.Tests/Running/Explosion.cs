using System.Collections.Immutable;
using System.Diagnostics;
using MadasterGen.Pipeline.Kept;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace MadasterGen.Bombs.Running;

/// <summary>Runs the whole product over documents, and the compiler over what it makes of them.</summary>
internal static class Explosion
{
    // The compiler's word that a generator threw.
    private const string GeneratorFailed = "CS8785";

    private const long Little = 16_000_000;

    private static readonly string[] s_clients = ["MadasterV1_0Client", "MadasterV2_0Client"];

    /// <summary>Generates and, where wanted, compiles.</summary>
    public static Outcome Run(string form, int size, IReadOnlyList<TestFile> files, bool compiles)
    {
        Stopwatch watch = Stopwatch.StartNew();
        (GeneratorRun run, long allocated) = Generate(files);
        TimeSpan generating = watch.Elapsed;
        // Beside so little, what the runtime allocates in its own threads once in a while is much.
        if (allocated < Little)
            allocated = Math.Min(allocated, Generate(files).Allocated);

        watch.Restart();
        EmitResult? emitted = compiles ? run.Output.Emit(Stream.Null) : null;
        TimeSpan compiling = watch.Elapsed;
        ImmutableArray<Diagnostic> compiler = emitted?.Diagnostics ?? [];
        return new Outcome
        {
            Form = form,
            Size = size,
            Clients = [.. s_clients.Where(client => run.Output.GetTypeByMetadataName("Madaster." + client) is not null)],
            Located = [.. Ids(run.Diagnostics.Where(d => d.Location != Location.None))],
            Unlocated = [.. Ids(run.Diagnostics.Where(d => d.Location == Location.None))],
            Compiler = [.. compiler.Where(d => d.Severity >= DiagnosticSeverity.Warning)
                .Concat(run.Diagnostics.Where(d => d.Id == GeneratorFailed)).Take(5).Select(d => d.ToString())],
            DocumentCharacters = files.Sum(file => (long)file.GetText().Length),
            Characters = run.Result.GeneratedSources.Sum(source => (long)source.SourceText.Length),
            AllocatedBytes = allocated,
            PeakBytes = Process.GetCurrentProcess().PeakWorkingSet64,
            GeneratingMilliseconds = (long)generating.TotalMilliseconds,
            CompilingMilliseconds = (long)compiling.TotalMilliseconds,
        };
    }

    private static (GeneratorRun Run, long Allocated) Generate(IReadOnlyList<TestFile> files)
    {
        // A process that knows the documents would do next to nothing.
        RecentFiles.Clear();
        long before = GC.GetTotalAllocatedBytes(precise: true);
        GeneratorRun run = new TestProject { Files = [.. files], TracksSteps = false }.Run();
        return (run, GC.GetTotalAllocatedBytes(precise: true) - before);
    }

    private static IEnumerable<string> Ids(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(d => d.Id).Distinct().Order(StringComparer.Ordinal);
}
