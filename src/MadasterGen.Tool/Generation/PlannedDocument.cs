using System;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Pipeline;
using MadasterGen.Planning;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Generation;

/// <summary>A document and what came of planning it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Plan">Its client; null when it gets none.</param>
/// <param name="Problems">What planning says.</param>
internal sealed record PlannedDocument(ApiDocument Document, ClientPlan? Plan, EquatableArray<Problem> Problems)
{
    /// <summary>Plans a document that has a version to itself.</summary>
    public static PlannedDocument Of(ApiDocument document, VersionAssignments versions, ClientSettings settings, CancellationToken cancellationToken)
    {
        SpecVersion version = settings.VersionOf(document);
        if (!versions.Specs.Contains(version))
            return new PlannedDocument(document, null, versions.Refusals.Where(refusal => refusal.Path == document.Path).Select(refusal => refusal.Problem).ToEquatableArray());
        try
        {
            VersionName name = VersionNames.Name(version.ApiVersion, settings.Planning.RootNamespace, version.NamespaceWish);
            ClientPlan plan = ClientPlanner.Plan(document.Model, name, settings.Planning, cancellationToken);
            return new PlannedDocument(document, plan, plan.Problems);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new PlannedDocument(document, null, new[] { Problem.At(ProblemIds.InternalError, "", exception.GetType().Name, exception.Message) }.ToEquatableArray());
        }
    }
}
