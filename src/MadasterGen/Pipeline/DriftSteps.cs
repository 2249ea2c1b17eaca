using System.Linq;
using System.Threading;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Pipeline.Accepted;
using MadasterGen.Pipeline.Kept;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes.Breaks;

namespace MadasterGen.Pipeline;

/// <summary>A spec with its accepted copy.</summary>
internal sealed record AcceptedSpec(SpecModel Spec, SpecModel Copy) : IKeptInput
{
    /// <inheritdoc/>
    public object Owner => Spec.Model;
}

/// <summary>What changed between a spec and its accepted copy.</summary>
/// <param name="Path">The spec.</param>
/// <param name="ApiVersion">Its API version.</param>
/// <param name="ClientName">The client of its API; null for the project's own.</param>
/// <param name="From">The build or version of the accepted copy.</param>
/// <param name="To">The build or version of the spec.</param>
/// <param name="TitlePointer">Where the summary stands.</param>
/// <param name="Accepted">The accepted copy.</param>
/// <param name="Diff">The changes.</param>
/// <param name="Failure">Why they are not known.</param>
internal sealed record SpecDrift(
    string Path, string ApiVersion, string? ClientName, string From, string To, string TitlePointer, ApiModel Accepted, ApiDiff Diff,
    Problem? Failure = null) : IFallible
{
    /// <inheritdoc/>
    public bool HasFailed => Failure is not null;
}

/// <summary>What changed in a spec, with the clients of it and of its accepted copy.</summary>
/// <param name="Drift">What changed.</param>
/// <param name="Plan">The client; null when there is none.</param>
/// <param name="Accepted">The client of the accepted copy; null when there is none.</param>
internal sealed record PlannedDrift(SpecDrift Drift, ClientPlan? Plan, ClientPlan? Accepted) : IKeptInput
{
    /// <inheritdoc/>
    public object Owner => Drift.Accepted;

    /// <summary>What changed in a spec with its clients.</summary>
    public static PlannedDrift Of(SpecDrift drift, Group<SpecPlan> plans, Group<AcceptedPlan> accepted) => new(
        drift, plans.FirstOrDefault(plan => plan.Path == drift.Path)?.Plan, accepted.FirstOrDefault(plan => plan.Path == drift.Path)?.Plan);
}

/// <summary>The steps that compare specs with their accepted copies.</summary>
internal static class DriftSteps
{
    /// <summary>A spec with its accepted copy; null when it has none.</summary>
    public static AcceptedSpec? Match(SpecModel spec, Group<SpecModel> accepted) =>
        AcceptedCopies.Of(spec.Version, accepted.Select(a => a.Version)).FirstOrDefault() is { } copy
            ? new AcceptedSpec(spec, accepted.First(a => a.Path == copy.Path))
            : null;

    /// <summary>Compares a spec with its accepted copy.</summary>
    public static SpecDrift Compare(AcceptedSpec pair, CancellationToken cancellationToken)
    {
        (ApiModel spec, ApiModel accepted) = (pair.Spec.Model, pair.Copy.Model);
        string title = spec.Title.Length > 0 ? JsonPointer.Of("info", "title") : "";
        SpecDrift unknown = new(
            pair.Spec.Path, pair.Spec.Version.ApiVersion, pair.Spec.Choices.ClientName, ApiDiffSummary.Build(accepted),
            ApiDiffSummary.Build(spec), title, accepted, new ApiDiff([], [], []));
        return Guard.Run(
            () => unknown with { Diff = WithoutWhatIsAccepted(ApiComparer.Compare(accepted, spec, cancellationToken), pair) },
            problem => unknown with { Failure = problem });
    }

    /// <summary>Holds what is said of C# against the clients.</summary>
    public static SpecDrift Judge(PlannedDrift planned, CancellationToken cancellationToken)
    {
        SpecDrift drift = planned.Drift;
        if (planned is not { Plan: { } plan, Accepted: { } accepted } || drift.Failure is not null)
            return drift;
        PlannedPair pair = new(drift.Accepted, accepted, plan, plan.Version.Namespace);
        return Guard.Run(
            () => drift with { Diff = CodeVerdicts.Judge(drift.Diff, pair, cancellationToken) },
            problem => drift with { Failure = problem });
    }

    // A reference that leads nowhere has its own warning in a build. That it hides something is news while the documents differ, and no
    // longer; the tool, which is asked whether something changed, says it of equal documents, too.
    private static ApiDiff WithoutWhatIsAccepted(ApiDiff diff, AcceptedSpec pair) =>
        diff.Changes.All(change => change.IsNotCompared) && pair.Copy.Model.Equals(pair.Spec.Model) ? diff with { Changes = [] } : diff;
}
