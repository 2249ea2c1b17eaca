using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts.Views;

namespace MadasterGen.Diff.Counterparts.Judging;

/// <summary>
/// Finds operations that divide a lost one among themselves: they stand one step below where it would be, and each one's name
/// says of that step what the lost one's left open.
/// </summary>
internal static class DivisionJudge
{
    /// <summary>The operations; none when there are not at least two.</summary>
    public static IReadOnlyList<Candidate> Judge(OperationView lost, ResourceMove move, OperationIndex operations)
    {
        if (move.Reduce(lost.Phrase) is not { Manner.Count: 0 } phrase)
            return [];
        IReadOnlyList<AddressNode> nodes = move.Map(lost.Nodes);
        List<Candidate> parts = [];
        foreach (OperationView operation in operations.EndingBelow(lost.Operation.Method, nodes))
        {
            AddressNode[] above = [.. operation.Nodes.Take(operation.Nodes.Count - 1)];
            if (move.Reduce(operation.Phrase) is { } other
                && operation.Nodes.LastOrDefault() is { IsKeyed: false, IsScope: false } step
                && AddressMatch.OrNull(lost, move, operation, above) is { IsKeyMoved: false } match
                && Divides(other, phrase, step))
            {
                CounterpartEvidence[] evidence = [MoveJudge.TailOf(match), .. move.EvidenceFor(lost)];
                parts.Add(new Candidate(operation, Certainty.Likely, move, match.Deviations, evidence) { IsPart = true });
            }
        }
        if (parts.Count < 2)
            return [];
        CounterpartEvidence division = new(
            EvidenceKind.DividedPath, $"each names one way: {string.Join(", ", parts.Select(part => part.View.Phrase!.Name))}");
        return [.. parts.Select(part => part with { Evidence = [division, .. part.Evidence] })];
    }

    private static bool Divides(MethodPhrase part, MethodPhrase whole, AddressNode step) =>
        part.Action == whole.Action && part.Objects.SequenceEqual(whole.Objects) && part.Manner.Contains(step.Word);
}
