using System.Diagnostics;
using System.Globalization;
using MadasterGen.Benchmarks.Bars;
using MadasterGen.Outside;

namespace MadasterGen.Benchmarks.Documents;

/// <summary>Public documents: how many give a client that compiles. The corpus is a program of its own, which needs npm.</summary>
internal sealed class DocumentsMeasurement : IMeasurement
{
    public string Name => "documents";

    public IReadOnlyList<Bar> Measure()
    {
        string[] cells = LastRow().Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        (string documents, string[] counts) = (cells[0], [.. cells[1..].Select(static cell => cell.Split(' ')[0])]);
        return
        [
            Compared($"public documents of {documents} that give a client", counts[0], counts[2], documents),
            Compared($"… whose client compiles, ours without a warning", counts[1], counts[3], documents),
        ];
    }

    private static Bar Compared(string what, string ours, string peer, string all) => new(
        what, ours, "NSwag " + peer,
        FormattableString.Invariant($"{Number(ours) / Number(peer):0.00} ×"), "all", ours == all);

    private static double Number(string count) => int.Parse(count, CultureInfo.InvariantCulture);

    private static string LastRow()
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(PackedPackage.RepositoryRoot, "tests", "MadasterGen.Corpus", "run")]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        // What fails is among what it prints; the table is its last line.
        Console.WriteLine(output);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault(static line => line.StartsWith('|'))
            ?? throw new InvalidOperationException($"The corpus printed no table and ended with {process.ExitCode}.");
    }
}
