using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes;
using MadasterGen.Planning.Versions;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Generation;

/// <summary>The plans of documents, and what must be said about them.</summary>
/// <param name="Plans">The clients, in the order of the documents.</param>
/// <param name="Messages">What planning reports.</param>
internal sealed record DocumentPlans(IReadOnlyList<AdvisedPlan> Plans, IReadOnlyList<DocumentMessage> Messages)
{
    /// <summary>Plans clients as the generator does: each API version belongs to one document.</summary>
    public static DocumentPlans Of(IReadOnlyList<ApiDocument> documents, ClientSettings settings, CancellationToken cancellationToken)
    {
        VersionAssignments versions = VersionAssignments.Of(documents.Select(settings.VersionOf));
        PlannedDocument[] planned = [.. documents.Select(document => PlannedDocument.Of(document, versions, settings, cancellationToken))];
        ILookup<string, Problem> conflicts = HostConflicts.Of(planned.Select(one => VersionHost.Of(one.Document.Path, one.Plan)))
            .ToLookup(conflict => conflict.Path, conflict => conflict.Problem);
        VersionedModel[] models = [.. planned.Select(VersionedOf)];
        MethodNames names = new(planned.Select(one => one.Plan).OfType<ClientPlan>());
        return new DocumentPlans(
            [
                .. planned.Where(one => one.Plan is not null)
                    .Select(one => AdvicePlanner.Plan(one.Plan!, VersionedOf(one), models, names, cancellationToken)),
            ],
            [
                .. planned.SelectMany(one => DocumentLoader.Messages(
                    one.Document.Source, one.Problems.Concat(conflicts[one.Document.Path]).ToEquatableArray(),
                    cancellationToken))
            ]);

        VersionedModel VersionedOf(PlannedDocument one) => new(settings.VersionOf(one.Document).ApiVersion, one.Document.Model);
    }
}
