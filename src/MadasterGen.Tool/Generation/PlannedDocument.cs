using System.Threading;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Versions;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Generation;

/// <summary>A document and what came of planning it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Plan">Its client; null when it gets none.</param>
/// <param name="Problems">What planning reports.</param>
internal sealed record PlannedDocument(ApiDocument Document, ClientPlan? Plan, EquatableArray<Problem> Problems)
{
    /// <summary>Plans a document that has a version to itself.</summary>
    public static PlannedDocument Of(
        ApiDocument document, VersionAssignments versions, ClientSettings settings, CancellationToken cancellationToken)
    {
        PlannedVersion planned = PlannedVersion.Of(
            document.Model, settings.VersionOf(document), versions, settings.Planning, cancellationToken);
        return new PlannedDocument(document, planned.Plan, planned.Problems);
    }
}
