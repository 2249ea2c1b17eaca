using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes;
using MadasterGen.Planning.Versions;
using MadasterGen.Reading.Files;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Generation;

/// <summary>The plans of documents, and what must be said about them.</summary>
/// <param name="Plans">The clients, API by API.</param>
/// <param name="Messages">What planning reports.</param>
internal sealed record DocumentPlans(IReadOnlyList<AdvisedPlan> Plans, IReadOnlyList<DocumentMessage> Messages)
{
    /// <summary>What each client is made from.</summary>
    public required IReadOnlyList<ClientOrigin> Origins { get; init; }

    /// <summary>Plans clients as the generator does: each API version belongs to one document.</summary>
    public static DocumentPlans Of(IReadOnlyList<ApiDocument> documents, ClientSettings settings, CancellationToken cancellationToken)
    {
        VersionAssignments versions = VersionAssignments.Of(documents.Select(settings.VersionOf), settings.Planning);
        PlannedDocument[] planned = [.. documents.Select(document => PlannedDocument.Of(document, versions, settings, cancellationToken))];
        ILookup<string, Problem> conflicts = HostConflicts.Of(planned.Select(one => VersionHost.Of(one.Document.Path, one.Plan)))
            .ToLookup(conflict => conflict.Path, conflict => conflict.Problem);
        return new DocumentPlans(
            [.. planned.GroupBy(one => one.Version.ClientName).SelectMany(api => Advised([.. api], cancellationToken))],
            [
                .. planned.SelectMany(one => DocumentLoader.Messages(
                    one.Document.Source, one.Problems.Concat(conflicts[one.Document.Path]).ToEquatableArray(),
                    cancellationToken))
            ])
        {
            Origins =
            [
                .. planned.Where(one => one.Plan is not null)
                    .Select(one => ClientOrigin.Of(
                        one.Plan!.Version, DocumentHash.Of(one.Document.Source),
                        settings.Planning.OfClient(one.Plan.Client.RootClientName))),
            ],
        };
    }

    // The documents of one API are held against each other, and no others.
    private static IEnumerable<AdvisedPlan> Advised(PlannedDocument[] api, CancellationToken cancellationToken)
    {
        VersionedModel[] models = [.. api.Select(one => one.Versioned)];
        MethodNames names = new(api.Select(one => one.Plan).OfType<ClientPlan>());
        return api.Where(one => one.Plan is not null)
            .Select(one => AdvicePlanner.Plan(one.Plan!, one.Versioned, models, names, cancellationToken));
    }
}
