using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Reading;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting.Formats.Sarif;

/// <summary>The places of operations in documents, looked up for each document at once.</summary>
internal sealed class OperationPlaces
{
    // Two documents that say the same are two files.
    private readonly Dictionary<ApiDocument, Dictionary<string, TextSpanPosition?>> _spans = new(ReferenceEqualityComparer.Instance);

    /// <summary>Looks up the places of all steps.</summary>
    public OperationPlaces(IReadOnlyList<VersionColumn> columns, IReadOnlyList<OperationStep> steps, CancellationToken cancellationToken)
    {
        foreach (VersionColumn column in columns)
        {
            string[] pointers =
            [
                .. steps.Where(step => ReferenceEquals(step.Report.New, column.Document)).Select(step => PointerOf(step.After))
                    .Concat(steps.Where(step => ReferenceEquals(step.Report.Old, column.Document)).Select(step => PointerOf(step.Before)))
                    .Distinct()
            ];
            IReadOnlyList<TextSpanPosition?> spans = PositionIndex.LocateAll(column.Document.Source, pointers, cancellationToken);
            _spans[column.Document] = pointers.Zip(spans).ToDictionary(pair => pair.First, pair => pair.Second);
        }
    }

    /// <summary>The place in the newer document; where it went, that of all paths.</summary>
    public SarifPhysicalLocation InNew(OperationStep step) => Of(step.Report.New, step.After);

    /// <summary>The place in the older document; where it came, that of all paths.</summary>
    public SarifPhysicalLocation InOld(OperationStep step) => Of(step.Report.Old, step.Before);

    /// <summary>The same as a place in the text; null where there is none.</summary>
    public TextSpanPosition? SpanInNew(OperationStep step) => _spans[step.Report.New][PointerOf(step.After)];

    private SarifPhysicalLocation Of(ApiDocument document, ApiOperation? operation) =>
        SarifPlace.Of(document, _spans[document][PointerOf(operation)]);

    private static string PointerOf(ApiOperation? operation) =>
        operation is null ? JsonPointer.Of("paths") : JsonPointer.Of("paths", operation.Path, operation.Method.ToLowerInvariant());
}
