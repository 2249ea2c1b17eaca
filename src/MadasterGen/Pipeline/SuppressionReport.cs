using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MadasterGen.Diagnostics;
using MadasterGen.Diff.Suppressions;
using MadasterGen.Inputs;
using MadasterGen.Model;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Pipeline;

/// <summary>Says what must be said about suppressions.</summary>
internal static class SuppressionReport
{
    /// <summary>Finds it: what is wrong with the files, which entries have expired and which have no object.</summary>
    public static IncrementalValueProvider<Group<LocatedProblem>> Problems(
        IncrementalValuesProvider<SpecFile> files, IncrementalValuesProvider<SuppressionList> lists, IncrementalValueProvider<Today> today,
        IncrementalValueProvider<DatedSuppressions> suppressions, IncrementalValueProvider<Comparisons> comparisons)
    {
        IncrementalValueProvider<Group<FileProblem>> ofLists = lists
            .SelectMany(static (list, _) => list.Problems.Select(problem => new FileProblem(list.File, problem))).Together();
        IncrementalValueProvider<Group<FileProblem>> ofEntries = suppressions.With(comparisons)
            .Select(static (p, _) => new Group<FileProblem>(OfEntries(p.Left, p.Right).ToImmutableArray()));
        return ofLists.With(ofEntries).With(files.Together()).With(today)
            .Select(static (p, token) => new Group<LocatedProblem>(
                Locate(p.Left.Left.Left.Concat(p.Left.Left.Right), p.Left.Right, token).Concat(OfToday(p.Right)).ToImmutableArray()));
    }

    private static IEnumerable<FileProblem> OfEntries(DatedSuppressions suppressions, Comparisons comparisons) => comparisons.IsOff
        ? []
        : SuppressionProblems.Of(suppressions.Entries, comparisons.Uses, comparisons.IsComplete).Select(said => new FileProblem(said.Suppression.File, said.Problem));

    private static IEnumerable<LocatedProblem> Locate(IEnumerable<FileProblem> problems, Group<SpecFile> files, CancellationToken cancellationToken) => problems
        .GroupBy(problem => problem.File, StringComparer.Ordinal)
        .SelectMany(ofFile => LocatedProblem.In(files.First(f => f.Path == ofFile.Key), ofFile.Select(problem => problem.Problem).ToEquatableArray(), cancellationToken));

    private static IEnumerable<LocatedProblem> OfToday(Today today) => today.Problem is { } problem ? [LocatedProblem.OfProject(problem)] : [];

    private sealed record FileProblem(string File, Problem Problem);
}
