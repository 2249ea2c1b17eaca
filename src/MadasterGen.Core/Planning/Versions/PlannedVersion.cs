using System.Threading;
using MadasterGen.Model;

namespace MadasterGen.Planning.Versions;

/// <summary>What came of planning a document.</summary>
/// <param name="Plan">Its client, without problems; null when it gets none.</param>
/// <param name="Problems">What planning says.</param>
internal sealed record PlannedVersion(ClientPlan? Plan, EquatableArray<Problem> Problems)
{
    /// <summary>Plans a document that has a version to itself.</summary>
    public static PlannedVersion Of(
        ApiModel model, VersionName version, EquatableArray<Problem> refusals, PlanningOptions options, CancellationToken cancellationToken)
    {
        if (refusals.Count > 0)
            return new PlannedVersion(null, refusals);
        return Guard.Run(
            () =>
            {
                ClientPlan plan = ClientPlanner.Plan(model, version, options, cancellationToken);
                // Problems have an output of their own: what is planned must not change when only they do.
                return new PlannedVersion(plan with { Problems = EquatableArray<Problem>.Empty }, plan.Problems);
            },
            problem => new PlannedVersion(null, new[] { problem }.ToEquatableArray()));
    }
}
