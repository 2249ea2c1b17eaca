using System.Collections.Generic;
using MadasterGen.Diff.Counterparts.Views;

namespace MadasterGen.Diff.Counterparts.Judging;

/// <summary>An operation that may replace a lost one.</summary>
/// <param name="View">The operation.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Move">What its resource was called.</param>
/// <param name="Deviations">In how many ways it differs from what an operation that only moved would be: the fewer, the better.</param>
/// <param name="Evidence">What speaks for it.</param>
internal sealed record Candidate(
    OperationView View,
    Certainty Certainty,
    ResourceMove Move,
    int Deviations,
    IReadOnlyList<CounterpartEvidence> Evidence)
{
    /// <summary>Whether it is one of several that divide the lost operation among themselves.</summary>
    public bool IsPart { get; init; }
}
