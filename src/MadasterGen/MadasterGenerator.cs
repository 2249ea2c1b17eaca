using System.Linq;
using MadasterGen.Diagnostics;
using MadasterGen.Emission;
using MadasterGen.Inputs;
using MadasterGen.Pipeline;
using MadasterGen.Planning;
using Microsoft.CodeAnalysis;

namespace MadasterGen;

/// <summary>Makes typed clients from the API documents among a project's additional files.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class MadasterGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project is and holds.
        IncrementalValueProvider<ProjectOptions> project = ProjectOptions.Read(context);
        IncrementalValueProvider<Features> features = Features.Read(context);
        IncrementalValuesProvider<SpecFile> files = SpecFiles.Find(context);
        IncrementalValueProvider<PlanningOptions> options = project.Select(static (p, _) => p.Planning);

        // File → model.
        IncrementalValuesProvider<ReadSpec> reads = files.Where(static f => f.Kind == SpecFileKind.Spec)
            .Select(SpecSteps.Read).WithTrackingName(TrackingNames.Reads);
        IncrementalValuesProvider<SpecModel> models = reads.Select(static (r, _) => SpecSteps.ToModel(r))
            .Where(static m => m is not null).Select(static (m, _) => m!).WithTrackingName(TrackingNames.Models);

        // Model → plan.
        IncrementalValueProvider<VersionAssignments> versions = models.Select(static (m, _) => m.Version).Collect()
            .Select(static (v, _) => SpecSteps.Assign(v)).WithTrackingName(TrackingNames.Versions);
        IncrementalValuesProvider<SpecPlan> plans = models.Combine(versions).Combine(options)
            .Select(static (p, token) => SpecSteps.Plan(p.Left.Left, p.Left.Right, p.Right, token)).WithTrackingName(TrackingNames.Plans);
        IncrementalValuesProvider<ClientPlan> clients = plans.Where(static p => p.Plan is not null).Select(static (p, _) => p.Plan!);

        // Plan → files.
        IncrementalValueProvider<bool> canCompile = features.Select(static (f, _) => f.HasLanguage && f.HasJson);
        IncrementalValuesProvider<TypePlan> types = When(canCompile, clients.SelectMany(static (c, _) => c.Types)).WithTrackingName(TrackingNames.Types);
        IncrementalValuesProvider<TagClientPlan> tagClients = When(canCompile, clients.SelectMany(static (c, _) => c.TagClients)).WithTrackingName(TrackingNames.TagClients);
        IncrementalValuesProvider<VersionClientPlan> versionClients = When(canCompile, clients.Select(static (c, _) => c.Client)).WithTrackingName(TrackingNames.VersionClients);
        IncrementalValuesProvider<RootPlan> root = When(canCompile, clients.Collect().Combine(options).SelectMany(static (p, _) =>
            p.Left.IsEmpty ? [] : new[] { RootPlanner.Plan(p.Left, p.Right) })).WithTrackingName(TrackingNames.Root);
        IncrementalValuesProvider<SharedInput> shared = When(canCompile, root.Select(static (r, _) => r.Options)).Combine(features)
            .Select(static (p, _) => new SharedInput(p.Left, p.Right.HasHttpFactory)).WithTrackingName(TrackingNames.Shared);

        context.RegisterSourceOutput(types, static (output, plan) => Outputs.Add(output, plan.FullName, () => SourceEmitter.Emit(plan)));
        context.RegisterSourceOutput(tagClients, static (output, plan) => Outputs.Add(output, plan.FullName, () => SourceEmitter.Emit(plan)));
        context.RegisterSourceOutput(versionClients, static (output, plan) => Outputs.Add(output, plan.Name, () => SourceEmitter.Emit(plan)));
        context.RegisterSourceOutput(root, static (output, plan) => Outputs.Add(output, plan.Options.ClientName, () => SourceEmitter.Emit(plan)));
        context.RegisterSourceOutput(shared, static (output, input) =>
            Outputs.Add(output, "templates", () => SourceEmitter.EmitShared(input.Options, input.HasHttpFactory)));

        // Problems flow beside all that, to their own output.
        IncrementalValuesProvider<LocatedProblem> problems = ProblemSteps.Collect(project, features, files, reads, plans).WithTrackingName(TrackingNames.Problems);
        context.RegisterSourceOutput(problems, static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
    }

    private static IncrementalValuesProvider<T> When<T>(IncrementalValueProvider<bool> condition, IncrementalValuesProvider<T> values) =>
        values.Combine(condition).Where(static pair => pair.Right).Select(static (pair, _) => pair.Left);

    private sealed record SharedInput(PlanningOptions Options, bool HasHttpFactory);
}
