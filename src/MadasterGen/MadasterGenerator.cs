using MadasterGen.Inputs;
using MadasterGen.Model.Suppressions;
using MadasterGen.Pipeline;
using MadasterGen.Pipeline.Accepted;
using MadasterGen.Pipeline.Problems;
using MadasterGen.Planning;
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
        // The project.
        IncrementalValueProvider<ProjectOptions> project = ProjectOptions.Read(context);
        IncrementalValueProvider<PlanningOptions> options = project.Select(static (project, _) => project.Planning);
        IncrementalValueProvider<Features> features = Features.Read(context);
        IncrementalValueProvider<Today> today = Today.Read(context);

        // AdditionalText → SpecFile.
        IncrementalValuesProvider<SpecFile> files = SpecFiles.Find(context);
        IncrementalValuesProvider<SpecFile> specs = files.Where(static file => file.Kind == SpecFileKind.Spec);
        IncrementalValuesProvider<SpecFile> copies = files.Where(static file => file.Kind == SpecFileKind.Accepted)
            .With(specs.Together(), project, AcceptedCopies.ToRead).Present().WithTrackingName(TrackingNames.AcceptedFiles);
        IncrementalValuesProvider<SuppressionList> lists = files.Where(static file => file.Kind == SpecFileKind.Suppressions)
            .Select(SuppressionSteps.Read).WithTrackingName(TrackingNames.SuppressionLists);

        // SpecFile → ReadResult → ApiModel.
        IncrementalValuesProvider<ReadSpec> reads = specs.SideBySide(SpecSteps.Read).WithTrackingName(TrackingNames.Reads);
        IncrementalValuesProvider<ReadSpec> acceptedReads = copies.SideBySide(SpecSteps.Read).WithTrackingName(TrackingNames.AcceptedReads);
        IncrementalValuesProvider<SpecModel> models = reads.Select(SpecSteps.ToModel).Present().WithTrackingName(TrackingNames.Models);
        IncrementalValuesProvider<SpecModel> acceptedModels = acceptedReads.Select(SpecSteps.ToModel).Present()
            .WithTrackingName(TrackingNames.AcceptedModels);

        // ApiModel × 2 → ApiDiff.
        IncrementalValuesProvider<AcceptedSpec> pairs = models.With(acceptedModels.Together(), DriftSteps.Match).Present()
            .WithTrackingName(TrackingNames.AcceptedSpecs);
        IncrementalValuesProvider<SpecDrift> compared = pairs.SideBySide(DriftSteps.Compare).WithTrackingName(TrackingNames.Drift);

        IncrementalValueProvider<NewVersions> news = files.Together().With(pairs.Together(), project, NewVersions.Of)
            .WithTrackingName(TrackingNames.NewVersions);

        // ApiModel → ClientPlan.
        IncrementalValueProvider<VersionAssignments> versions = models.Select(static (model, _) => model.Version).Together()
            .With(options, VersionAssignments.Of).WithTrackingName(TrackingNames.Versions);
        IncrementalValuesProvider<SpecPlan> plans = models.With(versions, options, PlanInput.Of)
            .SideBySide(SpecSteps.Plan).WithTrackingName(TrackingNames.Plans);
        IncrementalValuesProvider<AcceptedPlan> acceptedPlans = pairs.With(versions, options, AcceptedPlanInput.Of).Present()
            .SideBySide(AcceptedPlan.Of).WithTrackingName(TrackingNames.AcceptedPlans);

        // ClientPlan × 2 × ApiDiff → what changes break, without what is suppressed.
        IncrementalValuesProvider<SpecDrift> judged = compared.With(plans.Together(), acceptedPlans.Together(), PlannedDrift.Of)
            .SideBySide(DriftSteps.Judge).WithTrackingName(TrackingNames.JudgedDrift);
        IncrementalValueProvider<DatedSuppressions> suppressions = lists.Together().With(today, SuppressionSteps.On)
            .WithTrackingName(TrackingNames.Suppressions);
        IncrementalValuesProvider<SuppressedDrift> suppressed = judged.With(suppressions, options, SuppressionSteps.Apply)
            .WithTrackingName(TrackingNames.SuppressedDrift);
        IncrementalValuesProvider<SpecDrift> drifts = suppressed.Select(static (suppressed, _) => suppressed.Drift)
            .WithTrackingName(TrackingNames.UnsuppressedDrift);

        // ClientPlan × ApiDiff → what clients say of changes and of each other.
        IncrementalValueProvider<Documents> documents = models.Together().With(plans.Together(), Documents.Of)
            .WithTrackingName(TrackingNames.Documents);
        IncrementalValuesProvider<AdvisedSpec> advised = plans.With(documents, AdviceInput.Of).Present()
            .SideBySide(AdvisedSpec.Of).WithTrackingName(TrackingNames.Advised);
        IncrementalValuesProvider<ChangedSpec> changed = advised
            .With(drifts.Together(), acceptedPlans.Together(), documents, ChangeInput.Of)
            .SideBySide(ChangeSteps.Apply).WithTrackingName(TrackingNames.Changed);

        // ClientPlan → files.
        IncrementalValuesProvider<SpecHash> hashes = specs.Select(SpecHash.Of).WithTrackingName(TrackingNames.Hashes);
        IncrementalValuesProvider<Output>[] outputs = EmissionSteps.Of(changed, news, hashes, project, options, features);

        // Problems flow beside all that, to their own output.
        IncrementalValuesProvider<FileVersion> specVersions = reads.Select(FileVersion.Of)
            .WithTrackingName(TrackingNames.SpecVersions);
        IncrementalValuesProvider<FileVersion> copyVersions = acceptedReads.Select(FileVersion.Of)
            .WithTrackingName(TrackingNames.CopyVersions);
        IncrementalValueProvider<Comparisons> comparisons = suppressed.Together()
            .With(specVersions.Together(), copyVersions.Together(), project, Comparisons.Of).WithTrackingName(TrackingNames.Comparisons);
        ProblemSources problems = new();
        problems.Add(project.With(features, files.Together(), ProjectProblems.Of));
        problems.Add(files.Together().Select(ProjectProblems.OfFiles));
        problems.Add(models.Together().With(options, OwnTypeProblems.OfSchemas));
        problems.Add(ProjectTypes.Read(context).With(options, OwnTypeProblems.OfTypes));
        problems.Add(reads, static read => new FileProblems(read.File.Path, read.Result.Problems));
        problems.Add(plans, static plan => new FileProblems(plan.Path, plan.Problems));
        problems.Add(plans.Select(static (plan, _) => VersionHost.Of(plan.Path, plan.Plan)).Together().Select(HostProblems.Of));
        problems.Add(drifts, DriftProblems.Of);
        problems.Add(specVersions.Together().With(copyVersions.Together(), CopyProblems.Of));
        problems.Add(acceptedPlans, static plan => FileProblems.Of(plan.Path, plan.Problem));
        problems.Add(advised, static spec => FileProblems.Of(spec.Path, spec.Problem));
        problems.Add(changed, static spec => FileProblems.Of(spec.Path, spec.Problem));
        problems.Add(changed.Together().With(options, news, NewVersionProblems.Of));
        problems.Add(lists, static list => new FileProblems(list.File, list.Problems));
        problems.Add(suppressions.With(comparisons, Comparisons.ProblemsOf));
        problems.Add(today, static today => FileProblems.Of(null, today.Problem));
        foreach (IncrementalValuesProvider<Output> output in outputs)
        {
            context.RegisterSourceOutput(output, Outputs.Add);
            problems.Add(output, static output => FileProblems.Of(null, output.Problem));
        }
        context.RegisterSourceOutput(project, Outputs.AddPlaceholders);
        context.RegisterSourceOutput(problems.Locate(files).With(project, Outputs.ToReport).Present(), Outputs.Report);
    }
}
