namespace MadasterGen.Contract;

/// <summary>What became of the calls of one operation with one filling.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Filling">How much was sent.</param>
/// <param name="Requests">How many requests were made.</param>
/// <param name="Refusals">Why requests were refused, each reason once; empty when all are valid.</param>
/// <param name="ResponseFaults">What was wrong with the mock's responses to valid requests, each once.</param>
internal sealed record Verdict(
    ClientOperation Operation, Filling Filling, int Requests, IReadOnlyList<Violation> Refusals, IReadOnlyList<Violation> ResponseFaults)
{
    /// <summary>Whether every request is valid.</summary>
    public bool IsValid => Requests > 0 && Refusals.Count == 0;

    /// <summary>Whether every response was valid too, and the client could read it.</summary>
    public bool IsServed => IsValid && ResponseFaults.Count == 0;

    /// <summary>Whether all that was refused is none of the client's making.</summary>
    public bool IsExplained => Requests > 0 && Refusals.All(refusal => Remainder.Reason(Operation, refusal) is not null);
}
