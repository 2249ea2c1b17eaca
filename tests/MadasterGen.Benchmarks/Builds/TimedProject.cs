using System.Diagnostics;
using MadasterGen.Benchmarks.Bars;
using MadasterGen.Outside;

namespace MadasterGen.Benchmarks.Builds;

/// <summary>A project whose builds are timed.</summary>
/// <param name="whose">Whose client it has; empty for ours.</param>
/// <param name="program">The program, which is built and is edited.</param>
internal sealed class TimedProject(string whose, string program) : IDisposable
{
    // A compiler server of our own is as warm for one as for the other, and neither serves nor is served by anyone else on the machine.
    // Asked for in so many words: a variable of the environment can have switched compiler servers off.
    private static readonly string[] CompilerServer = ["-p:UseSharedCompilation=true", $"-p:SharedCompilationId=madastergen-benchmarks-{Environment.ProcessId}"];

    private readonly List<double> _clean = [];
    private readonly List<double> _edited = [];
    private readonly List<double> _cold = [];
    private int _edits;

    /// <summary>The project, to be given a client.</summary>
    internal OutsideProject Project { get; } = new OutsideProject("Timed").Set("OutputType", "Exe").Write("Program.cs", program);

    /// <summary>The median time of a build from nothing, with the compiler server warm.</summary>
    internal Figure Clean => MedianOf(_clean);

    /// <summary>The median time of a build after one C# file changed, with the compiler server warm.</summary>
    internal Figure Edited => MedianOf(_edited);

    /// <summary>The median time of a build from nothing with a compiler of its own, as on a build server.</summary>
    internal Figure Cold => MedianOf(_cold);

    public void Dispose() => Project.Dispose();

    /// <summary>Restores, and builds twice: what only the first build of a project does is not timed.</summary>
    internal void Prepare()
    {
        Require(Project.Run("restore", "-nodeReuse:false"));
        Build(CompilerServer);
        DeleteOutput();
        Build(CompilerServer);
    }

    /// <exception cref="InvalidOperationException">What was built does not do what the programs are to do.</exception>
    internal void Prove(LoopbackPlatform platform)
    {
        CommandResult result = Project.Run("run", "--no-build", "--", platform.Address, LoopbackPlatform.Key);
        if (result.Output.Trim() != LoopbackPlatform.Expected)
            throw new InvalidOperationException(result.Output);
    }

    /// <summary>Times one build of each kind.</summary>
    internal void BuildOnce()
    {
        DeleteOutput();
        _clean.Add(Build(CompilerServer));
        Project.Write("Program.cs", $"{program}\n// Edit {++_edits}.\n");
        _edited.Add(Build(CompilerServer));
        DeleteOutput();
        _cold.Add(Build("-p:UseSharedCompilation=false"));
    }

    private double Build(params string[] compiler)
    {
        long start = Stopwatch.GetTimestamp();
        CommandResult result = Project.Run(["build", "--no-restore", "-nodeReuse:false", "-tl:off", .. compiler]);
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        Require(result);
        return elapsed.TotalNanoseconds;
    }

    // What restoring wrote stays.
    private void DeleteOutput()
    {
        foreach (string folder in new[] { "bin", Path.Combine("obj", "Debug"), "nswag" })
        {
            string path = Path.Combine(Project.Folder, folder);
            if (Directory.Exists(path))
                Directory.Delete(path, recursive: true);
        }
    }

    private Figure MedianOf(List<double> times) => new(whose, times.Order().ElementAt(times.Count / 2), Unit.Nanoseconds);

    private static void Require(CommandResult result)
    {
        if (result.ExitCode != 0)
            throw new InvalidOperationException(result.Output);
    }
}
