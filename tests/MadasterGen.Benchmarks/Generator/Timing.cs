using System.Globalization;

namespace MadasterGen.Benchmarks.Generator;

/// <summary>One line of what a child process says: a duration and what was allocated meanwhile.</summary>
internal readonly record struct Timing(double Milliseconds, long AllocatedBytes)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Milliseconds:0.####} {AllocatedBytes}");

    internal static Timing Parse(string line) => line.Split(' ') is [string milliseconds, string allocated]
        ? new(double.Parse(milliseconds, CultureInfo.InvariantCulture), long.Parse(allocated, CultureInfo.InvariantCulture))
        : throw new FormatException($"A child process said '{line}' where a duration and bytes were expected.");

    /// <summary>The median of each.</summary>
    internal static Timing Median(IReadOnlyCollection<Timing> timings) => new(
        timings.Select(static timing => timing.Milliseconds).Order().ElementAt(timings.Count / 2),
        timings.Select(static timing => timing.AllocatedBytes).Order().ElementAt(timings.Count / 2));
}
