using System.Collections.Generic;
using System.Linq;
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
        ApiModel model, SpecVersion version, VersionAssignments assignments, PlanningOptions options, CancellationToken cancellationToken)
    {
        if (!assignments.Specs.Contains(version))
            return Refused(assignments.Refusals.Where(refusal => refusal.Path == version.Path).Select(refusal => refusal.Problem));
        return Guard.Run(
            () =>
            {
                ClientPlan plan = ClientPlanner.Plan(model, version.NameIn(options.RootNamespace), options, cancellationToken);
                // Problems have an output of their own: what is planned must not change when only they do.
                return new PlannedVersion(plan with { Problems = EquatableArray<Problem>.Empty }, plan.Problems);
            },
            problem => Refused([problem]));
    }

    private static PlannedVersion Refused(IEnumerable<Problem> problems) => new(null, problems.ToEquatableArray());
}
