using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes;

namespace MadasterGen.Emission.Changes;

/// <summary>The files that say what changed and what is advised. A client is complete without them.</summary>
internal static class ChangeFiles
{
    /// <summary>The file of what a version's client says of its document's changes.</summary>
    public static GeneratedFile Emit(ChangesPlan changes, CancellationToken cancellationToken) =>
        new(FileNames.Of(changes.Client.Version.Namespace, "Changes-since-accepted"), ChangesEmitter.Emit(changes, cancellationToken));

    /// <summary>The file of what a version's client advises.</summary>
    public static GeneratedFile Emit(AdvicePlan advice, CancellationToken cancellationToken) =>
        new(FileNames.Of(advice.Client.Version.Namespace, "Build-advice"), AdviceEmitter.Emit(advice, cancellationToken));

    /// <summary>The file of what changed in the union of the versions.</summary>
    public static GeneratedFile Emit(LatestChangesPlan changes, CancellationToken cancellationToken) => new(
        FileNames.Of(changes.Options.RootNamespace, changes.ClientName + ".Changes-since-accepted"),
        LatestChangesEmitter.Emit(changes, cancellationToken));

    /// <summary>Every file of a set of clients whose documents have not changed since they were accepted, with what is advised.</summary>
    /// <param name="plans">The clients.</param>
    /// <param name="options">The user's choice of names.</param>
    /// <param name="references">What the project references.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static IEnumerable<GeneratedFile> EmitAdvised(
        IReadOnlyCollection<AdvisedPlan> plans, PlanningOptions options, ProjectReferences references, CancellationToken cancellationToken)
    {
        AdvicePlan[] advice = [.. plans.Select(plan => plan.Advice).OfType<AdvicePlan>()];
        ClientPlan[] clients = [.. plans.Select(plan => plan.Plan)];
        return SourceEmitter.EmitAll(clients, options, references, hasMarks: advice.Length > 0, cancellationToken)
            .Concat(advice.Select(plan => Emit(plan, cancellationToken)));
    }
}
