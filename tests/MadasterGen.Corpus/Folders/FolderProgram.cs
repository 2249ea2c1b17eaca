using System.Collections.Concurrent;
using System.Diagnostics;

namespace MadasterGen.Corpus.Folders;

/// <summary>Runs the documents of a folder, each in a process with limits.</summary>
internal static class FolderProgram
{
    /// <summary>Runs; 0 only if every document gives a client that compiles.</summary>
    public static int Run(IReadOnlyList<string> args)
    {
        if (FolderArguments.Parse(args) is not { } arguments)
        {
            Console.Error.WriteLine(FolderArguments.Usage);
            return 2;
        }
        // Read before it is written: both can be one file.
        Outcome[]? before = arguments.Compare is { } compared ? [.. File.ReadLines(compared).Select(Outcome.Parse)] : null;
        Stopwatch watch = Stopwatch.StartNew();
        FolderReport report = new(Console.Out);
        // What a long run found must not be lost when it is stopped.
        using (StreamWriter results = arguments.Results is { } path ? new StreamWriter(path) { AutoFlush = true } : StreamWriter.Null)
            RunAll(DocumentFolder.Find(arguments), arguments, report, results);
        report.Summarize(watch.Elapsed);
        if (arguments.Results is { } sorted)
            File.WriteAllLines(sorted, report.Outcomes.Select(outcome => outcome.ToString()));
        if (before is not null)
            Print(Comparison.Of(before, report.Outcomes));
        return report.IsGood ? 0 : 1;
    }

    private static void RunAll(IReadOnlyList<string> documents, FolderArguments arguments, FolderReport report, StreamWriter results)
    {
        using BlockingCollection<Child> children = [.. Enumerable.Range(0, arguments.AtOnce).Select(_ => new Child(arguments.Limits))];
        Parallel.ForEach(documents, new ParallelOptions { MaxDegreeOfParallelism = arguments.AtOnce }, (path, _, index) =>
        {
            Child child = children.Take();
            Outcome outcome = child.Run(NameOf(path, arguments), path, DepthOf(arguments, index));
            children.Add(child);
            lock (results)
                results.WriteLine(outcome);
            report.Add(outcome);
        });
        foreach (Child child in children)
            child.Dispose();
    }

    private static Depth DepthOf(FolderArguments arguments, long index) =>
        !IsNth(index, arguments.CompileEvery) ? Depth.Parsed : IsNth(index, arguments.NullEvery) ? Depth.Analyzed : Depth.Compiled;

    private static bool IsNth(long index, int every) => every > 0 && index % every == 0;

    private static string NameOf(string path, FolderArguments arguments) => File.Exists(arguments.Path)
        ? Path.GetFileName(path)
        : Path.GetRelativePath(arguments.Path, path).Replace('\\', '/');

    private static void Print(IEnumerable<string> changes)
    {
        Console.WriteLine();
        Console.WriteLine("Changed since the run before:");
        foreach (string change in changes.DefaultIfEmpty("nothing"))
            Console.WriteLine($"  {change}");
    }
}
