namespace MadasterGen.Benchmarks.Bars;

/// <summary>A measured value with its unit and whose it is.</summary>
/// <param name="Whose">For example <c>hand-written</c>; empty for ours.</param>
/// <param name="Value">The value in <paramref name="Unit"/>.</param>
internal sealed record Figure(string Whose, double Value, Unit Unit)
{
    public override string ToString() => Whose.Length == 0 ? Text : Whose + " " + Text;

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
