using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Reading;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting.Findings;

/// <summary>The places of operations in documents, looked up for each document at once.</summary>
internal sealed class StepPlaces
{
    // Two documents that say the same are two files.
    private readonly Dictionary<ApiDocument, Dictionary<string, TextSpanPosition?>> _spans = new(ReferenceEqualityComparer.Instance);

    /// <summary>Looks up the places of all steps.</summary>
    public StepPlaces(IReadOnlyList<VersionColumn> columns, IReadOnlyList<OperationStep> steps, CancellationToken cancellationToken)
    {
        foreach (VersionColumn column in columns)
        {
            string[] pointers =
            [
                .. steps.Where(step => ReferenceEquals(step.Report.New, column.Document)).Select(step => PointerOf(step.After))
                    .Concat(steps.Where(step => ReferenceEquals(step.OldDocument, column.Document)).Select(step => PointerOf(step.Before)))
                    .Distinct()
            ];
            IReadOnlyList<TextSpanPosition?> spans = PositionIndex.LocateAll(column.Document.Source, pointers, cancellationToken);
            _spans[column.Document] = pointers.Zip(spans).ToDictionary(pair => pair.First, pair => pair.Second);
        }
    }

    /// <summary>The place in the newer document; where it went, that of all paths.</summary>
    public TextSpanPosition? InNew(OperationStep step) => _spans[step.Report.New][PointerOf(step.After)];

    /// <summary>The place in the older document; where it came, that of all paths.</summary>
    public TextSpanPosition? InOld(OperationStep step) => _spans[step.OldDocument][PointerOf(step.Before)];

    private static string PointerOf(ApiOperation? operation) =>
        operation is null ? JsonPointer.Of("paths") : operation.Key.Pointer;
}
