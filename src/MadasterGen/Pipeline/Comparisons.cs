using System.Linq;
using MadasterGen.Diff.Suppressions;
using MadasterGen.Inputs;
using MadasterGen.Model;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Pipeline;

/// <summary>What all comparisons of a project say of its suppressions.</summary>
/// <param name="IsOff">Whether the user wants none.</param>
/// <param name="IsComplete">Whether all documents and copies could be read and compared; else one of them may have what a suppression is about.</param>
/// <param name="Uses">Which suppressions have an object in a document.</param>
internal sealed record Comparisons(bool IsOff, bool IsComplete, EquatableArray<SuppressionUse> Uses)
{
    /// <summary>Collects them.</summary>
    public static IncrementalValueProvider<Comparisons> Of(
        IncrementalValueProvider<ProjectOptions> project, IncrementalValuesProvider<ReadSpec> reads, IncrementalValuesProvider<ReadSpec> accepted,
        IncrementalValuesProvider<SuppressedDrift> drifts)
    {
        IncrementalValueProvider<Group<Outcome>> ofSpecs = reads.Select(static (r, _) => new Outcome(r.Result.Model is not null)).Together();
        IncrementalValueProvider<Group<Outcome>> ofCopies = accepted.Select(static (r, _) => new Outcome(r.Result.Model is not null)).Together();
        return ofSpecs.With(ofCopies).With(drifts.Together()).With(project).Select(static (p, _) => new Comparisons(
            !p.Right.HasDrift,
            p.Left.Left.Left.Count > 0 && p.Left.Left.Left.Concat(p.Left.Left.Right).All(o => o.IsRead) && p.Left.Right.All(d => d.Drift.Failure is null),
            p.Left.Right.SelectMany(d => d.Uses).ToEquatableArray()));
    }

    private sealed record Outcome(bool IsRead);
}
