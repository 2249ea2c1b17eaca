using System.Diagnostics;
using MadasterGen.Benchmarks.Bars;

namespace MadasterGen.Benchmarks.Generator;

/// <summary>Runs a program in a process of its own, in which nothing is loaded or compiled yet.</summary>
internal static class ChildProcess
{
    /// <summary>
    /// The lines that this program prints when it is called with these arguments. It collects garbage as the SDK's compiler does
    /// (<c>System.GC.Server</c> in <c>csc.runtimeconfig.json</c> and in that of the compiler server): that is what generators run in.
    /// </summary>
    internal static IReadOnlyList<string> Ours(params string[] arguments)
    {
        ProcessStartInfo start = ThisProgram.With(["compiler", .. arguments]);
        start.Environment["DOTNET_gcServer"] = "1";
        return Run(start);
    }

    /// <summary>The lines that the peers' program prints, which collects garbage as NSwag's own tool does.</summary>
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
