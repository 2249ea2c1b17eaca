using System.Diagnostics;
using MadasterGen.Benchmarks.Bars;

namespace MadasterGen.Benchmarks.Generator;

/// <summary>Runs a program in a process of its own, in which nothing is loaded or compiled yet.</summary>
internal static class ChildProcess
{
    /// <summary>The lines that this program prints when it is called with these arguments.</summary>
    internal static IReadOnlyList<string> Ours(params string[] arguments) => Run(ThisProgram.With(["compiler", .. arguments]));

    /// <summary>The lines that the peers' program prints.</summary>
    internal static IReadOnlyList<string> Peers(params string[] arguments) => Run(ThisProgram.Other(CompilerFolders.Peers, arguments));

    private static string[] Run(ProcessStartInfo start)
    {
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : throw new InvalidOperationException($"A child process ended with {process.ExitCode}.");
    }
}
