namespace MadasterGen.Bombs.Running;

/// <summary>What came of a kind.</summary>
/// <param name="Outcomes">The runs that ended, in their order.</param>
/// <param name="End">How the process ended that it was the end of; null when the kind ended well.</param>
internal sealed record KindRun(IReadOnlyList<Outcome> Outcomes, string? End);
