using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using MadasterGen.Diagnostics;
using MadasterGen.Inputs;
using MadasterGen.Model;
using MadasterGen.Planning.Versions;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Pipeline;

/// <summary>Collects everything that must be said, and finds its places.</summary>
internal static class ProblemSteps
{
    /// <summary>The problems of the project, of its files and of its plans.</summary>
    public static IncrementalValuesProvider<LocatedProblem> Collect(
        IncrementalValueProvider<ProjectOptions> project,
        IncrementalValueProvider<Features> features,
        IncrementalValuesProvider<SpecFile> files,
        IncrementalValuesProvider<ReadSpec> reads,
        IncrementalValuesProvider<SpecPlan> plans,
        IncrementalValueProvider<Group<LocatedProblem>> ofDrift,
        IncrementalValueProvider<Group<LocatedProblem>> ofSuppressions)
    {
        IncrementalValueProvider<Group<SpecFile>> allFiles = files.Together();
        IncrementalValueProvider<Group<LocatedProblem>> ofFiles = files
            .Where(static f => f.Kind == SpecFileKind.Unmarked)
            .SelectMany(static (f, token) => LocatedProblem.In(f, new[] { Problem.At("MAD0004", "", Path.GetFileName(f.Path)) }.ToEquatableArray(), token))
            .Together();
        IncrementalValueProvider<Group<LocatedProblem>> ofReads = reads
            .SelectMany(static (r, token) => LocatedProblem.In(r.File, r.Result.Problems, token))
            .Together();
        IncrementalValueProvider<Group<LocatedProblem>> ofPlans = plans
            .Where(static p => p.Problems.Count > 0)
            .With(allFiles)
            .SelectMany(static (p, token) => LocatedProblem.In(p.Right.First(f => f.Path == p.Left.Path), p.Left.Problems, token))
            .Together();
        IncrementalValueProvider<Group<LocatedProblem>> ofHosts = plans.Select(static (p, _) => VersionHost.Of(p.Path, p.Plan)).Together().With(allFiles)
            .Select(static (p, token) => new Group<LocatedProblem>(OfHosts(p.Left, p.Right, token).ToImmutableArray()));
        IncrementalValueProvider<Group<LocatedProblem>> ofProject = project.With(features).With(allFiles)
            .Select(static (p, _) => new Group<LocatedProblem>(OfProject(p.Left.Left, p.Left.Right, p.Right).ToImmutableArray()));
        return ofFiles.With(ofReads).With(ofPlans).With(ofProject.With(ofHosts)).With(ofDrift.With(ofSuppressions))
            .SelectMany(static (p, _) => p.Left.Left.Left.Left.Concat(p.Left.Left.Left.Right).Concat(p.Left.Left.Right)
                .Concat(p.Left.Right.Left).Concat(p.Left.Right.Right).Concat(p.Right.Left).Concat(p.Right.Right));
    }

    private static IEnumerable<LocatedProblem> OfHosts(Group<VersionHost> hosts, Group<SpecFile> files, CancellationToken cancellationToken) =>
        HostConflicts.Of(hosts).SelectMany(conflict => LocatedProblem.In(
            files.First(f => f.Path == conflict.Path), new[] { conflict.Problem }.ToEquatableArray(), cancellationToken));

    private static IEnumerable<LocatedProblem> OfProject(ProjectOptions project, Features features, Group<SpecFile> files)
    {
        if (!files.Any(f => f.Kind == SpecFileKind.Spec))
        {
            string candidates = string.Join(", ", files.Where(f => f.Kind == SpecFileKind.Unmarked).Select(f => Path.GetFileName(f.Path)));
            yield return LocatedProblem.OfProject(Problem.At("MAD0007", "", candidates.Length == 0 ? "" : $", such as {candidates}"));
            yield break;
        }
        if (!features.HasLanguage)
            yield return LocatedProblem.OfProject(Problem.At("MAD0001", ""));
        if (!features.HasJson)
            yield return LocatedProblem.OfProject(Problem.At("MAD0002", ""));
        foreach (Problem problem in project.Problems)
            yield return LocatedProblem.OfProject(problem);
        string root = project.Planning.RootNamespace.Split('.')[0];
        if (project.ProjectNamespace is { } own && own.Split('.').Skip(1).Contains(root, StringComparer.Ordinal))
            yield return LocatedProblem.OfProject(Problem.At("MAD0003", "", own, root));
    }
}
