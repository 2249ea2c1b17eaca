using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Pipeline.Kept;
using MadasterGen.Planning;
using MadasterGen.Planning.Versions;

namespace MadasterGen.Pipeline.Accepted;

/// <summary>
/// An accepted copy with what its plan depends on: neither what changed since nor any other document, so that no change elsewhere
/// plans it again.
/// </summary>
/// <param name="Path">The spec.</param>
/// <param name="Copy">Its accepted copy.</param>
/// <param name="Version">The names of the spec's version.</param>
/// <param name="Options">The user's decisions.</param>
internal sealed record AcceptedPlanInput(string Path, ApiModel Copy, VersionName Version, PlanningOptions Options) : IKeptInput
{
    /// <inheritdoc/>
    public object Owner => Copy;

    /// <summary>The copy of a spec; null when the spec gets no client.</summary>
    public static AcceptedPlanInput? Of(AcceptedSpec pair, VersionAssignments versions, PlanningOptions options)
    {
        SpecVersion? version = versions.Specs.FirstOrDefault(spec => spec.Path == pair.Spec.Path);
        return version is null
            ? null
            : new AcceptedPlanInput(version.Path, pair.Copy.Model, version.NameIn(options), version.OptionsIn(options));
    }
}

/// <summary>The plan of the copy that was accepted of a spec.</summary>
/// <param name="Path">The spec.</param>
/// <param name="Plan">The plan; null when planning failed.</param>
/// <param name="Problem">Why it failed.</param>
internal sealed record AcceptedPlan(string Path, ClientPlan? Plan, Problem? Problem) : IFallible
{
    /// <inheritdoc/>
    public bool HasFailed => Problem is not null;

    /// <summary>Plans a copy.</summary>
    public static AcceptedPlan Of(AcceptedPlanInput input, CancellationToken cancellationToken) => Guard.Run(
        () => new AcceptedPlan(input.Path, ClientPlanner.Plan(input.Copy, input.Version, input.Options, cancellationToken), null),
        problem => new AcceptedPlan(input.Path, null, problem));
}
