using System.Collections.Immutable;
using MadasterGen.Model;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Corpus.Folders;

/// <summary>Makes a client of a document in the compiler, and an assembly of the client.</summary>
internal static class DocumentRun
{
    // The compiler's word that a generator threw.
    private const string GeneratorFailed = "CS8785";

    private const int ReasonsKept = 5;
    private const int ExamplesKept = 5;

    /// <summary>Runs.</summary>
    /// <param name="name">What the document is called in the results.</param>
    /// <param name="path">Its file.</param>
    /// <param name="depth">How far the client is compiled.</param>
    public static Outcome Of(string name, string path, Depth depth)
    {
        using MemoryMeter memory = new();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        string text = File.ReadAllText(path);
        TestFile file = new(Path.GetFileName(path), text) { Metadata = { ["MadasterGen"] = "spec" } };
        GeneratorRun run = new TestProject { Files = [file], TracksSteps = false }.Run();
        TimeSpan generated = Environment.CpuUsage.TotalTime;
        Outcome outcome = new()
        {
            Document = name,
            State = StateOf(run),
            DocumentBytes = new FileInfo(path).Length,
            GeneratedCharacters = run.Result.GeneratedSources.Sum(source => (long)source.SourceText.Length),
            Diagnostics = CountsOf(run.Diagnostics),
            Messages = run.Diagnostics.GroupBy(d => d.Id)
                .ToDictionary(same => same.Key, same => Few(same.Select(d => Text.Of([d]).TrimEnd()), ExamplesKept)),
            GeneratingMilliseconds = (long)(generated - start).TotalMilliseconds,
        };
        if (!outcome.IsGood)
        {
            IEnumerable<Diagnostic> errors = run.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error || d.Id == GeneratorFailed);
            return outcome with { Reasons = Few([Text.Of(errors).TrimEnd()], ReasonsKept), PeakBytes = memory.Peak };
        }
        ImmutableArray<Diagnostic> compiler = [.. Diagnose(run, depth).Where(d => d.Severity >= DiagnosticSeverity.Warning)];
        TimeSpan compiled = Environment.CpuUsage.TotalTime;
        long peak = memory.Peak;
        if (depth == Depth.Analyzed && compiler.IsEmpty)
            compiler = [.. run.CompilerDiagnostics];
        IEnumerable<Diagnostic> firsts = compiler.OrderByDescending(d => d.Severity).DistinctBy(d => d.Id);
        UntypedCount untyped = UntypedCount.Of(text);
        return outcome with
        {
            State = compiler.Length > 0 ? State.NotCompiled : depth == Depth.Parsed ? State.Generated : State.Compiled,
            Reasons = Few(firsts.Concat(compiler).Select(Verdict.Described), ReasonsKept),
            Compiler = CountsOf(compiler),
            CompilingMilliseconds = (long)(compiled - generated).TotalMilliseconds,
            PeakBytes = peak,
            Untyped = untyped.Places.ToDictionary(reason => reason.Key, reason => reason.Value.Count),
            UntypedPlaces = untyped.Places.ToDictionary(reason => reason.Key, reason => Few(reason.Value, ExamplesKept)),
            Open = untyped.Open,
            Operations = untyped.Operations,
        };
    }

    private static IEnumerable<Diagnostic> Diagnose(GeneratorRun run, Depth depth) => depth == Depth.Parsed
        ? run.Output.SyntaxTrees.SelectMany(tree => tree.GetDiagnostics())
        : run.Output.Emit(Stream.Null, xmlDocumentationStream: Stream.Null).Diagnostics;

    private static State StateOf(GeneratorRun run) =>
        run.Diagnostics.Any(d => d.Id is GeneratorFailed or ProblemIds.InternalError) ? State.Failed
        : run.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error) ? State.NotGenerated
        : run.Output.GetTypeByMetadataName("Madaster.MadasterClient") is null ? State.NotGenerated
        : State.Compiled;

    private static Dictionary<string, int> CountsOf(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.CountBy(d => d.Id).OrderBy(count => count.Key, StringComparer.Ordinal).ToDictionary();

    private static IReadOnlyList<string> Few(IEnumerable<string> lines, int most) =>
        [.. lines.Where(line => line.Length > 0).Distinct().Take(most)];
}
