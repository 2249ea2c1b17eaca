using System.Diagnostics;
using MadasterGen.Benchmarks.Bars;

namespace MadasterGen.Benchmarks.Streaming;

/// <summary>Long lists, element by element: the time beside the peers, the memory by length, and what an unread list costs.</summary>
internal sealed class StreamingMeasurement : IMeasurement
{
    private const int Count = 100_000;
    private const int LongCount = 1_000_000;
    private const int Rounds = 7;

    public string Name => "streaming";

    public IReadOnlyList<Bar> Measure()
    {
        (Figure ours, Figure handWritten, Figure sourceGenerator) = Times();
        PeakMemory few = PeakMemory.Of(LongCount / 100, isSettled: true);
        PeakMemory many = PeakMemory.Of(LongCount, isSettled: true);
        PeakMemory[] asItComes = [.. new[] { LongCount / 100, LongCount / 10, LongCount }.Select(static count => PeakMemory.Of(count, isSettled: false))];
        (long sent, long whole) = ReadAhead.MeasureAsync(LongCount).GetAwaiter().GetResult();
        return
        [
            Bar.Beside("enumerate 100,000 elements", ours, handWritten),
            Bar.Beside("enumerate 100,000 elements", ours, sourceGenerator),
            Bar.AtMost("enumerate 1,000,000 elements, 4 MiB of new objects: peak working set", many.WorkingSet, few.WorkingSet, 1.1),
            Bar.AtMost("enumerate 1,000,000 elements, 4 MiB of new objects: live heap at the last", many.Live, few.Live, 1.1),
            Bar.Beside("enumerate 1,000,000 elements, as the machine has it: peak working set", asItComes[2].WorkingSet, asItComes[0].WorkingSet),
            Bar.AtMost("enumerate 1,000,000 elements, as the machine has it: peak working set", asItComes[2].WorkingSet, asItComes[1].WorkingSet, 1.1),
            Bar.AtMost("enumerate 1,000,000 elements, as the machine has it: live heap at the last", asItComes[2].Live, asItComes[0].Live, 1.1),
            Bar.AtMost("an unread list: sent through the socket", new("", sent, Unit.Bytes), new("the whole list", whole, Unit.Bytes), 0.05),
        ];
    }

    // In turns, and the median of each.
    private static (Figure Ours, Figure HandWritten, Figure SourceGenerator) Times()
    {
        Func<int, Task<(long, double)>>[] readers = [static count => Readers.GeneratedAsync(count), Readers.HandWrittenAsync, Readers.SourceGeneratorAsync];
        (long, double)[] sums = [.. readers.Select(static reader => reader(Count).GetAwaiter().GetResult())];
        if (sums.Distinct().Count() != 1) throw new InvalidOperationException($"They do not read the same: {string.Join(", ", sums)}.");
        List<double>[] times = [.. readers.Select(static _ => new List<double>())];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < readers.Length; i++)
            {
                long start = Stopwatch.GetTimestamp();
                readers[i](Count).GetAwaiter().GetResult();
                times[i].Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds);
            }
        }

        return (Median("", times[0]), Median("hand-written", times[1]), Median("DeserializeAsyncEnumerable, source generator", times[2]));
    }

    private static Figure Median(string whose, List<double> times) => new(whose, times.Order().ElementAt(times.Count / 2), Unit.Nanoseconds);
}
