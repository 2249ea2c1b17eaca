using System.Linq;
using System.Threading;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Inputs;
using MadasterGen.Model;
using MadasterGen.Pipeline.Kept;
using MadasterGen.Planning;
using MadasterGen.Planning.Versions;
using MadasterGen.Reading;

namespace MadasterGen.Pipeline;

/// <summary>A spec and what was read from it.</summary>
internal sealed record ReadSpec(SpecFile File, ReadResult Result) : IFallible
{
    /// <inheritdoc/>
    public bool HasFailed => Result.Problems.Any(static problem => problem.IsFailure);
}

/// <summary>A spec's model without its text, so that a text that says the same stops here.</summary>
internal sealed record SpecModel(string Path, FileChoices Choices, ApiModel Model)
{
    /// <summary>The version it is taken for.</summary>
    public SpecVersion Version => new(Path, Choices.Version ?? ApiVersion.Of(Model).Text, Choices);

    /// <summary>The model with its version.</summary>
    public VersionedModel ToVersioned() => new(Version.ApiVersion, Model);
}

/// <summary>A spec with what its plan depends on: of other documents only whether one of them stands in its way.</summary>
internal sealed record PlanInput(SpecModel Spec, EquatableArray<Problem> Refusals, VersionName Version, PlanningOptions Options)
    : IKeptInput
{
    /// <inheritdoc/>
    public object Owner => Spec.Model;

    /// <summary>A spec with what is known of all.</summary>
    public static PlanInput Of(SpecModel spec, VersionAssignments versions, PlanningOptions project) =>
        new(spec, versions.ProblemsOf(spec.Version), spec.Version.NameIn(project), spec.Version.OptionsIn(project));
}

/// <summary>A spec's plan; null when it gets no client.</summary>
internal sealed record SpecPlan(string Path, ClientPlan? Plan, EquatableArray<Problem> Problems) : IFallible
{
    /// <inheritdoc/>
    public bool HasFailed => Problems.Any(static problem => problem.IsFailure);
}

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
        spec.Result.Model is { } model ? new SpecModel(spec.File.Path, spec.File.Choices, model) : null;

    /// <summary>Plans a spec that has a version to itself.</summary>
    public static SpecPlan Plan(PlanInput input, CancellationToken cancellationToken)
    {
        PlannedVersion planned = PlannedVersion.Of(input.Spec.Model, input.Version, input.Refusals, input.Options, cancellationToken);
        return new SpecPlan(input.Spec.Path, planned.Plan, planned.Problems);
    }

    private static ReadResult Failed(Problem problem) => new(null, new[] { problem }.ToEquatableArray());
}
