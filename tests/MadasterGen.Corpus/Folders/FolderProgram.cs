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
        RunAll(DocumentFolder.Find(arguments), arguments, report);
        report.Summarize(watch.Elapsed);
        if (arguments.Results is { } results)
            File.WriteAllLines(results, report.Outcomes.Select(outcome => outcome.ToString()));
        if (before is not null)
            Print(Comparison.Of(before, report.Outcomes));
        return report.IsGood ? 0 : 1;
    }

    private static void RunAll(IReadOnlyList<string> documents, FolderArguments arguments, FolderReport report)
    {
        using BlockingCollection<Child> children = [.. Enumerable.Range(0, arguments.AtOnce).Select(_ => new Child(arguments.Limits))];
        Parallel.ForEach(documents, new ParallelOptions { MaxDegreeOfParallelism = arguments.AtOnce }, path =>
        {
            Child child = children.Take();
            report.Add(child.Run(NameOf(path, arguments), path));
            children.Add(child);
        });
        foreach (Child child in children)
            child.Dispose();
    }

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
