using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes;

namespace MadasterGen.Pipeline;

/// <summary>All clients, which have a root in common.</summary>
internal sealed record UnionInput(EquatableArray<ChangedSpec> Specs, PlanningOptions Options)
{
    /// <summary>All clients; null when there are none.</summary>
    public static UnionInput? OrNull(Group<ChangedSpec> specs, PlanningOptions options) =>
        specs.Count == 0 ? null : new UnionInput(specs.ToEquatableArray(), options);

    /// <summary>The root of the clients.</summary>
    public RootPlan Root() => RootPlanner.Plan(Specs.Select(spec => spec.Plan), Options);

    /// <summary>What the union of the versions says of changes; null when it says nothing.</summary>
    public LatestChangesPlan? ChangesOrNull()
    {
        VersionHistory[] versions = [.. Specs.Select(spec => new VersionHistory(spec.Plan, spec.Accepted ?? spec.Plan, spec.Changes))];
        return LatestChangesPlanner.Plan(versions, Options);
    }
}
