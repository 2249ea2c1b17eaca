using MadasterGen.Tests.Harness;

namespace MadasterGen.Corpus.Pairs;

/// <summary>
/// Compares each document of a folder with the next, in the order of their names, as builds of one API: nothing may throw, a document is
/// equal to itself, and no difference that a walk of the trees finds may go unmentioned.
/// </summary>
internal static class PairsProgram
{
    /// <summary>The word that the command begins with.</summary>
    public const string Word = "pairs";

    /// <summary>The usage.</summary>
    public const string Usage = "Usage: MadasterGen.Corpus pairs FOLDER…   folders whose documents, in the order of their names, are builds of one API";

    /// <summary>Runs; 0 only if all holds.</summary>
    public static int Run(IReadOnlyList<string> folders)
    {
        if (folders.Count == 0 || !folders.All(Directory.Exists))
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }
        string[] neverCount = [.. FieldsThatNeverCount()];
        (string Old, string New)[] pairs =
        [
            .. folders.SelectMany(folder =>
            {
                string[] files = [.. Directory.EnumerateFiles(folder).Where(IsDocument).Order(StringComparer.Ordinal)];
                return files.Zip(files.Skip(1));
            }),
        ];
        int faults = 0;
        int differences = 0;
        foreach ((string old, string @new) in pairs)
        {
            PairOutcome outcome = Compare(old, @new, neverCount);
            faults += outcome.Faults.Count;
            differences += outcome.Differences;
            Console.WriteLine($"{Path.GetFileName(old)} → {Path.GetFileName(@new)}: {outcome.Changes} changes, {outcome.Differences} places differ, {outcome.Faults.Count} faults");
            foreach (string fault in outcome.Faults.Take(20))
                Console.WriteLine("  " + fault);
        }
        Console.WriteLine();
        Console.WriteLine($"{pairs.Length} pairs, {differences} places that differ, {faults} faults");
        return faults == 0 ? 0 : 1;
    }

    private static bool IsDocument(string path) => Path.GetExtension(path) is ".json" or ".yaml" or ".yml";

    private static PairOutcome Compare(string oldPath, string newPath, string[] neverCount)
    {
        try
        {
            return PairOutcome.Of(Read(oldPath), Read(newPath), neverCount);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return new PairOutcome(0, 0, [$"{error.GetType().Name}: {error.Message}"]);
        }
    }

    private static PairedDocument Read(string path) =>
        PairedDocument.Read(File.ReadAllText(path)) ?? throw new IOException($"{path} is not read");

    private static IEnumerable<string> FieldsThatNeverCount() => File.ReadLines(Repository.PathOf("specs", "README.md"))
        .SkipWhile(line => line != "## Fields that never count").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);
}
