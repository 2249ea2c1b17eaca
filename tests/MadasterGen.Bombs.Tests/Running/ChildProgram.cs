using System.Globalization;
using MadasterGen.Bombs.Documents;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Bombs.Running;

/// <summary>What a child does: it runs kinds of documents on a thread with a stack as small as Windows has them.</summary>
internal static class ChildProgram
{
    /// <summary>The stack of an ordinary thread on Windows, and of the threads that editors run generators on.</summary>
    public const int StackBytes = 1024 * 1024;

    /// <summary>The line that says that a kind is done.</summary>
    public const string KindIsDone = "done";

    private const string Usage = """
        usage: KIND SIZE [compile]    each form of a kind, at a size and at twice the size
               --small KIND ...       kinds at the sizes of the tests
               --full KIND ...        kinds at their full sizes, everything compiled
               --file PATH ...        documents of your own, together
               --list                 the kinds
        """;

    /// <summary>Runs; prints a line for each run that ended.</summary>
    public static int Main(string[] arguments)
    {
        int exitCode = 2;
        Thread thread = new(() => exitCode = Run(arguments), StackBytes);
        thread.Start();
        thread.Join();
        return exitCode;
    }

    private static int Run(string[] arguments)
    {
        switch (arguments)
        {
            case ["--list"]:
                foreach (Kind listed in Kinds.All)
                    Console.WriteLine($"{listed.Name} {listed.Small} {listed.Full}");
                return 0;
            case ["--file", .. string[] { Length: > 0 } paths]:
                IEnumerable<TestFile> files = paths.Select(path => new TestFile(NameOf(path), File.ReadAllText(path)));
                Print(Explosion.Run("files", paths.Length, [.. files], compiles: true));
                return 0;
            case ["--small" or "--full", .. string[] names] when names.All(name => Kinds.Find(name) is not null):
                bool isFull = arguments[0] == "--full";
                foreach (Kind named in names.Select(name => Kinds.Find(name)!))
                    Run(named, isFull ? named.Full : named.Small, isFull ? named.Full : named.Compiled);
                return 0;
            case [string name, string digits, .. string[] rest] when Kinds.Find(name) is { } kind:
                int size = int.Parse(digits, CultureInfo.InvariantCulture);
                Run(kind, size, rest is ["compile"] ? size : 0);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static void Run(Kind kind, int size, int compiledSize)
    {
        // What is compiled and loaded once must not count as what the first document costs.
        Explosion.Run("", 0, Forms.Files(Kinds.All[0], Forms.Accepted, 2), compiles: false);
        // One that compiles first: smaller, with everything that a changed document brings into the output.
        if (compiledSize > 0 && compiledSize < size)
            Print(Explosion.Run(Forms.Accepted, compiledSize, Forms.Files(kind, Forms.Accepted, compiledSize), compiles: true));
        foreach (string form in Forms.Of(kind))
        {
            Print(Explosion.Run(form, size, Forms.Files(kind, form, size), compiles: compiledSize == size));
            Print(Explosion.Run(form, size * 2, Forms.Files(kind, form, size * 2), compiles: false));
        }
        Console.WriteLine(KindIsDone);
        Console.Out.Flush();
    }

    private static void Print(Outcome outcome)
    {
        Console.WriteLine(outcome);
        Console.Out.Flush();
    }

    // Any name makes a spec of it; an accepted copy keeps its mark.
    private static string NameOf(string path) => "madaster-" + Path.GetFileName(path);
}
