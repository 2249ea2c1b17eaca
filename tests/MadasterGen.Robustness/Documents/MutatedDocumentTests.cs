using System.Diagnostics;
using System.Globalization;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace MadasterGen.Robustness.Documents;

/// <summary>
/// Whatever the bytes: C# that compiles, or a located diagnostic that is true and one line. Never a crash, never silence.
/// </summary>
public sealed class MutatedDocumentTests(ITestOutputHelper output)
{
    private const int UsualCount = 30;

    [Fact]
    public void End_in_a_client_that_compiles_or_in_a_diagnostic_at_its_place() => Repeat(seed =>
    {
        (string name, string text) = Any(Seeds.All, seed);
        Check(TestProject.With((name, new Mutation(seed).Of(text, Any(Seeds.All, seed * 31).Text))));
    });

    [Fact]
    public void Are_compared_with_their_accepted_copy_without_a_crash() => Repeat(seed =>
    {
        (string name, string text) = Any(Seeds.All, seed);
        string changed = new Mutation(seed).Of(text, Any(Seeds.All, seed * 31).Text);
        string accepted = name.Replace(".openapi.", ".openapi.accepted.", StringComparison.Ordinal);
        (string current, string before) = seed % 2 == 0 ? (text, changed) : (changed, text);
        Check(TestProject.With((name, current), (accepted, before)));
    });

    private static void Check(TestProject project)
    {
        GeneratorRun run = (project with { TracksSteps = false }).Run();

        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == "MAD1009");
        Assert.True(run.CompilerDiagnostics.Count == 0, string.Join('\n', run.CompilerDiagnostics.Take(5)));
        Assert.True(run.Files.Count > 0 || run.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), "There is neither a client nor an error.");
        foreach (Diagnostic diagnostic in run.Diagnostics)
            OneLine.Check(diagnostic.GetMessage(CultureInfo.InvariantCulture).Replace('\n', '\u0085'));
    }

    private void Repeat(Action<int> check)
    {
        int first = Effort.Seed;
        Stopwatch watch = Stopwatch.StartNew();
        List<string> failures = [];
        int seed = first;
        for (; Effort.Minutes > 0 ? watch.Elapsed.TotalMinutes < Effort.Minutes : seed < first + UsualCount; seed++)
        {
            try
            {
                check(seed);
            }
            catch (Exception exception)
            {
                failures.Add($"MADASTERGEN_SEED={seed}: {exception.Message}");
                if (failures.Count == 20)
                    break;
            }
        }
        output.WriteLine($"{seed - first} documents, {failures.Count} failures");
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static (string Name, string Text) Any(IReadOnlyList<(string Name, string Text)> seeds, int seed) =>
        seeds[(int)((uint)seed * 2_654_435_761u % (uint)seeds.Count)];
}
