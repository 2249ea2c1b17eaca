using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Pipeline;
using MadasterGen.Planning;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Generation;

/// <summary>The plans of documents, and what must be said about them.</summary>
/// <param name="Plans">The clients, in the order of the documents.</param>
/// <param name="Messages">What planning says.</param>
internal sealed record DocumentPlans(IReadOnlyList<ClientPlan> Plans, IReadOnlyList<DocumentMessage> Messages)
{
    /// <summary>Plans clients as the generator does: each API version belongs to one document.</summary>
    public static DocumentPlans Of(IReadOnlyList<ApiDocument> documents, PlanningOptions options, CancellationToken cancellationToken)
    {
        VersionAssignments versions = VersionAssignments.Of(documents.Select(VersionOf));
        List<ClientPlan> plans = [];
        List<DocumentMessage> messages = [];
        foreach (ApiDocument document in documents)
        {
            EquatableArray<Problem> problems = versions.Specs.Contains(VersionOf(document))
                ? Plan(document, options, plans, cancellationToken)
                : versions.Refusals.Where(refusal => refusal.Path == document.Path).Select(refusal => refusal.Problem).ToEquatableArray();
            messages.AddRange(DocumentLoader.Messages(document.Path, document.Text, problems, cancellationToken));
        }
        return new DocumentPlans(plans, messages);
    }

    private static EquatableArray<Problem> Plan(ApiDocument document, PlanningOptions options, List<ClientPlan> plans, CancellationToken cancellationToken)
    {
        try
        {
            VersionName name = VersionNames.Name(VersionOf(document).ApiVersion, options.RootNamespace, null);
            plans.Add(ClientPlanner.Plan(document.Model, name, options, cancellationToken));
            return plans[^1].Problems;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new[] { Problem.At(ProblemIds.InternalError, "", exception.GetType().Name, exception.Message) }.ToEquatableArray();
        }
    }

    private static SpecVersion VersionOf(ApiDocument document) => new(document.Path, VersionNames.ApiVersionOf(document.Model), null);
}
