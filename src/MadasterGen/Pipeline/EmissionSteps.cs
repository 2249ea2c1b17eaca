using System.Linq;
using System.Threading;
using MadasterGen.Emission;
using MadasterGen.Emission.Changes;
using MadasterGen.Inputs;
using MadasterGen.Pipeline.Accepted;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes;
using MadasterGen.Planning.Types;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Pipeline;

/// <summary>The steps from a client's plan to its files.</summary>
internal static class EmissionSteps
{
    /// <summary>All of them, a list of what they write: first what is each version's own, then what versions and clients share.</summary>
    /// <param name="specs">The plans with what they say of changes.</param>
    /// <param name="news">The specs that nobody has accepted yet.</param>
    /// <param name="hashes">The hashes of the specs.</param>
    /// <param name="project">Where the client goes. What is in files already is not written again.</param>
    /// <param name="options">The user's decisions.</param>
    /// <param name="features">Without a language and a library that can compile a client there are no files.</param>
    public static IncrementalValuesProvider<Output>[] Of(
        IncrementalValuesProvider<ChangedSpec> specs, IncrementalValueProvider<NewVersions> news,
        IncrementalValuesProvider<SpecHash> hashes,
        IncrementalValueProvider<ProjectOptions> project, IncrementalValueProvider<PlanningOptions> options,
        IncrementalValueProvider<Features> features)
    {
        IncrementalValuesProvider<ChangedSpec> clients = specs
            .With(features, project, static (spec, features, project) =>
                features.CanCompile && project.Output != ClientOutput.InFiles ? spec : null)
            .Present().WithTrackingName(TrackingNames.Clients);
        IncrementalValuesProvider<TypeFilePlan> types = clients.SelectMany(static (spec, _) => spec.Plan.TypeFiles)
            .WithTrackingName(TrackingNames.Types);
        IncrementalValuesProvider<TagClientPlan> tagClients = clients.SelectMany(static (spec, _) => spec.Plan.TagClients)
            .WithTrackingName(TrackingNames.TagClients);
        IncrementalValuesProvider<VersionClientPlan> versionClients = clients.Select(static (spec, _) => spec.Plan.Client)
            .WithTrackingName(TrackingNames.VersionClients);
        IncrementalValuesProvider<ClientOrigin> origins = clients.With(hashes.Together(), options, OriginOf)
            .WithTrackingName(TrackingNames.Origins);
        IncrementalValuesProvider<AdvicePlan> advice = clients.Select(static (spec, _) => spec.Advice).Present()
            .WithTrackingName(TrackingNames.Advice);
        IncrementalValuesProvider<ChangesPlan> changes = clients.Select(static (spec, _) => spec.Changes).Present()
            .WithTrackingName(TrackingNames.Changes);
        IncrementalValuesProvider<UnionInput> unions = clients.Together().With(options, news, UnionInput.OfEach)
            .SelectMany(static (unions, _) => unions);
        IncrementalValuesProvider<RootPlan> roots = unions.Select(static (union, _) => union.Root()).WithTrackingName(TrackingNames.Root);
        IncrementalValuesProvider<FixedClientPlan> fixedParts = roots
            .With(features, static (root, features) => FixedClientPlan.Of(root, features.References))
            .WithTrackingName(TrackingNames.FixedClients);
        IncrementalValuesProvider<SharedPlan> shared = roots.Together()
            .With(options, features, static (roots, options, features) =>
                roots.Count == 0 ? null : SharedPlan.Of(roots, options, features.References))
            .Present()
            .With(changes.Together(), advice.Together(), static (plan, changes, advice) => plan with
            {
                HasMarks = changes.Count + advice.Count > 0,
                Features = changes.Aggregate(plan.Features, static (features, client) => features | client.Features),
            })
            .WithTrackingName(TrackingNames.Shared);
        return
        [
            types.SideBySide(Type).WithTrackingName(TrackingNames.TypeFiles),
            tagClients.SideBySide(TagClient).WithTrackingName(TrackingNames.TagClientFiles),
            versionClients.SideBySide(VersionClient).WithTrackingName(TrackingNames.VersionClientFiles),
            origins.Select(Origin).WithTrackingName(TrackingNames.OriginFiles),
            roots.Select(Root).WithTrackingName(TrackingNames.RootFiles),
            fixedParts.Select(FixedClient).WithTrackingName(TrackingNames.FixedClientFiles),
            shared.Select(Shared).WithTrackingName(TrackingNames.SharedFiles),
            unions.Select(LatestChanges).WithTrackingName(TrackingNames.LatestChanges),
            advice.Select(Advice).WithTrackingName(TrackingNames.AdviceFiles),
            changes.Select(Changes).WithTrackingName(TrackingNames.ChangesFiles),
        ];
    }

    private static Output Type(TypeFilePlan plan, CancellationToken cancellationToken) =>
        Output.Make($"{plan.Namespace}.{plan.Name}", () => [SourceEmitter.Emit(plan, cancellationToken)]);

    private static Output TagClient(TagClientPlan plan, CancellationToken cancellationToken) =>
        Output.Make(plan.FullName, () => SourceEmitter.Emit(plan, cancellationToken));

    private static Output VersionClient(VersionClientPlan plan, CancellationToken cancellationToken) =>
        Output.Make(plan.Name, () => SourceEmitter.Emit(plan, cancellationToken));

    private static ClientOrigin OriginOf(ChangedSpec spec, Group<SpecHash> hashes, PlanningOptions options) =>
        ClientOrigin.Of(
            spec.Plan.Version, hashes.First(hash => hash.Path == spec.Path).Hash, options.OfClient(spec.Plan.Client.RootClientName));

    private static Output Origin(ClientOrigin origin, CancellationToken cancellationToken) =>
        Output.Make(origin.Namespace, () => [SourceEmitter.Emit(origin, cancellationToken)]);

    private static Output Root(RootPlan plan, CancellationToken cancellationToken) =>
        Output.Make(plan.Options.ClientName, () => SourceEmitter.Emit(plan, cancellationToken));

    private static Output FixedClient(FixedClientPlan plan, CancellationToken cancellationToken) =>
        Output.Make(plan.Options.ClientName, () => SourceEmitter.Emit(plan));

    private static Output Shared(SharedPlan plan, CancellationToken cancellationToken) =>
        Output.Make("templates", () => SourceEmitter.Emit(plan));

    private static Output LatestChanges(UnionInput input, CancellationToken cancellationToken) => Output.Make(
        "changes", () => input.ChangesOrNull() is { } plan ? [ChangeFiles.Emit(plan, cancellationToken)] : []);

    private static Output Advice(AdvicePlan plan, CancellationToken cancellationToken) =>
        Output.Make("advice", () => [ChangeFiles.Emit(plan, cancellationToken)]);

    private static Output Changes(ChangesPlan plan, CancellationToken cancellationToken) =>
        Output.Make("changes", () => [ChangeFiles.Emit(plan, cancellationToken)]);
}
