using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Tool.Reporting.Policies;

namespace MadasterGen.Tool.Versions;

/// <summary>What changed from a document to a later one.</summary>
internal sealed class VersionStep
{
    private readonly Dictionary<OperationKey, List<ApiChange>> _changes = [];

    private readonly IReadOnlyList<VersionColumn> _columns;

    /// <summary>Takes a comparison.</summary>
    /// <param name="columns">All documents.</param>
    /// <param name="from">The column of the older one.</param>
    /// <param name="to">The column of the newer one.</param>
    /// <param name="diff">The comparison.</param>
    public VersionStep(IReadOnlyList<VersionColumn> columns, int from, int to, ApiDiff diff)
    {
        (_columns, From, To, Diff) = (columns, from, to, diff);
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

    /// <summary>The column of the older document.</summary>
    public int From { get; }

    /// <summary>The column of the newer document.</summary>
    public int To { get; }

    /// <summary>The older document.</summary>
    public VersionColumn Old => _columns[From];

    /// <summary>The newer document.</summary>
    public VersionColumn New => _columns[To];

    /// <summary>The comparison.</summary>
    public ApiDiff Diff { get; }

    /// <summary>From where to where.</summary>
    public string Title => $"{Old.Title} → {New.Title}";

    /// <summary>How many changes there are, and of which kinds.</summary>
    public string Summary => Diff.IsEmpty ? "no changes" : $"{ApiDiffSummary.Counts(Diff)} ({ApiDiffSummary.Kinds(Diff)})";

    /// <summary>The step with a part of its comparison.</summary>
    /// <param name="part">The pairs of operations that it is about.</param>
    /// <param name="isMeant">Whether it has a change.</param>
    public VersionStep With(OperationDiff part, Func<ApiChange, bool> isMeant) => new(_columns, From, To, Diff with
    {
        Changes = new([.. Diff.Changes.Where(isMeant)]),
        Operations = new([.. part.Pairs]),
    });

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
