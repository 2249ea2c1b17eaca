using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts.Views;

namespace MadasterGen.Diff.Counterparts.Judging;

/// <summary>Judges the operations of one other document.</summary>
internal sealed class Judge
{
    // Where more fit equally well, the evidence tells nothing apart.
    private const int MostAlternatives = 3;

    private readonly OperationIndex _operations;
    private readonly ILookup<string, OperationView> _kept;
    private readonly ILookup<Resource, ResourceMove> _moves;

    /// <summary>Prepares the judgement of a document.</summary>
    /// <param name="old">The document that had the lost operations.</param>
    /// <param name="lost">All operations that it lost.</param>
    /// <param name="document">The document to look in.</param>
    public Judge(DocumentView old, IReadOnlyCollection<OperationView> lost, DocumentView document)
    {
        Document = document;
        IReadOnlyList<OperationView> before = document.ApiVersion == old.ApiVersion ? old.Operations : [];
        HashSet<string> known = new(before.Select(o => o.Shape), StringComparer.Ordinal);
        // What the version had all along has replaced nothing.
        _kept = document.Operations.Where(o => known.Contains(o.Shape)).ToLookup(o => o.Shape, StringComparer.Ordinal);
        _operations = new OperationIndex([.. document.Operations.Where(o => !known.Contains(o.Shape))]);
        KindMoves kinds = new(document);
        TopicMoves topics = new(old, document);
        _moves = lost.GroupBy(o => o.Resource)
            .SelectMany(group => MovesOf(group.Key, [.. group], old, kinds, topics))
            .ToLookup(move => move.From);
    }

    public DocumentView Document { get; }

    /// <summary>The operations that replace a lost one, the likeliest only; of one that the version has kept, that one.</summary>
    public IReadOnlyList<Candidate> Find(OperationView lost)
    {
        if (_kept.Contains(lost.Shape))
            return [IdentityJudge.Kept(lost, _kept[lost.Shape])];
        if (IdentityJudge.Judge(lost, _operations) is { Count: > 0 } identified)
            return identified;
        ResourceMove[] moves = [ResourceMove.None(lost.Resource), .. _moves[lost.Resource]];
        List<Candidate> found = [.. moves.SelectMany(move => MoveJudge.Judge(lost, move, _operations))];
        if (found.Count == 0)
        {
            var divisions = moves.Select(move => DivisionJudge.Judge(lost, move, _operations));
            found.AddRange(divisions.FirstOrDefault(parts => parts.Count > 0) ?? []);
        }
        if (found.Count == 0)
            found.AddRange(ResponseJudge.Judge(lost, _operations));
        var byOperation = found.GroupBy(one => one.View.Operation.Key);
        Candidate[] distinct = [.. byOperation.Select(same => same.OrderBy(one => one.Deviations).First())];
        int least = distinct.Length == 0 ? 0 : distinct.Min(one => one.Deviations);
        Candidate[] best = [.. distinct.Where(one => one.IsPart || one.Deviations == least)];
        return best.Length <= MostAlternatives || best.All(one => one.IsPart) ? best : [];
    }

    private IEnumerable<ResourceMove> MovesOf(
        Resource from, OperationView[] lost, DocumentView old, KindMoves kindMoves, TopicMoves topicMoves)
    {
        if (from.PathWord is null)
            yield break;
        KindMove[] kinds = [.. kindMoves.Find(from)];
        foreach (KindMove kind in kinds)
            yield return new ResourceMove(from, kind.To, kind, Topics(kind.To));
        // What still has its name somewhere has not moved to another one.
        bool isGone = lost.Length == old.OperationsOf(from).Count() && !Document.HasResourceLike(from);
        if (kinds.Length == 0 && isGone && topicMoves.FindOrNull(lost) is { } to)
            yield return new ResourceMove(from, to, null, Topics(to));

        IReadOnlyList<Topic> Topics(Resource resource) => TopicMoves.Shared(lost, Document.OperationsOf(resource));
    }
}
