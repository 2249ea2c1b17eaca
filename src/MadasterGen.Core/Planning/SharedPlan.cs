using System.Collections.Generic;
using System.Linq;

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

    /// <summary>Whether errors are read as types, beside problem details.</summary>
    public bool HasErrors { get; init; }

    /// <summary>Whether a method gives the headers of responses.</summary>
    public bool HasHeaders { get; init; }

    /// <summary>Whether a method gives the values of a sequence.</summary>
    public bool HasSequences { get; init; }

    /// <summary>Whether a method sends a sequence.</summary>
    public bool SendsSequences { get; init; }

    /// <summary>Whether a server sends something by itself that is read.</summary>
    public bool HasPayloads { get; init; }

    /// <summary>Whether there are times or lengths of time, among what is gone too.</summary>
    public bool HasTimes { get; init; }

    /// <summary>What is known when all clients are planned.</summary>
    public static SharedPlan Of(IReadOnlyCollection<RootPlan> roots, PlanningOptions options, ProjectReferences references) => new()
    {
        Options = options,
        References = references,
        HasErrors = roots.Any(root => root.HasErrors),
        HasHeaders = roots.Any(root => root.HasHeaders),
        HasSequences = roots.Any(root => root.HasSequences),
        SendsSequences = roots.Any(root => root.SendsSequences),
        HasPayloads = roots.Any(root => root.HasPayloads),
        HasTimes = roots.Any(root => root.HasTimes),
    };
}
