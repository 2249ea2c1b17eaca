using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Diff;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Model;
using MadasterGen.Tool.Reporting.Policies;

namespace MadasterGen.Tool.Versions;

/// <summary>Comparisons of columns, each made once: of neighbours, and of those between which an operation was away.</summary>
/// <param name="columns">The documents.</param>
/// <param name="policy">What is to be reported.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class VersionSteps(IReadOnlyList<VersionColumn> columns, ReportPolicy policy, CancellationToken cancellationToken)
{
    private readonly Dictionary<(int Old, int New), VersionStep> _steps = [];

    /// <summary>Takes a comparison that was made before.</summary>
    public void Add(int old, int @new, ApiDiff diff) => _steps[(old, @new)] = new VersionStep(columns, old, @new, diff);

    /// <summary>
    /// What changed up to each column: since the one before it, and of operations that this lacks since the last one that has them, in
    /// comparisons of their own. Nothing is new that was there before.
    /// </summary>
    public IReadOnlyList<VersionStep> Of(IReadOnlyList<MatrixRow> rows) =>
        [.. Enumerable.Range(1, System.Math.Max(0, columns.Count - 1)).SelectMany(column => Into(column, rows))];

    /// <summary>From a column to a later one.</summary>
    public VersionStep Between(int old, int @new)
    {
        if (!_steps.TryGetValue((old, @new), out VersionStep? step))
        {
            ApiDiff diff = ApiComparer.Compare(columns[old].Document.Model, columns[@new].Document.Model, cancellationToken);
            _steps.Add((old, @new), step = new VersionStep(columns, old, @new, policy.Apply(diff)));
        }
        return step;
    }

    /// <summary>Whether more of an operation changed than where it is.</summary>
    public bool IsChanged(VersionedModel older, ApiOperation old, VersionedModel newer, ApiOperation @new) =>
        Between(IndexOf(older), IndexOf(newer)).ChangesOf(old, @new).Any(VersionStep.IsMoreThanPlace);

    private IEnumerable<VersionStep> Into(int column, IReadOnlyList<MatrixRow> rows)
    {
        ILookup<int, ApiOperation> returned = rows.Where(row => row.Cells[column].Operation is not null)
            .Select(row => (Row: row, Since: row.LastBefore(column)))
            .Where(one => one.Since is not null && one.Since < column - 1)
            .ToLookup(one => one.Since!.Value, one => one.Row.Cells[column].Operation!);
        VersionStep step = Between(column - 1, column);
        HashSet<ApiOperation> all = new(returned.SelectMany(since => since), ReferenceComparer<ApiOperation>.Instance);
        OperationDiff others = new(step.Diff, pair => !OperationDiff.IsIn(all, pair));
        yield return all.Count == 0 ? step : step.With(others, change => change.Operations.Count == 0 || others.Has(change));
        foreach (IGrouping<int, ApiOperation> since in returned.OrderByDescending(since => since.Key))
        {
            HashSet<ApiOperation> operations = new(since, ReferenceComparer<ApiOperation>.Instance);
            VersionStep whole = Between(since.Key, column);
            OperationDiff part = new(whole.Diff, pair => OperationDiff.IsIn(operations, pair));
            yield return whole.With(part, part.Has);
        }
    }

    private int IndexOf(VersionedModel document) =>
        Enumerable.Range(0, columns.Count).First(column => ReferenceEquals(columns[column].Versioned, document));
}
