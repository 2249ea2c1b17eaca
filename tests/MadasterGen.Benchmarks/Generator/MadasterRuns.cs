using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace MadasterGen.Benchmarks.Generator;

/// <summary>What a child process does: runs the generator over both of Madaster's documents.</summary>
internal static class MadasterRuns
{
    /// <summary>Prints a line for each run on documents that the process does not know; the first is the cold one.</summary>
    internal static int Time(string[] arguments) => EachRun(arguments, static project => CompilerRun.Start(project, Documents()));

    /// <summary>Prints a line for each run on documents that stay as they are; the first is the cold one.</summary>
    internal static int TimeAgain(string[] arguments) => EachRun(arguments, static project => CompilerRun.Again(project, Documents()));

    /// <summary>Prints how many bytes the process keeps of both documents, and how many characters they have.</summary>
    internal static int Kept(string[] arguments)
    {
        CSharpCompilation project = CompilerRun.Project();
        long characters = Documents().Sum(static document => (long)document.GetText().Length);
        CompilerRun.Again(project, Documents());
        long kept = GC.GetTotalMemory(forceFullCollection: true);
        CompilerRun.Forget();
        Console.WriteLine(kept - GC.GetTotalMemory(forceFullCollection: true));
        Console.WriteLine(characters);
        return 0;
    }

    private static int EachRun(string[] arguments, Func<CSharpCompilation, CompilerRun> start)
    {
        CSharpCompilation project = CompilerRun.Project();
        for (int count = int.Parse(arguments[0], CultureInfo.InvariantCulture); count > 0; count--)
        {
            CompilerRun run = start(project);
            Check(run);
            Console.WriteLine(run.Timing);
        }

        return 0;
    }

    /// <summary>Prints what each step took in the last of some runs.</summary>
    internal static int Steps(string[] arguments)
    {
        CSharpCompilation project = CompilerRun.Project();
        for (int count = int.Parse(arguments[0], CultureInfo.InvariantCulture); count > 1; count--)
            CompilerRun.Start(project, Documents(), tracksSteps: true);
        CompilerRun run = CompilerRun.Start(project, Documents(), tracksSteps: true);
        foreach ((string step, double milliseconds) in StepTimes.Of(run.Result))
            Console.WriteLine(FormattableString.Invariant($"{step,-40} {milliseconds,8:0.00} ms"));
        Console.WriteLine(FormattableString.Invariant($"{"everything",-40} {run.Milliseconds,8:0.00} ms"));
        return 0;
    }

    /// <summary>Both documents, opened anew.</summary>
    internal static IEnumerable<SpecText> Documents() =>
    [
        SpecText.OfFile(Path.Combine(CompilerFolders.Specs, "madaster-v3.0.json")),
        SpecText.OfFile(Path.Combine(CompilerFolders.Specs, "madaster-v4.0.yaml")),
    ];

    private static void Check(CompilerRun run)
    {
        bool hasBoth = run.Result.Exception is null && run.Result.Diagnostics.IsEmpty
            && new[] { "V3_0", "V4_0" }.All(version => run.Result.GeneratedSources.Any(source => source.HintName.StartsWith("Madaster." + version, StringComparison.Ordinal)));
        if (!hasBoth)
            throw new InvalidOperationException("The generator did not make both clients: there is nothing to compare.");
    }
}
