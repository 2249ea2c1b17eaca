using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Emission.Changes;
using MadasterGen.Emission.Clients;
using MadasterGen.Emission.Types;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes;

namespace MadasterGen.Emission;

/// <summary>Writes plans as C# files. It makes no decisions: planning did.</summary>
internal static class SourceEmitter
{
    /// <summary>The file of a type.</summary>
    public static GeneratedFile Emit(TypePlan type, CancellationToken cancellationToken) => new(
        FileNames.Of(type),
        type switch
        {
            EnumPlan plan => EnumEmitter.Emit(plan, cancellationToken),
            RecordPlan plan => RecordEmitter.Emit(plan, cancellationToken),
            _ => throw new System.NotSupportedException($"There is no emitter for {type.GetType().Name}."),
        });

    /// <summary>The file of a tag's client.</summary>
    public static GeneratedFile Emit(TagClientPlan client, CancellationToken cancellationToken) =>
        new(FileNames.Of(client.Version.Namespace, client.Name), TagClientEmitter.Emit(client, cancellationToken));

    /// <summary>The files of a version's client.</summary>
    public static IEnumerable<GeneratedFile> Emit(VersionClientPlan client, CancellationToken cancellationToken) =>
    [
        new(FileNames.Of(client.RootNamespace, client.Name), VersionClientEmitter.Emit(client, cancellationToken)),
        new(FileNames.Of(client.RootNamespace, client.JsonResolverName), JsonResolverEmitter.Emit(client, cancellationToken)),
    ];

    /// <summary>The files of the root client.</summary>
    public static IEnumerable<GeneratedFile> Emit(RootPlan root, CancellationToken cancellationToken) =>
    [
        new(
            FileNames.Of(root.Options.RootNamespace, root.Options.ClientName + ".Versions"),
            RootClientEmitter.Emit(root, cancellationToken)),
        new(FileNames.Of(root.Options.RootNamespace, root.LatestName), LatestClientEmitter.Emit(root, cancellationToken)),
    ];

    /// <summary>The files that are the same for all documents.</summary>
    /// <param name="options">The user's choice of names.</param>
    /// <param name="hasHttpFactory">Whether the project references Microsoft.Extensions.Http.</param>
    /// <param name="hasMarks">Whether something is said of changes, or advised.</param>
    public static IEnumerable<GeneratedFile> EmitShared(PlanningOptions options, bool hasHttpFactory, bool hasMarks = false) =>
        TemplateFiles.Emit(options, hasHttpFactory, hasMarks);

    /// <summary>The file of what a version's client says of its document's changes.</summary>
    public static GeneratedFile Emit(ChangesPlan changes, CancellationToken cancellationToken) =>
        new(FileNames.Of(changes.Client.Version.Namespace, "Changes-since-accepted"), ChangesEmitter.Emit(changes, cancellationToken));

    /// <summary>The file of what a version's client advises.</summary>
    public static GeneratedFile Emit(AdvicePlan advice, CancellationToken cancellationToken) =>
        new(FileNames.Of(advice.Client.Version.Namespace, "Advice"), AdviceEmitter.Emit(advice, cancellationToken));

    /// <summary>The file of what changed in the union of the versions.</summary>
    public static GeneratedFile Emit(LatestChangesPlan changes, CancellationToken cancellationToken) => new(
        FileNames.Of(changes.Options.RootNamespace, changes.ClientName + ".Changes-since-accepted"),
        LatestChangesEmitter.Emit(changes, cancellationToken));

    /// <summary>Every file of a set of clients whose documents have not changed since they were accepted.</summary>
    public static IEnumerable<GeneratedFile> EmitAll(
        IReadOnlyCollection<AdvisedPlan> plans, PlanningOptions options, bool hasHttpFactory, CancellationToken cancellationToken = default)
    {
        AdvicePlan[] advice = [.. plans.Select(p => p.Advice).Where(a => a is not null).Select(a => a!)];
        ClientPlan[] clients = [.. plans.Select(p => p.Plan)];
        return EmitShared(options, hasHttpFactory, hasMarks: advice.Length > 0)
            .Concat(Emit(RootPlanner.Plan(clients, options), cancellationToken))
            .Concat(advice.Select(a => Emit(a, cancellationToken)))
            .Concat(clients.SelectMany(c => Emit(c.Client, cancellationToken)))
            .Concat(clients.SelectMany(c => c.TagClients).Select(c => Emit(c, cancellationToken)))
            .Concat(clients.SelectMany(c => c.Types).Select(c => Emit(c, cancellationToken)));
    }
}
