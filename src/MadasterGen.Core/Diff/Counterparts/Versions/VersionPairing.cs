using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Diff.Counterparts.Views;
using MadasterGen.Model;

namespace MadasterGen.Diff.Counterparts.Versions;

/// <summary>
/// Pairs the operations of neighbouring versions: by verb and path without the version and the names of placeholders, then by
/// operation id, then by the evidence that <see cref="CounterpartFinder"/> finds.
/// </summary>
internal static class VersionPairing
{
    /// <summary>Pairs each version with the next, from old to new.</summary>
    /// <param name="documents">The project's documents, one per version.</param>
    /// <param name="isChanged">Tells what is a change; when null, every difference that callers must handle is one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static EquatableArray<VersionPair> Pair(
        IEnumerable<VersionedModel> documents, OperationComparison? isChanged, CancellationToken cancellationToken)
    {
        VersionedModel[] ordered = Ordered(documents);
        return ordered.Zip(ordered.Skip(1), (older, newer) => Pair(older, newer, isChanged, cancellationToken)).ToEquatableArray();
    }

    /// <summary>The documents from old to new.</summary>
    internal static VersionedModel[] Ordered(IEnumerable<VersionedModel> documents) =>
        [.. documents.OrderBy(document => document.ApiVersion, ApiVersion.Order)];

    /// <summary>Pairs two versions.</summary>
    internal static VersionPair Pair(
        VersionedModel older,
        VersionedModel newer,
        OperationComparison? isChanged,
        CancellationToken cancellationToken)
    {
        CounterpartFinder finder = new(older, [newer], cancellationToken);
        List<PairedOperation> pairs = [];
        HashSet<OperationKey> paired = [];
        var found = InOrder(older.Model.Operations).Select(old => (Old: old, Counterparts: finder.Find(old))).ToArray();
        ILookup<OperationKey, ApiOperation> claims = found
            .SelectMany(one => one.Counterparts.Where(c => c.Certainty == Certainty.Certain).Select(c => (one.Old, Counterpart: c)))
            .OrderBy(claim => claim.Counterpart.Evidence.Any(e => e.Kind == EvidenceKind.SamePath) ? 0 : 1)
            .ToLookup(claim => claim.Counterpart.Operation.Key, claim => claim.Old);
        foreach ((ApiOperation old, EquatableArray<Counterpart> counterparts) in found)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (counterparts.Count == 0)
                pairs.Add(new PairedOperation { Kind = PairKind.OnlyInOlder, Old = old });
            foreach (Counterpart counterpart in counterparts)
            {
                paired.Add(counterpart.Operation.Key);
                // Nothing is the same as two: the path decides before the id does.
                bool isSame = claims[counterpart.Operation.Key].FirstOrDefault() == old;
                PairKind kind = isSame ? PairKind.Same : PairKind.Likely;
                pairs.Add(PairOf(old, counterpart, kind, isChanged?.Invoke(older, old, newer, counterpart.Operation)));
            }
        }
        IEnumerable<PairedOperation> added = InOrder(newer.Model.Operations)
            .Where(operation => !paired.Contains(operation.Key))
            .Select(operation => new PairedOperation { Kind = PairKind.OnlyInNewer, New = operation });
        return new VersionPair(older.ApiVersion, newer.ApiVersion, pairs.Concat(added).ToEquatableArray());
    }

    private static IEnumerable<ApiOperation> InOrder(IEnumerable<ApiOperation> operations) => operations
        .OrderBy(operation => operation.Path, StringComparer.Ordinal).ThenBy(operation => operation.Method, StringComparer.Ordinal);

    private static PairedOperation PairOf(ApiOperation old, Counterpart counterpart, PairKind kind, bool? isChanged) => new()
    {
        Kind = kind,
        Old = old,
        New = counterpart.Operation,
        IsMoved = PlaceOf(old) != PlaceOf(counterpart.Operation),
        IsChanged = isChanged ?? counterpart.Differences.Count > 0,
        Differences = counterpart.Differences,
    };

    private static (string, string, string, string) PlaceOf(ApiOperation operation)
    {
        string name = operation.OperationId is null ? "" : OperationWords.Joined(operation);
        return (operation.Method, Address.Shape(operation.Path), operation.FirstTag, name);
    }
}
