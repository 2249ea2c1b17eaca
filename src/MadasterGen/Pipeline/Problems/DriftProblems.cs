using System.Collections.Generic;
using MadasterGen.Diff;
using MadasterGen.Model;

namespace MadasterGen.Pipeline.Problems;

/// <summary>What must be said of what changed between a spec and its accepted copy.</summary>
internal static class DriftProblems
{
    /// <summary>A summary and a problem for each change; nothing when there is none.</summary>
    public static FileProblems Of(SpecDrift drift) => FileProblems.Of(drift.Path, [.. All(drift)]);

    private static IEnumerable<Problem> All(SpecDrift drift)
    {
        if (drift.Failure is { } failure)
            yield return failure;
        if (drift.Failure is not null || drift.Diff.IsEmpty)
            yield break;
        string builds = drift.From == drift.To ? $"both {drift.To}" : $"{drift.From} → {drift.To}";
        string counts = ApiDiffSummary.Counts(drift.Diff);
        // An id of its own, so that whoever makes an error of the summary is not stopped by what is suppressed.
        yield return drift.Diff.Changes.Count == 0
            ? Problem.At(ProblemIds.DriftIsSuppressed, drift.TitlePointer, builds, counts)
            : Problem.At(ProblemIds.SpecHasDrifted, drift.TitlePointer, builds, counts, ApiDiffSummary.Kinds(drift.Diff));
        foreach (IReadOnlyList<ApiChange> cause in SharedCause.Group(drift.Diff.Changes, change => change))
        {
            bool isBreaking = cause[0].Level == ChangeLevel.Breaking;
            yield return Problem.At(cause[0].RuleId, cause[0].NewPointer, SharedCause.Sentence(cause)) with { IsWarning = isBreaking };
        }
    }
}
