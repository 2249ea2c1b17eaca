using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Diff.Counterparts.Versions;
using MadasterGen.Diff.Operations;
using MadasterGen.Model;

namespace MadasterGen.Planning.Changes;

/// <summary>Finds operations that a newer version of the project has too.</summary>
internal static class NewerPlanner
{
    /// <summary>What is said of operations that a newer version has, each with its newest method, by their keys.</summary>
    /// <param name="document">The version's document.</param>
    /// <param name="others">The project's other documents.</param>
    /// <param name="names">The project's methods.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static IReadOnlyDictionary<OperationKey, ChangeMark> Plan(
        VersionedModel document, IEnumerable<VersionedModel> others, MethodNames names, CancellationToken cancellationToken)
    {
        Dictionary<OperationKey, ChangeMark> marks = [];
        IEnumerable<VersionedModel> newer = others
            .Where(other => ApiVersion.Compare(other.ApiVersion, document.ApiVersion) > 0)
            .OrderBy(other => other.ApiVersion, ApiVersion.Order);
        foreach (VersionedModel other in newer.Where(other => CanShare(document.Model, other.Model)))
        {
            IEnumerable<PairedOperation> pairs = VersionPairing.Pair([document, other], null, cancellationToken)
                .SelectMany(p => p.Operations);
            foreach (PairedOperation pair in pairs.Where(p => p.Kind == PairKind.Same))
            {
                if (names.OrNull(other.ApiVersion, pair.New!) is { } method)
                {
                    string text = Text(other.ApiVersion, method, pair.Differences);
                    marks[pair.Old!.Key] = new ChangeMark(UsageIds.NewerVersionExists, false, text, null, method);
                }
            }
        }
        return marks;
    }

    // Most versions share nothing, which one look at paths and ids tells.
    private static bool CanShare(ApiModel older, ApiModel newer) =>
        OperationMatcher.Match(older, newer).Any(pair => pair.Old is not null && pair.New is not null);

    private static string Text(string apiVersion, string method, EquatableArray<string> differences)
    {
        string text = $"{apiVersion} has this operation too: {method}";
        return differences.Count == 0 ? text : $"{text}; there, {string.Join(", ", differences)}";
    }
}
