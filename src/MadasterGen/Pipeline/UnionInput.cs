using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Pipeline.Accepted;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes;

namespace MadasterGen.Pipeline;

/// <summary>All versions of one API, which have a root in common.</summary>
/// <param name="Specs">The versions.</param>
/// <param name="News">Those that nobody has accepted yet, by their paths.</param>
/// <param name="Options">The user's decisions.</param>
internal sealed record UnionInput(EquatableArray<ChangedSpec> Specs, EquatableArray<string> News, PlanningOptions Options)
{
    /// <summary>The versions of each API.</summary>
    public static Group<UnionInput> OfEach(Group<ChangedSpec> specs, PlanningOptions options, NewVersions news) => new(specs
        .GroupBy(spec => spec.Plan.Client.RootClientName, StringComparer.Ordinal)
        .Select(api => new UnionInput(
            api.ToEquatableArray(), api.Select(spec => spec.Path).Where(news.Contains).ToEquatableArray(), options.OfClient(api.Key))));

    /// <summary>The root of the versions.</summary>
    public RootPlan Root() => RootPlanner.Plan(Specs.Select(spec => spec.Plan), Options);

    /// <summary>What the union of the versions says of changes; null when it says nothing.</summary>
    public LatestChangesPlan? ChangesOrNull() => LatestChangesPlanner.Plan(Histories(), Options);

    /// <summary>The operations of the union that are another version's than they were accepted as.</summary>
    public IEnumerable<LatestMove> Moves() => LatestChangesPlanner.MovesOf(Histories(), Options);

    /// <summary>Whether nobody has accepted a version yet.</summary>
    public bool IsNew(ChangedSpec spec) => News.Contains(spec.Path);

    private VersionHistory[] Histories() =>
    [
        .. Specs.Select(spec => new VersionHistory(
            spec.Plan, IsNew(spec) ? null : spec.Accepted ?? spec.Plan, spec.Changes)),
    ];
}
