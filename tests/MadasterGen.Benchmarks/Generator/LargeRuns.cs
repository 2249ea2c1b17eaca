using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace MadasterGen.Benchmarks.Generator;

/// <summary>What a child process does with large documents.</summary>
internal static class LargeRuns
{
    private const string Path = "large.openapi.json";

    /// <summary>Prints the size of a document in characters, and time and bytes of generating it, the best of two runs after one to warm up.</summary>
    internal static int Size(string[] arguments)
    {
        string text = LargeDocument.Make(int.Parse(arguments[0], CultureInfo.InvariantCulture));
        CSharpCompilation project = CompilerRun.Project();
        Start(project, LargeDocument.Make(1));
        Timing[] timings = [.. Enumerable.Range(0, 2).Select(_ => Start(project, text).Timing)];
        Console.WriteLine(text.Length);
        Console.WriteLine(timings.MinBy(static timing => timing.Milliseconds));
        return 0;
    }

    /// <summary>Prints a line for a keystroke, a line for one changed schema and the number of files that it wrote again.</summary>
    internal static int Edits(string[] arguments)
    {
        SpecText document = SpecText.Of(Path, LargeDocument.Make(4));
        // Tracking the steps would cost more than they do; a file that no step wrote again is the very text that it was.
        CompilerRun run = CompilerRun.Start(CompilerRun.Project(), [document]);
        Dictionary<string, SourceText> known = Texts(run);
        List<Timing> keystrokes = [];
        for (int i = 0; i < 15; i++)
        {
            keystrokes.Add(run.EditSource().Timing);
            if (Changed(run, known) > 0)
                throw new InvalidOperationException("A file was written again after a keystroke.");
        }

        Console.WriteLine(Timing.Median(keystrokes));
        Console.WriteLine(run.Replace(document, SpecText.Of(Path, LargeDocument.Make(4, arguments[0]))).Timing);
        Console.WriteLine(Changed(run, known));
        return 0;
    }

    /// <summary>
    /// Prints how long the slowest run went on after it was cancelled: while the library read, while our own reading was
    /// at it, and after that. The moments are spread over what a run takes that is not the first.
    /// </summary>
    internal static int Cancellation(string[] arguments)
    {
        string text = LargeDocument.Make(4);
        CSharpCompilation project = CompilerRun.Project();
        Start(project, text);
        double whole = Start(project, text).Milliseconds;
        int moments = int.Parse(arguments[0], CultureInfo.InvariantCulture);
        ILookup<CancelledIn, double> latencies = Enumerable.Range(0, moments)
            .Select(i => CancelledRun.Measure(project, SpecText.Of(Path, text), whole * (i + 0.5) / moments))
            .OfType<CancelledRun>()
            .ToLookup(static run => run.In, static run => run.Milliseconds);
        foreach (CancelledIn part in Enum.GetValues<CancelledIn>())
            Console.WriteLine(new Timing(latencies[part].DefaultIfEmpty(double.NaN).Max(), 0));
        return 0;
    }

    private static CompilerRun Start(CSharpCompilation project, string text)
    {
        CompilerRun run = CompilerRun.Start(project, [SpecText.Of(Path, text)]);
        return run.Result.Exception is null && run.Result.GeneratedSources.Sum(static source => source.SourceText.Length) > 2 * text.Length
            ? run
            : throw new InvalidOperationException("The generator did not make the large client.");
    }

    private static Dictionary<string, SourceText> Texts(CompilerRun run) =>
        run.Result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText);

    private static int Changed(CompilerRun run, Dictionary<string, SourceText> known) =>
        Texts(run).Count(source => !known.TryGetValue(source.Key, out SourceText? text) || !ReferenceEquals(text, source.Value));
}
