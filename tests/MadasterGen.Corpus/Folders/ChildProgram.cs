namespace MadasterGen.Corpus.Folders;

/// <summary>What a child does: it runs the documents whose paths it is given, one line each, and prints a line for each.</summary>
internal static class ChildProgram
{
    /// <summary>The word that makes a process a child.</summary>
    public const string Word = "--child";

    /// <summary>What stands between the name of a document, its path and how far it is compiled.</summary>
    public const char Separator = '\t';

    // The stack of an ordinary thread on Windows, and of the threads that editors run generators on.
    private const int StackBytes = 1024 * 1024;

    /// <summary>Runs until there are no more.</summary>
    public static int Run()
    {
        Thread thread = new(RunAll, StackBytes);
        thread.Start();
        thread.Join();
        return 0;
    }

    private static void RunAll()
    {
        while (Console.In.ReadLine() is { } line)
        {
            string[] parts = line.Split(Separator);
            Console.Out.WriteLine(DocumentRun.Of(parts[0], parts[1], Enum.Parse<Depth>(parts[2])));
            Console.Out.Flush();
        }
    }
}
