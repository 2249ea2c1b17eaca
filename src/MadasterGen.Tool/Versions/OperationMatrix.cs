using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Diff.Counterparts.Versions;
using MadasterGen.Model;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Reporting.Policies;

namespace MadasterGen.Tool.Versions;

/// <summary>Operations × documents, and what changed up to each document.</summary>
/// <param name="Columns">The documents from old to new.</param>
/// <param name="Steps">What changed up to each: since the one before, and of what this lacks since the last that has it.</param>
/// <param name="Rows">The operations by path and verb.</param>
internal sealed record OperationMatrix(
    IReadOnlyList<VersionColumn> Columns, IReadOnlyList<VersionStep> Steps, IReadOnlyList<MatrixRow> Rows)
{
    /// <summary>Pairs and compares documents in the order of their versions and builds.</summary>
    public static OperationMatrix Of(
        IReadOnlyCollection<ApiDocument> documents, ReportPolicy policy, CancellationToken cancellationToken)
    {
        IReadOnlyList<VersionColumn> columns = VersionColumn.InOrder(documents);
        OperationMatrix whole = Of(columns, new VersionSteps(columns, policy, cancellationToken), cancellationToken);
        return policy.Scope.IsEverything ? whole : whole.In(policy.Scope.Select(documents, cancellationToken));
    }

    /// <summary>Pairs and compares documents.</summary>
    /// <param name="columns">The documents from old to new.</param>
    /// <param name="steps">Their comparisons.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static OperationMatrix Of(IReadOnlyList<VersionColumn> columns, VersionSteps steps, CancellationToken cancellationToken)
    {
        VersionTable table = VersionTabulation.TabulateInOrder(
            [.. columns.Select(column => column.Versioned)], steps.IsChanged, cancellationToken);
        MatrixRow[] rows = [.. table.Rows.Select(row => RowOf(row, steps))];
        return new OperationMatrix(columns, steps.Of(rows), rows);
    }

    /// <summary>The part of it that is about some operations.</summary>
    public OperationMatrix In(IReadOnlySet<ApiOperation> scope) => this with
    {
        Steps = [.. Steps.Select(step => In(step, scope))],
        Rows = [.. Rows.Where(row => row.Cells.Any(cell => cell.Operation is { } operation && scope.Contains(operation)))],
    };

    private static VersionStep In(VersionStep step, IReadOnlySet<ApiOperation> scope)
    {
        OperationDiff part = new(step.Diff, pair => OperationDiff.IsIn(scope, pair));
        return step.With(part, change => OperationDiff.IsOfAll(change) || part.Has(change));
    }

    private static MatrixRow RowOf(VersionRow row, VersionSteps steps)
    {
        List<MatrixCell> cells = [];
        int? last = null;
        for (int column = 0; column < row.Cells.Count; column++)
        {
            VersionCell cell = row.Cells[column];
            cells.Add(new MatrixCell
            {
                Operation = cell.Operation,
                Replacements = cell.Replacements,
                IsFirst = column == 0,
                IsNew = column > 0 && last is null,
                IsMoved = cell.IsMoved,
                IsChanged = cell.IsChanged,
                Changes = cell.Operation is { } now && last is { } before
                    ? steps.Between(before, column).ChangesOf(row.Cells[before].Operation!, now)
                    : [],
            });
            if (cell.Operation is not null)
                last = column;
        }
        return new MatrixRow(row.Title, cells);
    }
}
