using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Tool.Reporting;

namespace MadasterGen.Tool.Versions;

/// <summary>What is reported of several documents: operations × documents, and what changed up to each document.</summary>
/// <param name="Matrix">Operations × documents.</param>
/// <param name="Steps">The matrix' steps with places; what is gone is looked for in all later documents.</param>
internal sealed record VersionsReport(OperationMatrix Matrix, IReadOnlyList<DiffReport> Steps)
{
    /// <summary>Adds the places of what changed, and where operations went.</summary>
    public static VersionsReport Of(OperationMatrix matrix, CancellationToken cancellationToken) => new(
        matrix,
        [
            .. matrix.Steps.Select(step => DiffReport.Of(
                step.Old.Document, step.New.Document, [.. matrix.Columns.Skip(step.To + 1).Select(column => column.Document)], step.Diff,
                cancellationToken))
        ]);
}
