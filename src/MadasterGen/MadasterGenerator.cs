using System.Linq;
using MadasterGen.Diagnostics;
using MadasterGen.Diff.Suppressions;
using MadasterGen.Emission;
using MadasterGen.Inputs;
using MadasterGen.Model;
using MadasterGen.Pipeline;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes;
using MadasterGen.Planning.Versions;
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
        IncrementalValuesProvider<SpecFile> given = SpecFiles.Find(context);
        IncrementalValuesProvider<SpecFile> files = given.Where(static f => f.Kind != SpecFileKind.Suppressions);
        IncrementalValueProvider<PlanningOptions> options = project.Select(static (p, _) => p.Planning);

        // File → model.
        IncrementalValuesProvider<ReadSpec> reads = files.Where(static f => f.Kind == SpecFileKind.Spec)
            .SideBySide(SpecSteps.Read).WithTrackingName(TrackingNames.Reads);
        IncrementalValuesProvider<SpecModel> models = reads.Select(static (r, _) => SpecSteps.ToModel(r)).Present().WithTrackingName(TrackingNames.Models);

        // Model and accepted model → what changed.
        IncrementalValuesProvider<ReadSpec> accepted = AcceptedCopies.Changed(files, project).SideBySide(SpecSteps.Read);
        IncrementalValuesProvider<SpecDrift> found = models.With(accepted.Select(static (r, _) => SpecSteps.ToModel(r)).Present().Together())
            .Select(static (p, _) => DriftSteps.Match(p.Left, p.Right)).Present()
            .SideBySide(DriftSteps.Compare).WithTrackingName(TrackingNames.Drift);

        // What changed → what is left of it.
        IncrementalValueProvider<Today> today = Today.Read(context);
        IncrementalValuesProvider<SpecFile> suppressionFiles = given.Where(static f => f.Kind == SpecFileKind.Suppressions);
        IncrementalValuesProvider<SuppressionList> lists = suppressionFiles.Select(SuppressionSteps.Read);
        IncrementalValueProvider<DatedSuppressions> suppressions = SuppressionSteps.On(today, lists).WithTrackingName(TrackingNames.Suppressions);
        IncrementalValuesProvider<SuppressedDrift> suppressed = found.With(suppressions).Select(static (p, _) => SuppressionSteps.Apply(p.Left, p.Right));
        IncrementalValuesProvider<SpecDrift> drifts = suppressed.Select(static (s, _) => s.Drift).WithTrackingName(TrackingNames.UnsuppressedDrift);

        // Model → plan.
        IncrementalValueProvider<VersionAssignments> versions = models.Select(static (m, _) => m.Version).Together()
            .Select(static (v, _) => VersionAssignments.Of(v)).WithTrackingName(TrackingNames.Versions);
        IncrementalValuesProvider<SpecPlan> plans = models.With(versions.With(options))
            .SideBySide(static (p, token) => SpecSteps.Plan(p.Left, p.Right.Left, p.Right.Right, token)).WithTrackingName(TrackingNames.Plans);
        IncrementalValueProvider<Surroundings> around = options.With(drifts.Together()).With(models.Together()).With(plans.Together())
            .Select(static (p, _) => new Surroundings(
                p.Left.Left.Left, p.Left.Left.Right.ToEquatableArray(), p.Left.Right.ToEquatableArray(), p.Right.ToEquatableArray()));
        IncrementalValuesProvider<SpecPlan> changed = plans.With(around).SideBySide(ChangeSteps.Apply).WithTrackingName(TrackingNames.Changed);
        IncrementalValuesProvider<ClientPlan> clients = changed.Select(static (p, _) => p.Plan).Present();

        // Plan → files.
        IncrementalValuesProvider<TypePlan> types = When(features, clients.SelectMany(static (c, _) => c.Types)).WithTrackingName(TrackingNames.Types);
        IncrementalValuesProvider<TagClientPlan> tagClients = When(features, clients.SelectMany(static (c, _) => c.TagClients)).WithTrackingName(TrackingNames.TagClients);
        IncrementalValuesProvider<VersionClientPlan> versionClients = When(features, clients.Select(static (c, _) => c.Client)).WithTrackingName(TrackingNames.VersionClients);
        IncrementalValuesProvider<RootPlan> root = When(features, clients.Together().With(options).SelectMany(static (p, _) =>
            p.Left.Count == 0 ? [] : new[] { RootPlanner.Plan(p.Left, p.Right) })).WithTrackingName(TrackingNames.Root);
        IncrementalValuesProvider<ChangesPlan> changes = When(features, changed.Select(static (p, _) => p.Changes).Present()).WithTrackingName(TrackingNames.Changes);
        IncrementalValuesProvider<AdvicePlan> advice = When(features, changed.Select(static (p, _) => p.Advice).Present()).WithTrackingName(TrackingNames.Advice);
        IncrementalValuesProvider<Output> latest = When(features, changed.Together().With(options).SelectMany(static (p, token) =>
            new[] { Output.Make("changes", () => ChangeSteps.OfLatest(p.Left, p.Right, token)) })).WithTrackingName(TrackingNames.LatestChanges);
        IncrementalValuesProvider<SharedInput> shared = When(features, root.Select(static (r, _) => r.Options)).With(features).With(changes.Together().With(advice.Together()))
            .Select(static (p, _) => new SharedInput(p.Left.Left, p.Left.Right.HasHttpFactory, p.Right.Left.Count + p.Right.Right.Count > 0)).WithTrackingName(TrackingNames.Shared);

        context.RegisterSourceOutput(types.SideBySide(static (plan, token) => Output.Make(plan.FullName, () => [SourceEmitter.Emit(plan, token)])).WithTrackingName(TrackingNames.TypeFiles), Outputs.Add);
        context.RegisterSourceOutput(tagClients.SideBySide(static (plan, token) => Output.Make(plan.FullName, () => [SourceEmitter.Emit(plan, token)])).WithTrackingName(TrackingNames.TagClientFiles), Outputs.Add);
        context.RegisterSourceOutput(versionClients, static (output, plan) => Outputs.Add(output, Output.Make(plan.Name, () => SourceEmitter.Emit(plan, output.CancellationToken))));
        context.RegisterSourceOutput(root, static (output, plan) => Outputs.Add(output, Output.Make(plan.Options.ClientName, () => SourceEmitter.Emit(plan, output.CancellationToken))));
        context.RegisterSourceOutput(shared, static (output, input) =>
            Outputs.Add(output, Output.Make("templates", () => SourceEmitter.EmitShared(input.Options, input.HasHttpFactory, input.HasMarks))));
        context.RegisterSourceOutput(latest, Outputs.Add);
        context.RegisterSourceOutput(advice, static (output, plan) => Outputs.Add(output, Output.Make("advice", () => [SourceEmitter.Emit(plan, output.CancellationToken)])));
        context.RegisterSourceOutput(changes, static (output, plan) => Outputs.Add(output, Output.Make("changes", () => [SourceEmitter.Emit(plan, output.CancellationToken)])));

        // Problems flow beside all that, to their own output.
        IncrementalValuesProvider<LocatedProblem> problems = ProblemSteps.Collect(project, features, files, reads, plans,
            DriftSteps.Problems(files, reads, accepted, drifts, changed), SuppressionReport.Problems(suppressionFiles, lists, today, suppressions, Comparisons.Of(project, reads, accepted, suppressed))).WithTrackingName(TrackingNames.Problems);
        context.RegisterSourceOutput(problems, static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
    }

    private static IncrementalValuesProvider<T> When<T>(IncrementalValueProvider<Features> features, IncrementalValuesProvider<T> values)
        where T : class => values.With(features).Where(static pair => pair.Right.CanCompile).Select(static (pair, _) => pair.Left);

    private sealed record SharedInput(PlanningOptions Options, bool HasHttpFactory, bool HasMarks);
}
