using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;

namespace MadasterGen.Tool.Versions;

/// <summary>What changed from a document to a later one.</summary>
internal sealed class VersionStep
{
    private readonly Dictionary<OperationKey, List<ApiChange>> _changes = [];

    /// <summary>Takes a comparison.</summary>
    public VersionStep(VersionColumn old, VersionColumn @new, ApiDiff diff)
    {
        (Old, New, Diff) = (old, @new, diff);
        // In a document whose schemas lead to each other, each change concerns each operation: they are ordered once, not once for each.
        foreach (ApiChange change in diff.Changes.OrderByDescending(change => change.Level))
        {
            foreach (OperationKey operation in change.Operations)
            {
                if (!_changes.TryGetValue(operation, out List<ApiChange>? changes))
                    _changes.Add(operation, changes = []);
                changes.Add(change);
            }
        }
    }

    /// <summary>The older document.</summary>
    public VersionColumn Old { get; }

    /// <summary>The newer document.</summary>
    public VersionColumn New { get; }

    /// <summary>The comparison.</summary>
    public ApiDiff Diff { get; }

    /// <summary>From where to where.</summary>
    public string Title => $"{Old.Title} → {New.Title}";

    /// <summary>How many changes there are, and of which kinds.</summary>
    public string Summary => Diff.IsEmpty ? "no changes" : $"{ApiDiffSummary.Counts(Diff)} ({ApiDiffSummary.Kinds(Diff)})";

    /// <summary>What changed of an operation, the worst first; of one that the step moved, its old name is asked for too.</summary>
    public IReadOnlyList<ApiChange> ChangesOf(ApiOperation old, ApiOperation @new)
    {
        IReadOnlyList<ApiChange> changes = ChangesOf(@new.Key);
        IReadOnlyList<ApiChange> before = old.Key == @new.Key ? [] : ChangesOf(old.Key);
        if (before.Count == 0)
            return changes;
        HashSet<ApiChange> known = new(changes, ReferenceEqualityComparer.Instance);
        return [.. changes.Concat(before.Where(known.Add)).OrderByDescending(change => change.Level)];
    }

    /// <summary>Whether a change says more than that an operation is elsewhere.</summary>
    public static bool IsMoreThanPlace(ApiChange change) => change.Rule.Trait != ChangeTrait.Place;

    private IReadOnlyList<ApiChange> ChangesOf(OperationKey operation) =>
        _changes.TryGetValue(operation, out List<ApiChange>? changes) ? changes : [];
}
