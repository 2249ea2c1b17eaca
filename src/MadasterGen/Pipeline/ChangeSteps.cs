using System.Linq;
using System.Threading;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Model;
using MadasterGen.Pipeline.Accepted;
using MadasterGen.Pipeline.Kept;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Pipeline;

/// <summary>A spec's client with what is known of its changes.</summary>
/// <param name="Spec">The client.</param>
/// <param name="Drift">What changed; null when there is no accepted copy, or it could not be compared or planned.</param>
/// <param name="Accepted">The plan of the accepted copy; there when what changed is.</param>
/// <param name="Documents">Where what is gone can have gone.</param>
internal sealed record ChangeInput(AdvisedSpec Spec, SpecDrift? Drift, ClientPlan? Accepted, Documents Documents) : IKeptInput
{
    /// <inheritdoc/>
    public object Owner => Spec.Plan;

    /// <summary>A client with its own changes.</summary>
    public static ChangeInput Of(AdvisedSpec spec, Group<SpecDrift> drifts, Group<AcceptedPlan> accepted, Documents project)
    {
        Documents documents = project.OfApiOf(spec.Path);
        SpecDrift? drift = drifts.FirstOrDefault(drift => drift.Path == spec.Path && drift.Failure is null);
        ClientPlan? plan = accepted.FirstOrDefault(plan => plan.Path == spec.Path)?.Plan;
        return drift is null || plan is null
            ? new ChangeInput(spec, null, null, documents)
            : new ChangeInput(spec, drift, plan, documents);
    }
}

/// <summary>A spec's client with everything that it says of changes and of newer versions.</summary>
/// <param name="Path">The spec.</param>
/// <param name="Plan">The plan, whose types know of their tombstones.</param>
/// <param name="Advice">What is advised although nothing changed; null when there is nothing.</param>
/// <param name="Accepted">The plan of the accepted copy; null when there is none.</param>
/// <param name="Changes">What is said of changes; null when there is nothing.</param>
/// <param name="Problem">Why nothing is said although something changed.</param>
internal sealed record ChangedSpec(
    string Path, ClientPlan Plan, AdvicePlan? Advice, ClientPlan? Accepted, ChangesPlan? Changes, Problem? Problem) : IFallible
{
    /// <inheritdoc/>
    public bool HasFailed => Problem is not null;
}

/// <summary>The steps that add to a spec's client what it says of changes.</summary>
internal static class ChangeSteps
{
    /// <summary>A spec's client with what it says of its changes.</summary>
    public static ChangedSpec Apply(ChangeInput input, CancellationToken cancellationToken)
    {
        ChangedSpec unchanged = new(input.Spec.Path, input.Spec.Plan, input.Spec.Advice, input.Accepted, null, null);
        return Guard.Run(
            () => Plan(input, cancellationToken) is { } changes
                ? unchanged with { Plan = ChangesPlanner.WithTombstones(input.Spec.Plan, changes), Changes = changes }
                : unchanged,
            problem => unchanged with { Problem = problem });
    }

    private static ChangesPlan? Plan(ChangeInput input, CancellationToken cancellationToken)
    {
        if (input is not { Drift: { } drift, Accepted: { } accepted })
            return null;
        ClientPlan plan = input.Documents.Plans.First(spec => spec.Path == input.Spec.Path).Plan!;
        ClientPlan[] clients = input.Documents.Clients();
        MethodNames names = new(clients);
        string? onlyVersion = input.Documents.Models.Count == 1 ? plan.Version.ApiVersion : null;
        CounterpartFinder? finder = null;
        LostFates fates = new(plan.Version.ApiVersion, drift.From, drift.To, FateOf, clients.ToEquatableArray())
        {
            IsOnlyVersion = onlyVersion is not null,
        };
        return ChangesPlanner.Plan(plan, accepted, drift.Diff, fates, cancellationToken);

        Tombstone FateOf(ApiOperation operation)
        {
            finder ??= new CounterpartFinder(
                new VersionedModel(plan.Version.ApiVersion, drift.Accepted), input.Documents.Versioned(), cancellationToken);
            EquatableArray<Counterpart> found = finder.Find(operation);
            bool isCertain = found.Count == 1 && found[0].Certainty == Certainty.Certain;
            MethodReference? replacement = isCertain ? names.Find(found[0].ApiVersion, found[0].Operation.Key) : null;
            string sentence = MethodSentence.Of(found, names, onlyVersion);
            return Tombstone.OfMethod(sentence, replacement) with
            {
                LikelyMethod = Likely(found, names),
                Advice = found.Count == 0 && onlyVersion is not null ? OnlyVersion.Advice : null,
            };
        }
    }

    // Where an operation became several, or one of several, none has its types for sure.
    private static MethodReference? Likely(EquatableArray<Counterpart> found, MethodNames names)
    {
        Counterpart[] newest = [.. found.Where(one => one.ApiVersion == found[0].ApiVersion)];
        return newest.Length == 1 && newest[0].Share == CounterpartShare.Whole
            ? names.Find(newest[0].ApiVersion, newest[0].Operation.Key)
            : null;
    }
}
