using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Pipeline.Problems;

/// <summary>What must be said of a file, before the places in it are looked up.</summary>
/// <param name="Path">The file; null when it is about the project.</param>
/// <param name="Problems">What is said.</param>
internal sealed record FileProblems(string? Path, EquatableArray<Problem> Problems)
{
    /// <summary>What is said of a file, or of the project.</summary>
    /// <param name="path">The file; null for the project.</param>
    /// <param name="problems">What is said; null where a step has nothing to say.</param>
    public static FileProblems Of(string? path, params Problem?[] problems) =>
        new(path, problems.Where(problem => problem is not null).Select(problem => problem!).ToEquatableArray());
}
