using System.Collections.Generic;
using MadasterGen.Diff.Counterparts.Views;

namespace MadasterGen.Diff.Counterparts.Judging;

/// <summary>
/// Says where requests and responses are alike. That speaks for a counterpart which other evidence points to, and is none by
/// itself: operations on quite different things look alike.
/// </summary>
internal static class ShapeEvidence
{
    public static IEnumerable<CounterpartEvidence> Of(OperationView lost, OperationView other)
    {
        if (lost.Body is { } body && other.Body is { } otherBody && body.SharesShapeWith(otherBody))
            yield return new CounterpartEvidence(EvidenceKind.SameShape, "the bodies share most of their properties");
        if (lost.Response is { } response && other.Response is { } otherResponse && response.SharesShapeWith(otherResponse))
            yield return new CounterpartEvidence(EvidenceKind.SameShape, "the responses share most of their properties");
    }
}
