using System.Diagnostics;

namespace MadasterGen.Benchmarks.Bars;

/// <summary>Starts this program again, for what needs a process of its own.</summary>
internal static class ThisProgram
{
    /// <summary>How it is started with these arguments; its output is to be read.</summary>
    internal static ProcessStartInfo With(params IEnumerable<string> arguments)
    {
        string path = Environment.ProcessPath!;
        // Under `dotnet FILE.dll` the process is the host, and its first argument is the program.
        IEnumerable<string> all = IsHost(path) ? [typeof(ThisProgram).Assembly.Location, .. arguments] : arguments;
        return new(path, all) { RedirectStandardOutput = true };
    }

    /// <summary>How another program is started, with the host that this one runs on.</summary>
    internal static ProcessStartInfo Other(string assembly, params IEnumerable<string> arguments)
    {
        string path = Environment.ProcessPath!;
        return new(IsHost(path) ? path : "dotnet", [assembly, .. arguments]) { RedirectStandardOutput = true };
    }

    private static bool IsHost(string path) => Path.GetFileNameWithoutExtension(path) == "dotnet";
}
