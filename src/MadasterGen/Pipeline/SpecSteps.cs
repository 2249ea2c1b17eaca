using System.Threading;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Inputs;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Versions;
using MadasterGen.Reading;

namespace MadasterGen.Pipeline;

/// <summary>A spec and what was read from it.</summary>
internal sealed record ReadSpec(SpecFile File, ReadResult Result);

/// <summary>A spec's model without its text, so that a text that says the same stops here.</summary>
internal sealed record SpecModel(string Path, string? PreferredVersion, string? PreferredNamespace, ApiModel Model)
{
    /// <summary>The version it is taken for.</summary>
    public SpecVersion Version => new(Path, PreferredVersion ?? ApiVersion.Of(Model).Text, PreferredNamespace);

    /// <summary>The model with its version.</summary>
    public VersionedModel ToVersioned() => new(Version.ApiVersion, Model);
}

/// <summary>A spec with what its plan depends on.</summary>
internal sealed record PlanInput(SpecModel Spec, VersionAssignments Versions, PlanningOptions Options);

/// <summary>A spec's plan; null when it gets no client.</summary>
internal sealed record SpecPlan(string Path, ClientPlan? Plan, EquatableArray<Problem> Problems);

/// <summary>The steps from file to plan. Whatever goes wrong in one of them is said about its file, and other files go on.</summary>
internal static class SpecSteps
{
    /// <summary>Reads a spec.</summary>
    public static ReadSpec Read(SpecFile file, CancellationToken cancellationToken) => file.Text is null
        ? new ReadSpec(file, Failed(Problem.At(ProblemIds.DocumentCannotBeParsed, "", "the file cannot be opened")))
        : Guard.Run(
            () => new ReadSpec(file, DocumentReader.Read(file.Source, cancellationToken)),
            problem => new ReadSpec(file, Failed(problem)));

    /// <summary>The model of a spec that could be read.</summary>
    public static SpecModel? ToModel(ReadSpec spec, CancellationToken cancellationToken) =>
        spec.Result.Model is { } model ? new SpecModel(spec.File.Path, spec.File.Version, spec.File.Namespace, model) : null;

    /// <summary>Plans a spec that has a version to itself.</summary>
    public static SpecPlan Plan(PlanInput input, CancellationToken cancellationToken)
    {
        SpecModel spec = input.Spec;
        PlannedVersion planned = PlannedVersion.Of(spec.Model, spec.Version, input.Versions, input.Options, cancellationToken);
        return new SpecPlan(spec.Path, planned.Plan, planned.Problems);
    }

    private static ReadResult Failed(Problem problem) => new(null, new[] { problem }.ToEquatableArray());
}
