using System;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes;

namespace MadasterGen.Pipeline;

/// <summary>All versions of one API, which have a root in common.</summary>
internal sealed record UnionInput(EquatableArray<ChangedSpec> Specs, PlanningOptions Options)
{
    /// <summary>The versions of each API.</summary>
    public static Group<UnionInput> OfEach(Group<ChangedSpec> specs, PlanningOptions options) => new(specs
        .GroupBy(spec => spec.Plan.Client.RootClientName, StringComparer.Ordinal)
        .Select(api => new UnionInput(api.ToEquatableArray(), options.OfClient(api.Key))));

    /// <summary>The root of the versions.</summary>
    public RootPlan Root() => RootPlanner.Plan(Specs.Select(spec => spec.Plan), Options);

    /// <summary>What the union of the versions says of changes; null when it says nothing.</summary>
    public LatestChangesPlan? ChangesOrNull()
    {
        VersionHistory[] versions = [.. Specs.Select(spec => new VersionHistory(spec.Plan, spec.Accepted ?? spec.Plan, spec.Changes))];
        return LatestChangesPlanner.Plan(versions, Options);
    }
}
