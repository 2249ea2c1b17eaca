using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning.Features;

namespace MadasterGen.Planning;

/// <summary>What the files depend on that the clients of a project share.</summary>
internal sealed record SharedPlan
{
    /// <summary>The user's decisions about the project.</summary>
    public required PlanningOptions Options { get; init; }

    /// <summary>What the project references.</summary>
    public required ProjectReferences References { get; init; }

    /// <summary>Whether something is reported about changes, or advised.</summary>
    public bool HasMarks { get; init; }

    /// <summary>What the clients need beyond what every client has.</summary>
    public ClientFeature Features { get; init; }

    /// <summary>What is known when all clients are planned.</summary>
    public static SharedPlan Of(IReadOnlyCollection<RootPlan> roots, PlanningOptions options, ProjectReferences references) => new()
    {
        Options = options,
        References = references,
        Features = roots.Aggregate(
            options.OwnTypes.Any(static own => own.Type is not null) ? ClientFeature.Buffers : ClientFeature.None,
            static (features, root) => features | root.Features),
    };
}
