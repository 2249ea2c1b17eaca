using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts.Views;

namespace MadasterGen.Diff.Counterparts.Judging;

/// <summary>Finds operations that say with the words of their document what a lost one said with those of its own.</summary>
internal static class MoveJudge
{
    // More than an address that agrees can have: a method of the same name elsewhere counts only where no address does.
    private const int WithoutAddress = 3;

    /// <summary>The operations under one move of the lost one's resource.</summary>
    public static IEnumerable<Candidate> Judge(OperationView lost, ResourceMove move, OperationIndex operations)
    {
        string method = lost.Operation.Method;
        MethodPhrase? phrase = move.Reduce(lost.Phrase);
        IReadOnlyList<AddressNode> nodes = move.Map(lost.Nodes);
        CounterpartEvidence[] ofMove = [.. move.EvidenceFor(lost)];
        foreach (OperationView operation in operations.EndingLike(method, nodes))
        {
            MethodPhrase? other = move.Reduce(operation.Phrase);
            if (AddressMatch.OrNull(lost, move, operation, operation.Nodes) is not { } match || operation.IsOneOrManyOf(lost))
                continue;
            if (Deviations(phrase, other, match, ShapeEvidence.Of(lost, operation).Any()) is not { } deviations)
                continue;
            CounterpartEvidence[] evidence = [TailOf(match), .. MethodOf(phrase, other), .. ofMove];
            yield return new Candidate(operation, Certainty.Likely, move, deviations, evidence);
        }
        foreach (OperationView operation in move.IsRename ? operations.On(method, move.To) : [])
        {
            MethodPhrase? other = move.Reduce(operation.Phrase);
            if (IsSameMethod(phrase, other))
                yield return new Candidate(operation, Certainty.Likely, move, WithoutAddress, [.. MethodOf(phrase, other), .. ofMove]);
        }
    }

    /// <summary>The evidence that paths end alike.</summary>
    public static CounterpartEvidence TailOf(AddressMatch match) =>
        new(EvidenceKind.SamePathTail, $"{(match.IsHeadDropped ? "the paths end alike" : "the paths name the same")}: {match.Text}");

    // A document that names no methods can speak by its paths alone, and then nothing of them may differ but where they start.
    private static int? Deviations(MethodPhrase? phrase, MethodPhrase? other, AddressMatch match, bool isSameShape)
    {
        if (phrase is null || other is null)
            return match.Deviations == 0 || (match is { IsHeadBare: true, IsKeyMoved: false } && isSameShape) ? match.Deviations : null;
        if (phrase.SaysTheSameAs(other))
            return match.Deviations;
        return phrase.SaysMoreOrLessThan(other) && match.Deviations == 0 ? 1 : null;
    }

    private static bool IsSameMethod(MethodPhrase? phrase, MethodPhrase? other) =>
        phrase is { Objects.Count: > 0 }
        && other is not null
        && string.Equals(phrase.Name, other.Name, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<CounterpartEvidence> MethodOf(MethodPhrase? phrase, MethodPhrase? other)
    {
        if (phrase is null || other is null)
            yield break;
        yield return string.Equals(phrase.Name, other.Name, StringComparison.OrdinalIgnoreCase)
            ? new(EvidenceKind.SameMethod, $"the method is called the same: {phrase.Name}")
            : new(EvidenceKind.SameMethodInOtherWords, $"the methods have the same meaning: {phrase.Name}, {other.Name}");
    }
}
