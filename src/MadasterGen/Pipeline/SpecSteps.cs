using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MadasterGen.Inputs;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Reading;

namespace MadasterGen.Pipeline;

/// <summary>A spec and what was read from it.</summary>
internal sealed record ReadSpec(SpecFile File, ReadResult Result);

/// <summary>A spec's model without its text, so that a text that says the same stops here.</summary>
internal sealed record SpecModel(string Path, string? VersionWish, string? NamespaceWish, ApiModel Model)
{
    /// <summary>The version it is taken for.</summary>
    public SpecVersion Version => new(Path, VersionWish ?? VersionNames.ApiVersionOf(Model), NamespaceWish);
}

/// <summary>The version that a spec is taken for.</summary>
internal sealed record SpecVersion(string Path, string ApiVersion, string? NamespaceWish);

/// <summary>Which spec gets which names.</summary>
internal sealed record VersionAssignments(EquatableArray<SpecVersion> Specs, EquatableArray<Problem> Problems);

/// <summary>A spec's plan; null when it gets no client.</summary>
internal sealed record SpecPlan(string Path, ClientPlan? Plan, EquatableArray<Problem> Problems);

/// <summary>The steps from file to plan. Whatever goes wrong in one of them is said about its file, and other files go on.</summary>
internal static class SpecSteps
{
    /// <summary>Reads a spec.</summary>
    public static ReadSpec Read(SpecFile file, CancellationToken cancellationToken) => file.Text is null
        ? new ReadSpec(file, Failed(Problem.At(ProblemIds.TextCannotBeParsed, "", "the file cannot be opened")))
        : Guarded(() => new ReadSpec(file, DocumentReader.Read(file.Text, cancellationToken)), problem => new ReadSpec(file, Failed(problem)));

    /// <summary>The model of a spec that could be read.</summary>
    public static SpecModel? ToModel(ReadSpec spec) =>
        spec.Result.Model is { } model ? new SpecModel(spec.File.Path, spec.File.Version, spec.File.Namespace, model) : null;

    /// <summary>Gives each version to one spec: of several with the same version, to the first by path.</summary>
    public static VersionAssignments Assign(ImmutableArray<SpecVersion> specs)
    {
        List<SpecVersion> assigned = [];
        List<Problem> problems = [];
        foreach (SpecVersion spec in specs.OrderBy(s => s.Path, StringComparer.Ordinal))
        {
            string identifier = VersionNames.Name(spec.ApiVersion, "", null).Identifier;
            SpecVersion? first = assigned.Find(other =>
                string.Equals(VersionNames.Name(other.ApiVersion, "", null).Identifier, identifier, StringComparison.OrdinalIgnoreCase));
            SpecVersion? neighbour = assigned.Find(other =>
                spec.NamespaceWish is not null && string.Equals(other.NamespaceWish, spec.NamespaceWish, StringComparison.OrdinalIgnoreCase));
            if (first is null && neighbour is not null)
                problems.Add(Problem.At(ProblemIds.DuplicateNamespace, spec.Path, spec.NamespaceWish!, System.IO.Path.GetFileName(neighbour.Path)));
            else if (first is null)
                assigned.Add(spec);
            else
                problems.Add(Problem.At(ProblemIds.DuplicateApiVersion, spec.Path, spec.ApiVersion, System.IO.Path.GetFileName(first.Path)));
        }
        return new VersionAssignments(assigned.ToEquatableArray(), problems.ToEquatableArray());
    }

    /// <summary>Plans a spec that has a version to itself.</summary>
    public static SpecPlan Plan(SpecModel spec, VersionAssignments assignments, PlanningOptions options)
    {
        if (!assignments.Specs.Contains(spec.Version))
        {
            IEnumerable<Problem> duplicates = assignments.Problems
                .Where(p => p.Pointer == spec.Path)
                .Select(p => p with { Pointer = JsonPointer.Of("info", "version") });
            return new SpecPlan(spec.Path, null, duplicates.ToEquatableArray());
        }
        return Guarded(
            () =>
            {
                VersionName name = VersionNames.Name(spec.Version.ApiVersion, options.RootNamespace, spec.NamespaceWish);
                ClientPlan plan = ClientPlanner.Plan(spec.Model, name, options);
                // Problems have an output of their own: what is planned must not change when only they do.
                return new SpecPlan(spec.Path, plan with { Problems = EquatableArray<Problem>.Empty }, plan.Problems);
            },
            problem => new SpecPlan(spec.Path, null, new[] { problem }.ToEquatableArray()));
    }

    private static ReadResult Failed(Problem problem) => new(null, new[] { problem }.ToEquatableArray());

    private static T Guarded<T>(Func<T> step, Func<Problem, T> failed)
    {
        try
        {
            return step();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return failed(Problem.At(ProblemIds.InternalError, "", exception.GetType().Name, exception.Message));
        }
    }
}
