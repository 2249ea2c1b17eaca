using System;
using System.Linq;
using System.Threading;
using MadasterGen.Diagnostics;
using MadasterGen.Inputs;
using MadasterGen.Model;

namespace MadasterGen.Pipeline.Problems;

/// <summary>A file with everything that must be said of it. Only when one of the two changes, places are looked up again.</summary>
/// <param name="File">The file; null when it is about the project.</param>
/// <param name="Problems">What is said.</param>
internal sealed record FileWithProblems(SpecFile? File, EquatableArray<Problem> Problems)
{
    /// <summary>What all sources say, by file.</summary>
    public static Group<FileWithProblems> ByFile(Group<FileProblems> problems, Group<SpecFile> files)
    {
        ILookup<string, SpecFile> byPath = files.ToLookup(file => file.Path, StringComparer.Ordinal);
        return new Group<FileWithProblems>(problems
            .Where(of => of.Problems.Count > 0)
            .GroupBy(of => of.Path, StringComparer.Ordinal)
            .Select(ofFile => new FileWithProblems(
                ofFile.Key is { } path ? byPath[path].First() : null, ofFile.SelectMany(of => of.Problems).ToEquatableArray())));
    }

    /// <summary>The same with places.</summary>
    public Located Locate(CancellationToken cancellationToken) => new(File is { } file
        ? LocatedProblem.In(file, Problems, cancellationToken).ToEquatableArray()
        : Problems.Select(LocatedProblem.OfProject).ToEquatableArray());

    /// <summary>Everything that must be said of a file, with places.</summary>
    internal sealed record Located(EquatableArray<LocatedProblem> Problems);
}
