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
    public void Add(int old, int @new, ApiDiff diff) => _steps[(old, @new)] = new VersionStep(columns[old], columns[@new], diff);

    /// <summary>From each column to the next.</summary>
    public IReadOnlyList<VersionStep> BetweenNeighbours() =>
        [.. Enumerable.Range(1, System.Math.Max(0, columns.Count - 1)).Select(column => Between(column - 1, column))];

    /// <summary>From a column to a later one.</summary>
    public VersionStep Between(int old, int @new)
    {
        if (!_steps.TryGetValue((old, @new), out VersionStep? step))
        {
            ApiDiff diff = ApiComparer.Compare(columns[old].Document.Model, columns[@new].Document.Model, cancellationToken);
            _steps.Add((old, @new), step = new VersionStep(columns[old], columns[@new], policy.Apply(diff)));
        }
        return step;
    }

    /// <summary>Whether more of an operation changed than where it is.</summary>
    public bool IsChanged(VersionedModel older, ApiOperation old, VersionedModel newer, ApiOperation @new) =>
        Between(IndexOf(older), IndexOf(newer)).ChangesOf(old, @new).Any(VersionStep.IsMoreThanPlace);

    private int IndexOf(VersionedModel document) =>
        Enumerable.Range(0, columns.Count).First(column => ReferenceEquals(columns[column].Versioned, document));
}
