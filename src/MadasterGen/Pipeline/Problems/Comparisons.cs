using System.Linq;
using MadasterGen.Diff.Suppressions;
using MadasterGen.Inputs;
using MadasterGen.Model;

namespace MadasterGen.Pipeline.Problems;

/// <summary>What all comparisons of a project say of its suppressions.</summary>
/// <param name="IsOff">Whether the user wants none.</param>
/// <param name="IsComplete">
/// Whether all documents and copies could be read and compared; else one of them may have what a suppression is about.
/// </param>
/// <param name="Uses">Which suppressions have an object in a document.</param>
internal sealed record Comparisons(bool IsOff, bool IsComplete, EquatableArray<SuppressionUse> Uses)
{
    /// <summary>Sums them up.</summary>
    public static Comparisons Of(
        Group<SuppressedDrift> drifts, Group<FileVersion> specs, Group<FileVersion> copies, ProjectOptions project) => new(
        !project.HasDrift,
        specs.Count > 0 && specs.Concat(copies).All(file => file.Failure is null) && drifts.All(drift => drift.Drift.Failure is null),
        drifts.SelectMany(drift => drift.Uses).ToEquatableArray());

    /// <summary>What must be said of suppressions: which have expired, and which have no object.</summary>
    public static Group<FileProblems> ProblemsOf(DatedSuppressions suppressions, Comparisons comparisons) => new(comparisons.IsOff
        ? []
        : SuppressionProblems.Of(suppressions.Entries, comparisons.Uses, comparisons.IsComplete)
            .Select(said => FileProblems.Of(said.Suppression.File, said.Problem)));
}
