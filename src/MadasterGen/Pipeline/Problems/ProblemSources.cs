using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diagnostics;
using MadasterGen.Inputs;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Pipeline.Problems;

/// <summary>
/// The steps that know what must be said. They say it without places; those are looked up once for each file, here, so that a
/// document that is indented otherwise runs none of them again.
/// </summary>
internal sealed class ProblemSources
{
    private readonly List<IncrementalValueProvider<Group<FileProblems>>> _sources = [];

    /// <summary>Adds what is said of each value of a step.</summary>
    public void Add<T>(IncrementalValuesProvider<T> values, Func<T, FileProblems> problemsOf)
        where T : class => Add(values.Select((value, _) => problemsOf(value)).Where(static of => of.Problems.Count > 0).Together());

    /// <summary>Adds what is said of a step's only value.</summary>
    public void Add<T>(IncrementalValueProvider<T> value, Func<T, FileProblems> problemsOf)
        where T : class => Add(value.Select((value, _) => new Group<FileProblems>(new[] { problemsOf(value) })));

    /// <summary>Adds what a step says.</summary>
    public void Add(IncrementalValueProvider<Group<FileProblems>> source) => _sources.Add(source);

    /// <summary>Everything that must be said, file by file, with places.</summary>
    public IncrementalValuesProvider<LocatedProblem> Locate(IncrementalValuesProvider<SpecFile> files) => _sources
        .Aggregate(static (all, next) => all.With(next, static (all, next) => new Group<FileProblems>(all.Concat(next))))
        .With(files.Together(), FileWithProblems.ByFile)
        .SelectMany(static (files, _) => files).WithTrackingName(TrackingNames.FilesWithProblems)
        .SideBySide(static (file, cancellationToken) => file.Locate(cancellationToken))
        .SelectMany(static (located, _) => located.Problems).WithTrackingName(TrackingNames.Problems);
}
