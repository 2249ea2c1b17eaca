using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Diff.Counterparts.Differences;
using MadasterGen.Diff.Counterparts.Judging;
using MadasterGen.Diff.Counterparts.Views;
using MadasterGen.Model;

namespace MadasterGen.Diff.Counterparts;

/// <summary>
/// Finds where the operations went that a document lost: in a newer document of its version, or in those of other versions.
/// It knows nothing of any API. What it finds it can give reasons for, and without a reason it finds nothing.
/// </summary>
internal sealed class CounterpartFinder
{
    private readonly DocumentView _old;
    private readonly ILookup<OperationKey, OperationView> _byKey;
    private readonly IReadOnlyList<Judge> _judges;

    /// <summary>Prepares the search.</summary>
    /// <param name="old">The document that had the operations.</param>
    /// <param name="others">The project's documents as they are now; among them, when there is one, that of the old one's version.</param>
    /// <param name="cancellationToken">Stops the preparation.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public CounterpartFinder(VersionedModel old, IEnumerable<VersionedModel> others, CancellationToken cancellationToken)
    {
        _old = new DocumentView(old.ApiVersion, old.Model, cancellationToken);
        _byKey = _old.Operations.ToLookup(view => view.Operation.Key);
        DocumentView[] documents =
        [
            .. others.OrderByDescending(other => other.ApiVersion, ApiVersion.Order)
                .Select(other => new DocumentView(other.ApiVersion, other.Model, cancellationToken))
        ];
        IEnumerable<OperationView> present = documents.Where(d => d.ApiVersion == old.ApiVersion).SelectMany(d => d.Operations);
        HashSet<string> kept = new(present.Select(o => o.Shape), StringComparer.Ordinal);
        OperationView[] lost = [.. _old.Operations.Where(o => !kept.Contains(o.Shape))];
        _judges = [.. documents.Select(document => new Judge(_old, lost, document))];
        Lost = lost.Select(o => o.Operation).ToEquatableArray();
    }

    /// <summary>The operations that the version does not have any more, ordered by path and verb.</summary>
    public EquatableArray<ApiOperation> Lost { get; }

    /// <summary>What replaces a lost operation: the newest version first, then by path and verb; empty when nothing does.</summary>
    /// <param name="operation">An operation of the old document.</param>
    /// <exception cref="ArgumentException">The old document does not have the operation.</exception>
    public EquatableArray<Counterpart> Find(ApiOperation operation)
    {
        if (_byKey[operation.Key].FirstOrDefault(view => view.Operation == operation) is not { } lost)
        {
            string unknown = $"The document has no operation {operation.Method} {operation.Path} of this content.";
            throw new ArgumentException(unknown, nameof(operation));
        }
        var found = _judges.Select(judge => (judge.Document.ApiVersion, Candidates: judge.Find(lost))).ToArray();
        bool isCertain = found.Any(one => one.Candidates.Any(candidate => candidate.Certainty == Certainty.Certain));
        return found
            .SelectMany(one => one.Candidates.Select(candidate => (one.ApiVersion, Candidate: candidate, All: one.Candidates)))
            // Beside what is certain, what is likely only is noise.
            .Where(one => !isCertain || one.Candidate.Certainty == Certainty.Certain)
            .Select(one => Describe(lost, one.ApiVersion, one.Candidate, one.All))
            .ToEquatableArray();
    }

    private static Counterpart Describe(OperationView lost, string apiVersion, Candidate candidate, IReadOnlyList<Candidate> all) => new()
    {
        ApiVersion = apiVersion,
        Operation = candidate.View.Operation,
        Certainty = candidate.Certainty,
        Share = candidate.IsPart ? CounterpartShare.Part : all.Count > 1 ? CounterpartShare.Alternative : CounterpartShare.Whole,
        Evidence = candidate.Evidence.Concat(ShapeEvidence.Of(lost, candidate.View)).ToEquatableArray(),
        Differences = DifferenceFinder.Find(lost, candidate, all).ToEquatableArray(),
    };
}
