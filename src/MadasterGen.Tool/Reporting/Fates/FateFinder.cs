using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Diff;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Reporting.Fates;

/// <summary>Finds where the operations went that a comparison says are gone.</summary>
internal static class FateFinder
{
    /// <summary>No fates.</summary>
    public static ILookup<ApiChange, OperationFate> None { get; } =
        Enumerable.Empty<(ApiChange Change, OperationFate Fate)>().ToLookup(pair => pair.Change, pair => pair.Fate);

    /// <summary>The fates by the change that says the loss.</summary>
    /// <param name="old">The document that had the operations.</param>
    /// <param name="others">The documents to look in.</param>
    /// <param name="diff">The comparison.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static ILookup<ApiChange, OperationFate> Find(
        ApiDocument old, IReadOnlyList<ApiDocument> others, ApiDiff diff, CancellationToken cancellationToken)
    {
        (ApiChange Change, OperationKey Operation)[] losses =
        [
            .. diff.Changes.Where(SaysThatOperationsAreGone)
                .SelectMany(change => change.Operations.Select(operation => (change, operation))),
        ];
        if (losses.Length == 0)
            return None;
        ILookup<OperationKey, ApiOperation> lost = diff.Operations.Where(pair => pair.New is null).Select(pair => pair.Old!)
            .ToLookup(operation => operation.Key);
        CounterpartFinder finder = new(VersionedOf(old), others.Select(VersionedOf), cancellationToken);
        string searched = others.Count == 1 ? "the new document" : "the given documents";
        return losses.SelectMany(loss => lost[loss.Operation].Select(operation => (loss.Change, Fate: Of(operation))))
            .ToLookup(pair => pair.Change, pair => pair.Fate);

        OperationFate Of(ApiOperation operation)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new OperationFate(operation, finder.Find(operation), searched);
        }
    }

    // An operation or a tag: nothing inside them and no schema.
    private static bool SaysThatOperationsAreGone(ApiChange change) =>
        change is { Rule.Trait: ChangeTrait.Removal, Location: { Schema: null, Property: null, Value: null } };

    private static VersionedModel VersionedOf(ApiDocument document) => new(ApiVersion.Of(document.Model).Text, document.Model);
}
