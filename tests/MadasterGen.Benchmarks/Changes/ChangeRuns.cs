using System.Diagnostics;
using System.Globalization;
using MadasterGen.Benchmarks.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MadasterGen.Benchmarks.Changes;

/// <summary>What a child process does with documents that have changed.</summary>
internal static class ChangeRuns
{
    private const string Spec = "large.openapi.json";
    private const string Accepted = "large.openapi.accepted.json";

    /// <summary>
    /// Prints what a run with a large document takes: without an accepted copy, with one that is the same, with one in which
    /// every tenth property was of another type; then a keystroke after that, and how many changes were said.
    /// </summary>
    internal static int Drift(string[] arguments)
    {
        string text = LargeDocument.Make(int.Parse(arguments[0], CultureInfo.InvariantCulture));
        string changed = text.Replace("\"value3\": { \"type\": \"string\"", "\"value3\": { \"type\": \"boolean\"", StringComparison.Ordinal);
        CSharpCompilation project = CompilerRun.Project();
        CompilerRun.Start(project, [SpecText.Of(Spec, LargeDocument.Make(1))]);
        Console.WriteLine(TimingOf(CompilerRun.Start(project, [SpecText.Of(Spec, text)])));
        Console.WriteLine(TimingOf(CompilerRun.Start(project, [SpecText.Of(Spec, text), SpecText.Of(Accepted, text)])));
        CompilerRun drifted = CompilerRun.Start(project, [SpecText.Of(Spec, text), SpecText.Of(Accepted, changed)]);
        Console.WriteLine(TimingOf(drifted));
        Console.WriteLine(TimingOf(drifted.EditSource()));
        Console.WriteLine(drifted.Result.Diagnostics.Count(d => d.Id.StartsWith("MAD3", StringComparison.Ordinal)));
        return 0;
    }

    /// <summary>
    /// Prints what the compiler takes to check a project of so many files that use Madaster's client, and what the analyzer of
    /// uses adds: where nothing changed, and where v3.0 did; then how many uses it reported.
    /// </summary>
    internal static int Uses(string[] arguments)
    {
        int files = int.Parse(arguments[0], CultureInfo.InvariantCulture);
        CSharpCompilation project = CompilerRun.ProjectOf(Enumerable.Range(0, files).Select(Source));
        SpecText[] specs = [SpecText.OfFile(Path.Combine(CompilerFolders.Specs, "madaster-v3.0.json")), SpecText.OfFile(Path.Combine(CompilerFolders.Specs, "madaster-v4.0.yaml"))];
        SpecText accepted = SpecText.Of("madaster-v3.0.accepted.json", File.ReadAllText(Path.Combine(CompilerFolders.Specs, "history", "madaster-v3.0-build9757.json")));
        Compilation same = CompilerRun.Start(project, specs).Output;
        Compilation drifted = CompilerRun.Start(project, [.. specs, accepted]).Output;
        Analyze(same);
        long start = Stopwatch.GetTimestamp();
        int errors = drifted.GetDiagnostics().Count(d => d.Severity == DiagnosticSeverity.Error);
        if (errors > 0)
            throw new InvalidOperationException($"The project has {errors} errors: {drifted.GetDiagnostics().First(d => d.Severity == DiagnosticSeverity.Error)}");
        Console.WriteLine(new Timing(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 0));
        Console.WriteLine(Analyze(same).Timing);
        (Timing timing, int uses) = Analyze(drifted);
        Console.WriteLine(timing);
        Console.WriteLine(uses);
        return 0;
    }

    // The analyzer's own time, as the compiler counts it.
    private static (Timing Timing, int Uses) Analyze(Compilation compilation)
    {
        DiagnosticAnalyzer analyzer = (DiagnosticAnalyzer)CompilerRun.Create("MadasterGen.Analyzers.Changes.ChangedUseAnalyzer");
        CompilationWithAnalyzers analyzed = compilation.WithAnalyzers(
            [analyzer], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: true));
        AnalysisResult result = analyzed.GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        return (new Timing(result.AnalyzerTelemetryInfo[analyzer].ExecutionTime.TotalMilliseconds, 0), result.GetAllDiagnostics().Length);
    }

    // Thirty lines of a usual kind; one file in ten uses what is gone, three in ten what changed.
    private static string Source(int i)
    {
        string use = (i % 10) switch
        {
            0 => "var databases = await client.V3_0.Database.GetDatabasesAsync(); count += databases.Count;",
            1 or 2 or 3 => "var building = await client.V3_0.Building.GetBuildingByIdAsync(id); if (building.LastRenovationDate != null) count++;",
            _ => "var folder = await client.V3_0.Folder.GetFolderByIdAsync(id); count += folder.Name.Length;",
        };
        string lines = string.Join("\n        ", Enumerable.Range(0, 25).Select(line => string.Create(CultureInfo.InvariantCulture, $"int value{line} = Sum(count, {line}); if (value{line} > 10) {{ count += value{line}; }}")));
        return $$"""
            using System;
            using System.Threading.Tasks;
            using Madaster;
            using Madaster.V3_0;

            internal sealed class Part{{i}}
            {
                internal async Task<int> RunAsync(MadasterClient client, Guid id, int count)
                {
                    {{lines}}
                    {{use}}
                    return count;
                }

                private static int Sum(int left, int right) => left + right;
            }
            """;
    }

    private static Timing TimingOf(CompilerRun run) => new(run.Milliseconds, run.AllocatedBytes);
}
