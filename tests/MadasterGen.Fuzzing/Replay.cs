namespace MadasterGen.Fuzzing;

/// <summary>Runs something on the inputs in files and folders.</summary>
internal static class Replay
{
    /// <summary>Runs; 0 only if nothing throws.</summary>
    public static int Run(IEnumerable<string> paths, Action<string> run)
    {
        int count = 0;
        int failures = 0;
        foreach (string path in paths.SelectMany(FilesOf))
        {
            count++;
            try
            {
                run(File.ReadAllText(path));
            }
            catch (Exception exception)
            {
                failures++;
                Console.WriteLine($"{path}: {exception}");
            }
        }
        Console.WriteLine($"{count} inputs, {failures} failures");
        return failures == 0 && count > 0 ? 0 : 1;
    }

    // AFL keeps a note beside what it finds.
    private static IEnumerable<string> FilesOf(string path) => File.Exists(path)
        ? [path]
        : Directory.EnumerateFiles(path).Where(file => Path.GetFileName(file) != "README.txt").Order(StringComparer.Ordinal);
}
