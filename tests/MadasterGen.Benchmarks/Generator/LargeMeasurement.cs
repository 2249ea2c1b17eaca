using System.Globalization;
using MadasterGen.Benchmarks.Bars;

namespace MadasterGen.Benchmarks.Generator;

/// <summary>A document of 10 MB with 2,000 operations and 4,000 schemas: linear time, edits, cancellation.</summary>
internal sealed class LargeMeasurement : IMeasurement
{
    /// <summary>Of four times the text, against four times the time: what is left for caches and the garbage collector.</summary>
    private const double Linear = 1.5;

    public string Name => "large";

    public IReadOnlyList<Bar> Measure()
    {
        (double Length, Timing Timing)[] sizes = [.. new[] { "1", "2", "4" }.Select(static factor => Size(factor))];
        IReadOnlyList<string> edits = ChildProcess.Ours("edits", "as it has become");
        IReadOnlyList<string> cancelled = ChildProcess.Ours("cancellation", "12");
        double outputs = double.Parse(edits[2], CultureInfo.InvariantCulture);
        return
        [
            .. sizes.Select(size => Scaled(size.Length, size.Timing, sizes[0].Length, sizes[0].Timing)),
            Alone("10 MB, a keystroke in C#", Timing.Parse(edits[0]), "no file is written again", true),
            Alone("10 MB, one schema changed", Timing.Parse(edits[1]), "", null),
            new Bar("10 MB, one schema changed: files written again", new Figure("", outputs, Unit.Count).ToString(), "", "", "that schema's and its pair's alone", outputs <= 2) { Cost = outputs },
            Alone("10 MB, goes on after cancellation in the library", Timing.Parse(cancelled[0]), "", null),
            Latency("10 MB, goes on after cancellation in our own reading", cancelled[1]),
            Latency("10 MB, goes on after cancellation later", cancelled[2]),
        ];
    }

    private static (double Length, Timing Timing) Size(string factor)
    {
        IReadOnlyList<string> lines = ChildProcess.Ours("size", factor);
        return (double.Parse(lines[0], CultureInfo.InvariantCulture), Timing.Parse(lines[1]));
    }

    private static Bar Scaled(double length, Timing timing, double firstLength, Timing first)
    {
        double ratio = timing.Milliseconds / length / (first.Milliseconds / firstLength);
        return new Bar(
            FormattableString.Invariant($"generate {length / 1e6:0.0} MB"),
            FormattableString.Invariant($"{Time(timing)}, {timing.AllocatedBytes / 1048576.0:0} MiB allocated"),
            "",
            FormattableString.Invariant($"{ratio:0.00} × per byte"),
            FormattableString.Invariant($"at most {Linear:0.0} × per byte"),
            ratio <= Linear)
        {
            Cost = timing.Milliseconds,
        };
    }

    private static Bar Latency(string what, string line)
    {
        // No number means that no moment fell there, which shows nothing.
        Timing timing = Timing.Parse(line);
        return double.IsNaN(timing.Milliseconds)
            ? new Bar(what, "no moment fell there", "", "", "at most 50 ms", null)
            : Alone(what, timing, "at most 50 ms", timing.Milliseconds <= 50);
    }

    private static Bar Alone(string what, Timing timing, string limit, bool? holds) =>
        new(what, Time(timing), "", "", limit, holds) { Cost = timing.Milliseconds };

    private static string Time(Timing timing) => new Figure("", timing.Milliseconds * 1e6, Unit.Nanoseconds).ToString();
}
