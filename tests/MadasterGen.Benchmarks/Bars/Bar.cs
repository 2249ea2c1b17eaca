namespace MadasterGen.Benchmarks.Bars;

/// <summary>One line of the table of bars.</summary>
/// <param name="What">What was measured, as a person says it: <c>read 1,000 commodities</c>.</param>
/// <param name="Ours">Our figure with its unit.</param>
/// <param name="Peer">Whom it is compared with, and its figure with the unit; empty where the bar is about us alone.</param>
/// <param name="Ratio">Ours to the peer's, or the peer's to ours, as the limit says it: <c>1.04 ×</c>.</param>
/// <param name="Limit">The bar: <c>at most 1.10 ×</c>; empty where the line is for information.</param>
/// <param name="Holds">Whether the bar holds; <see langword="null"/> where the line is for information.</param>
internal sealed record Bar(string What, string Ours, string Peer, string Ratio, string Limit, bool? Holds)
{
    /// <summary>What we cost: so many times the peer's figure, or our own where there is no peer; null where a line has no figure.</summary>
    internal double? Cost { get; init; }

    /// <summary>A bar of the kind "ours is at most so many times the peer's".</summary>
    internal static Bar AtMost(string what, Figure ours, Figure peer, double limit) =>
        new(what, ours.ToString(), peer.ToString(), Times(ours.Over(peer)), FormattableString.Invariant($"at most {limit:0.00} ×"), ours.Over(peer) <= limit) { Cost = ours.Over(peer) };

    /// <summary>A bar of the kind "the peer's is at least so many times ours".</summary>
    internal static Bar Faster(string what, Figure ours, Figure peer, double limit) =>
        new(what, ours.ToString(), peer.ToString(), Times(peer.Over(ours)), FormattableString.Invariant($"at least {limit:0.0} × faster"), peer.Over(ours) >= limit) { Cost = ours.Over(peer) };

    /// <summary>A line without a bar: how many times ours the peer's is.</summary>
    internal static Bar Beside(string what, Figure ours, Figure peer) =>
        new(what, ours.ToString(), peer.ToString(), Times(peer.Over(ours)), "", null) { Cost = ours.Over(peer) };

    private static string Times(double ratio) => FormattableString.Invariant($"{ratio:0.00} ×");
}
