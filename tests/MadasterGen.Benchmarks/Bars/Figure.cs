namespace MadasterGen.Benchmarks.Bars;

/// <summary>A measured value with its unit and whose it is.</summary>
/// <param name="Whose">For example <c>hand-written</c>; empty for ours.</param>
/// <param name="Value">The value in <paramref name="Unit"/>: the median of the rounds, where there are rounds.</param>
internal sealed record Figure(string Whose, double Value, Unit Unit)
{
    /// <summary>The value of each round; empty for a value that was measured once.</summary>
    internal IReadOnlyList<double> Rounds { get; private init; } = [];

    /// <summary>The median of several rounds.</summary>
    internal static Figure Of(string whose, IEnumerable<double> rounds, Unit unit)
    {
        double[] values = [.. rounds];
        return new(whose, Median(values), unit) { Rounds = values };
    }

    /// <summary>
    /// How many times the other it is. Where both were measured in the same rounds, the median of the rounds' ratios: what slowed a
    /// round slowed both.
    /// </summary>
    internal double Over(Figure other) => Rounds.Count > 0 && Rounds.Count == other.Rounds.Count
        ? Median(Rounds.Zip(other.Rounds, static (own, others) => own / others))
        : Value / other.Value;

    public override string ToString() => Whose.Length == 0 ? Text : Whose + " " + Text;

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private string Text => Unit switch
    {
        Unit.Nanoseconds when Value >= 1e9 => FormattableString.Invariant($"{Value / 1e9:0.00} s"),
        Unit.Nanoseconds when Value >= 1e6 => FormattableString.Invariant($"{Value / 1e6:0.00} ms"),
        Unit.Nanoseconds when Value >= 1e3 => FormattableString.Invariant($"{Value / 1e3:0.00} µs"),
        Unit.Nanoseconds => FormattableString.Invariant($"{Value:0} ns"),
        Unit.Bytes when Value >= 1 << 20 => FormattableString.Invariant($"{Value / (1 << 20):0.00} MiB"),
        Unit.Bytes when Value >= 1 << 14 => FormattableString.Invariant($"{Value / (1 << 10):0.0} KiB"),
        Unit.Bytes => FormattableString.Invariant($"{Value:0} B"),
        _ => FormattableString.Invariant($"{Value:#,0}"),
    };
}

/// <summary>What a <see cref="Figure"/> counts.</summary>
internal enum Unit
{
    Nanoseconds,
    Bytes,
    Count,
}
