using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Emission;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes;

namespace MadasterGen.Pipeline;

/// <summary>What is known of the other specs when a spec's changes are described.</summary>
internal sealed record Surroundings(PlanningOptions Options, EquatableArray<SpecDrift> Drifts, EquatableArray<SpecModel> Models, EquatableArray<SpecPlan> Plans);

/// <summary>The step that adds to a spec's plan what its client says of changes and of newer versions.</summary>
internal static class ChangeSteps
{
    /// <summary>A spec's plan with what its client says of the changes.</summary>
    public static SpecPlan Apply(Pair<SpecPlan, Surroundings> input, CancellationToken cancellationToken) =>
        Guard.Run(() => Apply(input.Left, input.Right, cancellationToken), problem => input.Left with { ChangesProblem = problem });

    /// <summary>The file of what the union of the versions says of the changes; none when it says nothing.</summary>
    public static IEnumerable<GeneratedFile> OfLatest(Group<SpecPlan> specs, PlanningOptions options, CancellationToken cancellationToken)
    {
        VersionHistory[] versions = [.. specs.Where(s => s.Plan is not null).Select(s => new VersionHistory(s.Plan!, s.Accepted ?? s.Plan!, s.Changes))];
        return LatestChangesPlanner.Plan(versions, options) is { } plan ? [SourceEmitter.Emit(plan, cancellationToken)] : [];
    }

    private static SpecPlan Apply(SpecPlan spec, Surroundings around, CancellationToken cancellationToken)
    {
        if (spec.Plan is not { } plan || around.Models.FirstOrDefault(m => m.Path == spec.Path) is not { } model)
            return spec;
        VersionedModel[] documents = [.. around.Models.Select(m => new VersionedModel(m.Version.ApiVersion, m.Model))];
        ClientPlan[] plans = [.. around.Plans.Select(p => p.Plan).Where(p => p is not null).Select(p => p!)];
        MethodNames names = new(plans);
        AdvisedPlan advised = AdvicePlanner.Plan(plan, new VersionedModel(model.Version.ApiVersion, model.Model), documents, names, cancellationToken);
        spec = spec with { Plan = advised.Plan, Advice = advised.Advice };
        ChangesPlan? changes = null;
        CounterpartFinder? finder = null;
        SpecDrift? drift = around.Drifts.FirstOrDefault(d => d.Path == spec.Path);
        if (drift is { Failure: null })
        {
            ClientPlan accepted = ClientPlanner.Plan(drift.Accepted, plan.Version, around.Options, cancellationToken);
            LostFates fates = new(plan.Version.ApiVersion, drift.From, drift.To, FateOf, plans.ToEquatableArray());
            changes = ChangesPlanner.Plan(plan, accepted, drift.Diff, fates, cancellationToken);
            spec = spec with { Accepted = accepted };
        }
        return changes is null ? spec : spec with { Plan = ChangesPlanner.WithTombstones(advised.Plan, changes), Changes = changes };

        Tombstone FateOf(ApiOperation operation)
        {
            finder ??= new CounterpartFinder(new VersionedModel(plan.Version.ApiVersion, drift!.Accepted), documents, cancellationToken);
            EquatableArray<Counterpart> found = finder.Find(operation);
            bool isCertain = found.Count == 1 && found[0].Certainty == Certainty.Certain;
            return Tombstone.OfMethod(MethodSentence.Of(found, names), isCertain ? names.Find(found[0].ApiVersion, found[0].Operation.Key) : null);
        }
    }
}
