using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace MadasterGen.Benchmarks.Generator;

/// <summary>What a child process does as the compiler server of a solution: many projects, several target frameworks, both Madaster documents in each.</summary>
internal static class SolutionRuns
{
    private const string Edited = "madaster-v3.0.json";
    private const string Name = "\"AccountResponse\"";

    private static readonly string[][] s_frameworks = [["NET8_0_OR_GREATER"], ["NET8_0_OR_GREATER", "NET9_0_OR_GREATER"], ["NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"]];

    /// <summary>
    /// Prints a line for each thing that happens: the first project of a warm process, the sum of all others, the sum of one project's frameworks
    /// in a process that knows nothing, a keystroke in every project, and one document changed in every project: the first, and the sum of the others.
    /// </summary>
    internal static int Run(string[] arguments)
    {
        int count = int.Parse(arguments[0], CultureInfo.InvariantCulture);
        CSharpCompilation project = CompilerRun.Project();
        for (int i = int.Parse(arguments[1], CultureInfo.InvariantCulture); i > 0; i--)
            CompilerRun.Start(project, MadasterRuns.Documents());

        CompilerRun.Forget();
        CompilerRun[] frameworks = [.. s_frameworks.Select(static symbols => CompilerRun.Again(CompilerRun.Project(symbols), MadasterRuns.Documents()))];
        CompilerRun.Forget();
        SpecText[][] documents = [.. Enumerable.Range(0, count).Select(static _ => MadasterRuns.Documents().ToArray())];
        CompilerRun[] runs = [.. documents.Select(each => CompilerRun.Again(CompilerRun.Project(), each))];
        Print(runs[0].Timing);
        Print(Sum(runs.Skip(1).Select(static run => run.Timing)));
        Print(Sum(frameworks.Select(static run => run.Timing)));
        Print(Sum(runs.Select(static run => run.EditSource().Timing)));
        Timing[] changed = [.. runs.Select((run, i) => run.Replace(Of(documents[i]), Changed(documents[i])).Timing)];
        Print(changed[0]);
        Print(Sum(changed.Skip(1)));
        return 0;
    }

    private static SpecText Of(SpecText[] documents) => documents.Single(static document => Path.GetFileName(document.Path) == Edited);

    // Each project opens the file for itself, so that each has a text of its own.
    private static SpecText Changed(SpecText[] documents)
    {
        SpecText old = Of(documents);
        string text = old.GetText().ToString();
        string changed = text.Replace(Name, "\"AccountAnswer\"", StringComparison.Ordinal).Replace("/AccountResponse\"", "/AccountAnswer\"", StringComparison.Ordinal);
        return changed != text ? SpecText.Of(old.Path, changed) : throw new InvalidOperationException("The document has nothing to change.");
    }

    private static Timing Sum(IEnumerable<Timing> timings) =>
        timings.Aggregate(static (sum, one) => new(sum.Milliseconds + one.Milliseconds, sum.AllocatedBytes + one.AllocatedBytes));

    private static void Print(Timing timing) => Console.WriteLine(timing);
}
