using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts.Views;
using MadasterGen.Model;

namespace MadasterGen.Diff.Counterparts.Judging;

/// <summary>Finds the operations that a document identifies with a lost one, by verb and path or by the operation id.</summary>
internal static class IdentityJudge
{
    /// <summary>The operations; more than one when path and id point to different ones, and then none is certain.</summary>
    public static IReadOnlyList<Candidate> Judge(OperationView lost, OperationIndex operations)
    {
        // A path of placeholders alone is anything's; the root is the root of every version.
        bool isDistinctive = lost.Nodes.Count == 0 || lost.Nodes.Any(node => !node.IsScope && node.Word.Length > 0);
        OperationView[] samePath = isDistinctive ? WithPath(lost, [.. operations.WithShape(lost.Shape)]) : [];
        OperationView[] sameId = WithId(lost, operations);
        ReferenceComparer<OperationView> bySelf = ReferenceComparer<OperationView>.Instance;
        List<Candidate> found =
        [
            .. samePath.Select(operation => Judge(lost, operation, isSamePath: true, sameId.Contains(operation, bySelf))),
            .. sameId.Except(samePath, bySelf).Select(operation => Judge(lost, operation, isSamePath: false, isSameId: true))
        ];
        Candidate[] agreed = [.. found.Where(one => one.Evidence.Count > 1)];
        if (agreed.Length == 1)
            return agreed;
        return found.Count == 1 ? found : [.. found.Select(one => one with { Certainty = Certainty.Likely })];
    }

    /// <summary>The operation among those of one shape that a version has kept: the same whatever it is called now.</summary>
    public static Candidate Kept(OperationView old, IEnumerable<OperationView> sameShape)
    {
        OperationView kept = WithPath(old, [.. sameShape])[0];
        bool isSameId = old.DistinctiveId is not null && kept.DistinctiveId == old.DistinctiveId;
        return Judge(old, kept, isSamePath: true, isSameId) with { Certainty = Certainty.Certain };
    }

    // Documents can have a path with and without a slash at its end, or with placeholders of two names.
    private static OperationView[] WithPath(OperationView lost, OperationView[] sameShape)
    {
        string path = ApiVersion.WithoutPrefix(lost.Operation.Path);
        OperationView[] same = [.. sameShape.Where(operation => ApiVersion.WithoutPrefix(operation.Operation.Path) == path)];
        return same.Length > 0 ? same : sameShape;
    }

    private static OperationView[] WithId(OperationView lost, OperationIndex operations) =>
    [
        .. operations.WithId(lost.DistinctiveId)
            .Where(other => other.Operation.Method == lost.Operation.Method || NamesTheSame(lost, other))
    ];

    private static Candidate Judge(OperationView lost, OperationView operation, bool isSamePath, bool isSameId)
    {
        List<CounterpartEvidence> evidence = [];
        if (isSamePath)
            evidence.Add(new CounterpartEvidence(EvidenceKind.SamePath, $"verb and path are the same: {lost.Shape}"));
        if (isSameId)
            evidence.Add(new CounterpartEvidence(EvidenceKind.SameId, $"the operation id is the same: {lost.Operation.OperationId}"));
        bool isCertain = isSameId ? isSamePath || AgreesWithId(lost, operation) : !ContradictsPath(lost, operation);
        return new Candidate(operation, isCertain ? Certainty.Certain : Certainty.Likely, ResourceMove.None(lost.Resource), 0, evidence);
    }

    // Documents of different origin can have one id by chance; then nothing else is alike.
    private static bool AgreesWithId(OperationView lost, OperationView operation) =>
        lost.Operation.Method == operation.Operation.Method && NamesTheSame(lost, operation);

    private static bool NamesTheSame(OperationView lost, OperationView operation) =>
        LastWord(lost) == LastWord(operation) || (lost.Resource.PathWord is { } word && word == operation.Resource.PathWord);

    private static bool ContradictsPath(OperationView lost, OperationView operation) =>
        lost.Phrase is { } phrase && operation.Phrase is { } other && phrase.Contradicts(other);

    private static string? LastWord(OperationView operation) => operation.Nodes.LastOrDefault(node => node.Word.Length > 0)?.Word;
}
