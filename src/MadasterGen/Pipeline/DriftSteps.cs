using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MadasterGen.Diagnostics;
using MadasterGen.Diff;
using MadasterGen.Inputs;
using MadasterGen.Model;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Pipeline;

/// <summary>What changed between a spec and its accepted copy.</summary>
/// <param name="Path">The spec.</param>
/// <param name="ApiVersion">Its API version.</param>
/// <param name="From">The build or version of the accepted copy.</param>
/// <param name="To">The build or version of the spec.</param>
/// <param name="TitlePointer">Where the summary stands.</param>
/// <param name="Accepted">The accepted copy.</param>
/// <param name="Diff">The changes.</param>
/// <param name="Failure">Why they are not known.</param>
internal sealed record SpecDrift(string Path, string ApiVersion, string From, string To, string TitlePointer, ApiModel Accepted, ApiDiff Diff, Problem? Failure = null)
{
    /// <summary>Whether there is something to say.</summary>
    public bool IsQuiet => Diff.IsEmpty && Failure is null;
}

/// <summary>The steps that compare specs with their accepted copies.</summary>
internal static class DriftSteps
{
    /// <summary>A spec with its accepted copy; null when it has none.</summary>
    public static Pair<SpecModel, SpecModel>? Match(SpecModel spec, Group<SpecModel> accepted) =>
        AcceptedCopies.Of(spec.Path, spec.Version.ApiVersion, accepted.Select(a => a.Version)).FirstOrDefault() is { } copy
            ? new Pair<SpecModel, SpecModel>(spec, accepted.First(a => a.Path == copy.Path))
            : null;

    /// <summary>Compares a spec with its accepted copy.</summary>
    public static SpecDrift Compare(Pair<SpecModel, SpecModel> pair, CancellationToken cancellationToken)
    {
        (ApiModel spec, ApiModel accepted) = (pair.Left.Model, pair.Right.Model);
        SpecDrift unknown = new(
            pair.Left.Path, pair.Left.Version.ApiVersion, ApiDiffSummary.Build(accepted), ApiDiffSummary.Build(spec), spec.Title.Length > 0 ? JsonPointer.Of("info", "title") : "",
            accepted, new ApiDiff([], [], []));
        return Guard.Run(
            () => unknown with { Diff = ApiComparer.Compare(accepted, spec, cancellationToken) }, problem => unknown with { Failure = problem });
    }

    /// <summary>What must be said about all that.</summary>
    public static IncrementalValueProvider<Group<LocatedProblem>> Problems(
        IncrementalValuesProvider<SpecFile> files, IncrementalValuesProvider<ReadSpec> reads, IncrementalValuesProvider<ReadSpec> accepted,
        IncrementalValuesProvider<SpecDrift> drifts, IncrementalValuesProvider<SpecPlan> changed)
    {
        IncrementalValueProvider<Group<LocatedProblem>> ofChanges = changed.Where(static p => p.ChangesProblem is not null).With(files.Together())
            .SelectMany(static (p, token) => LocatedProblem.In(p.Right.First(f => f.Path == p.Left.Path), new[] { p.Left.ChangesProblem! }.ToEquatableArray(), token))
            .Together();
        IncrementalValueProvider<Group<LocatedProblem>> ofDrifts = drifts.Where(static d => !d.IsQuiet).With(files.Together())
            .SelectMany(static (p, token) => LocatedProblem.In(p.Right.First(f => f.Path == p.Left.Path), OfDrift(p.Left).ToEquatableArray(), token))
            .Together();
        return ofDrifts.With(AcceptedCopies.Problems(files, reads, accepted)).With(ofChanges)
            .Select(static (p, _) => new Group<LocatedProblem>(p.Left.Left.Concat(p.Left.Right).Concat(p.Right).ToImmutableArray()));
    }

    private static IEnumerable<Problem> OfDrift(SpecDrift drift)
    {
        if (drift.Failure is { } failure)
        {
            yield return failure;
            yield break;
        }
        string builds = drift.From == drift.To ? $"both {drift.To}" : $"{drift.From} → {drift.To}";
        // An id of its own, so that whoever makes an error of the summary is not stopped by what has been answered for.
        yield return drift.Diff.Changes.Count == 0
            ? Problem.At(ProblemIds.DriftIsSuppressed, drift.TitlePointer, builds, ApiDiffSummary.Counts(drift.Diff))
            : Problem.At(ProblemIds.SpecHasDrifted, drift.TitlePointer, builds, ApiDiffSummary.Counts(drift.Diff), ApiDiffSummary.Kinds(drift.Diff));
        foreach (ApiChange change in drift.Diff.Changes)
            yield return Problem.At(change.RuleId, change.NewPointer, change.Sentence) with { IsWarning = change.Verdicts.IsBreaking };
    }
}
