using System.Threading;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Versions;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Generation;

/// <summary>A document and what came of planning it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Version">The version that it is taken for.</param>
/// <param name="Plan">Its client; null when it gets none.</param>
/// <param name="Problems">What planning reports.</param>
internal sealed record PlannedDocument(ApiDocument Document, SpecVersion Version, ClientPlan? Plan, EquatableArray<Problem> Problems)
{
    /// <summary>Its model with its version.</summary>
    public VersionedModel Versioned => new(Version.ApiVersion, Document.Model);

    /// <summary>Plans a document that has a version to itself.</summary>
    public static PlannedDocument Of(
        ApiDocument document, VersionAssignments versions, ClientSettings settings, CancellationToken cancellationToken)
    {
        SpecVersion version = settings.VersionOf(document);
        PlannedVersion planned = PlannedVersion.Of(
            document.Model, version.NameIn(settings.Planning), versions.ProblemsOf(version), version.OptionsIn(settings.Planning),
            cancellationToken);
        return new PlannedDocument(document, version, planned.Plan, planned.Problems);
    }
}
