using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Emission.Clients;
using MadasterGen.Emission.Clients.Stubs;
using MadasterGen.Emission.Types;
using MadasterGen.Planning;
using MadasterGen.Planning.Naming;
using MadasterGen.Planning.Types;

namespace MadasterGen.Emission;

/// <summary>Writes plans as C# files. It makes no decisions: planning did.</summary>
internal static class SourceEmitter
{
    /// <summary>A file of types.</summary>
    public static GeneratedFile Emit(TypeFilePlan file, CancellationToken cancellationToken) =>
        new(FileNames.Of(file.Namespace, file.Name, file.SharesName), TypeFileEmitter.Emit(file, cancellationToken));

    /// <summary>The files of a tag's client.</summary>
    public static IEnumerable<GeneratedFile> Emit(TagClientPlan client, CancellationToken cancellationToken)
    {
        string name = client.Version.Namespace;
        GeneratedFile file = new(FileNames.Of(name, client.Name), TagClientEmitter.Emit(client, cancellationToken));
        return client.HasStubs
            ? [file, new(FileNames.Of(name, client.Name + ".Stubs"), StubEmitter.Emit(client, cancellationToken))]
            : [file];
    }

    /// <summary>The files of a version's client.</summary>
    public static IEnumerable<GeneratedFile> Emit(VersionClientPlan client, CancellationToken cancellationToken) =>
    [
        new(FileNames.Of(client.RootNamespace, client.Name), VersionClientEmitter.Emit(client, cancellationToken)),
        new(FileNames.Of(client.RootNamespace, client.JsonResolverName), JsonResolverEmitter.Emit(client, cancellationToken)),
        .. client.Payloads.Select(payloads => new GeneratedFile(
            FileNames.Of(client.RootNamespace, payloads.Name), PayloadsEmitter.Emit(client, payloads, cancellationToken))),
        .. client.HasStubs
            ? [new GeneratedFile(FileNames.Of(client.RootNamespace, client.Name + ".Stubs"), StubEmitter.Emit(client, cancellationToken))]
            : Enumerable.Empty<GeneratedFile>(),
    ];

    /// <summary>The file that says what a version's client was made from.</summary>
    public static GeneratedFile Emit(ClientOrigin origin, CancellationToken cancellationToken) =>
        new(FileNames.Of(origin.Namespace, "Made-from"), OriginEmitter.Emit(origin, cancellationToken));

    /// <summary>The files of the root client.</summary>
    public static IEnumerable<GeneratedFile> Emit(RootPlan root, CancellationToken cancellationToken) =>
    [
        new(
            FileNames.Of(root.Options.RootNamespace, root.Options.ClientName + ".Versions"),
            RootClientEmitter.Emit(root, cancellationToken)),
        new(FileNames.Of(root.Options.RootNamespace, root.LatestName), LatestClientEmitter.Emit(root, cancellationToken)),
        .. root.Options.HasStubs
            ? [new GeneratedFile(FileNames.Of(root.Options.RootNamespace, root.StubName), StubEmitter.Emit(root, cancellationToken))]
            : Enumerable.Empty<GeneratedFile>(),
    ];

    /// <summary>The files of a client that are the same for all documents.</summary>
    public static IEnumerable<GeneratedFile> Emit(FixedClientPlan plan) => plan.HasHttpFactory
        ? TemplateFiles.Emit(plan).Append(new(
            FileNames.Of(plan.Options.RootNamespace, ClientNames.RegistrationOf(plan.Options.Stem) + ".Interfaces"),
            RegistrationEmitter.Emit(plan)))
        : TemplateFiles.Emit(plan);

    /// <summary>The files that the clients of a project share.</summary>
    public static IEnumerable<GeneratedFile> Emit(SharedPlan plan) => TemplateFiles.Emit(plan);

    /// <summary>Every file of a set of clients, but for what is reported about changes and what is advised.</summary>
    /// <param name="clients">The clients.</param>
    /// <param name="options">The user's decisions about the project.</param>
    /// <param name="references">What the project references.</param>
    /// <param name="hasMarks">Whether something is reported about changes, or advised.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static IEnumerable<GeneratedFile> EmitAll(
        IReadOnlyCollection<ClientPlan> clients, PlanningOptions options, ProjectReferences references, bool hasMarks,
        CancellationToken cancellationToken)
    {
        RootPlan[] roots = [.. RootPlanner.PlanAll(clients, options)];
        return Emit(SharedPlan.Of(roots, options, references) with { HasMarks = hasMarks })
            .Concat(roots.SelectMany(root => Emit(FixedClientPlan.Of(root, references))))
            .Concat(roots.SelectMany(root => Emit(root, cancellationToken)))
            .Concat(clients.SelectMany(c => Emit(c.Client, cancellationToken)))
            .Concat(clients.SelectMany(c => c.TagClients).SelectMany(c => Emit(c, cancellationToken)))
            .Concat(clients.SelectMany(c => c.TypeFiles).Select(c => Emit(c, cancellationToken)));
    }
}
