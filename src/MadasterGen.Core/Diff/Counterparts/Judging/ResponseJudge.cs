using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts.Views;

namespace MadasterGen.Diff.Counterparts.Judging;

/// <summary>
/// Finds the one operation whose path ends in the same word and whose method is named the same, or after the whole of what the
/// lost one gave a part of: <c>GetOrderLinePrices</c> is replaced by <c>GetOrderLines</c> where those have prices.
/// </summary>
internal static class ResponseJudge
{
    // Methods named by one word only, such as GetFiles, are about anything's.
    private const int FewestWords = 2;

    /// <summary>The operation, when there is exactly one.</summary>
    public static IEnumerable<Candidate> Judge(OperationView lost, OperationIndex operations)
    {
        if (lost.Operation.Method != "GET" || lost.Phrase is not { } phrase)
            yield break;
        if (lost.Nodes.LastOrDefault() is not { IsScope: false, Word: { Length: > 0 } word })
            yield break;
        OperationView[] sameEnd = [.. operations.EndingIn("GET", word).Where(o => !o.Nodes[o.Nodes.Count - 1].IsScope)];
        if (sameEnd.Length != 1 || sameEnd[0].Phrase is not { } other || !IsWholeOf(other, phrase) || sameEnd[0].IsOneOrManyOf(lost))
            yield break;
        string[] rest = [.. phrase.Objects.Skip(other.Objects.Count)];
        if (rest.Length > 0 && !(sameEnd[0].Response is { } response && rest.All(ContentView.KeysOf(response).Contains)))
            yield break;
        List<CounterpartEvidence> evidence =
        [
            new(EvidenceKind.SamePathTail, $"the only path that ends in {lost.Nodes[lost.Nodes.Count - 1].Text}"),
            rest.Length == 0
                ? new(EvidenceKind.SameMethodInOtherWords, $"the methods have the same meaning: {phrase.Name}, {other.Name}")
                : new(
                    EvidenceKind.PartOfResponse,
                    $"the response of {other.Name} holds the {string.Join(" ", rest)} that {phrase.Name} names")
        ];
        yield return new Candidate(sameEnd[0], Certainty.Likely, ResourceMove.None(lost.Resource), 4, evidence);
    }

    private static bool IsWholeOf(MethodPhrase whole, MethodPhrase part) =>
        whole.Action == part.Action
        && whole.Manner.SequenceEqual(part.Manner)
        && whole.Objects.Count >= FewestWords
        && MethodPhrase.Begins(part.Objects, whole.Objects);
}
