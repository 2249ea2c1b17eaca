using System.Diagnostics;
using System.Globalization;
using MadasterGen.Benchmarks.Bars;

namespace MadasterGen.Benchmarks.Streaming;

/// <summary>How much memory a process of its own needs at most while it enumerates a list.</summary>
/// <param name="WorkingSet">The peak of the working set, runtime and code included.</param>
/// <param name="Live">What is reachable on the managed heap while the last element is read.</param>
internal sealed record PeakMemory(Figure WorkingSet, Figure Live)
{
    /// <summary>The argument that makes a process the one that is measured.</summary>
    internal const string Command = "enumerate-and-tell-memory";

    // What grows a working set with the number of objects ever made, whoever makes them: the garbage collector waits until as much new is
    // there as fits the processor's cache, and the run time compiles what is called often once more. Without both, what is left is ours.
    private static readonly (string Name, string Value)[] Settled = [("DOTNET_GCgen0size", "400000"), ("DOTNET_TieredCompilation", "0")];

    /// <summary>Starts a process, and waits for what it tells.</summary>
    /// <param name="count">How many elements it enumerates.</param>
    /// <param name="isSettled">Whether the collector starts at 4 MiB of new objects and code is compiled once; else as the machine has it.</param>
    /// <exception cref="InvalidOperationException">The process failed.</exception>
    internal static PeakMemory Of(int count, bool isSettled)
    {
        ProcessStartInfo start = ThisProgram.With(Command, count.ToString(CultureInfo.InvariantCulture));
        if (isSettled)
            foreach ((string name, string value) in Settled) start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        string told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"Enumerating {count} elements failed: {told}");
        long[] figures = [.. told.Split(' ').Select(static text => long.Parse(text, CultureInfo.InvariantCulture))];
        return new(new($"{count:#,0} elements:", figures[0], Unit.Bytes), new($"{count:#,0} elements:", figures[1], Unit.Bytes));
    }

    /// <summary>What the started process does.</summary>
    internal static async Task<int> TellAsync(int count)
    {
        long live = 0;
        (long seen, _) = await Readers.GeneratedAsync(count, at =>
        {
            if (at == count - 1) live = GC.GetTotalMemory(forceFullCollection: true);
        });
        if (seen != count) return 1;
        using Process self = Process.GetCurrentProcess();
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"{self.PeakWorkingSet64} {live}"));
        return 0;
    }
}
