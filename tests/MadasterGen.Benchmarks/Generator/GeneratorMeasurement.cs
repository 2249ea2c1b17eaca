using System.Globalization;
using MadasterGen.Benchmarks.Bars;

namespace MadasterGen.Benchmarks.Generator;

/// <summary>Both Madaster documents, from file to C#, beside NSwag: in a fresh process, and in one that has done it often.</summary>
internal sealed class GeneratorMeasurement : IMeasurement
{
    private const int WarmUp = 40;
    private const int WarmRuns = 41;
    private const int MostBytesPerCharacter = 30;

    private static int ColdProcesses => Effort.Of(9, 3);

    private static int WarmProcesses => Effort.Of(3, 1);

    public string Name => "generator";

    public IReadOnlyList<Bar> Measure()
    {
        (Timing ours, Timing peer) = Interleaved("time", ColdProcesses, 1);
        (Timing oursWarm, Timing peerWarm) = Interleaved("time", WarmProcesses, WarmUp + WarmRuns);
        (Timing oursKept, Timing peerKept) = Interleaved("again", WarmProcesses, WarmUp + WarmRuns);
        IReadOnlyList<string> kept = ChildProcess.Ours("kept");
        double keptBytes = double.Parse(kept[0], CultureInfo.InvariantCulture);
        double perCharacter = keptBytes / double.Parse(kept[1], CultureInfo.InvariantCulture);
        return
        [
            Bar.AtMost("generate both documents, first in a process", Time("", ours), Time("NSwag", peer), 0.3),
            Bar.AtMost("generate both documents, warm", Time("", oursWarm), Time("NSwag", peerWarm), 0.2),
            Bar.AtMost("generate both documents, warm, unchanged", Time("", oursKept), Time("NSwag", peerKept), 0.05),
            new Bar(
                "kept of both documents in the process", new Figure("", keptBytes, Unit.Bytes).ToString(), "",
                FormattableString.Invariant($"{perCharacter:0} bytes a character"), $"at most {MostBytesPerCharacter} bytes a character",
                perCharacter <= MostBytesPerCharacter)
            {
                Cost = keptBytes,
            },
            Bar.Beside("generate both documents, first in a process, allocated", Allocated("", ours), Allocated("NSwag", peer)),
            Bar.Beside("generate both documents, warm, allocated", Allocated("", oursWarm), Allocated("NSwag", peerWarm)),
        ];
    }

    private static (Timing Ours, Timing Peer) Interleaved(string command, int processes, int runs)
    {
        List<Timing> ours = [];
        List<Timing> peers = [];
        string count = runs.ToString(CultureInfo.InvariantCulture);
        for (int i = 0; i < processes; i++)
        {
            ours.Add(MedianOf(ChildProcess.Ours(command, count)));
            peers.Add(MedianOf(ChildProcess.Peers("time", CompilerFolders.Specs, count)));
        }

        return (Timing.Median(ours), Timing.Median(peers));
    }

    private static Timing MedianOf(IReadOnlyList<string> lines) => Timing.Median([.. lines.Skip(lines.Count - Math.Min(lines.Count, WarmRuns)).Select(Timing.Parse)]);

    private static Figure Time(string whose, Timing timing) => new(whose, timing.Milliseconds * 1e6, Unit.Nanoseconds);

    private static Figure Allocated(string whose, Timing timing) => new(whose, timing.AllocatedBytes, Unit.Bytes);
}
