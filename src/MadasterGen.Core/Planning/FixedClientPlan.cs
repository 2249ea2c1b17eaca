using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Features;

namespace MadasterGen.Planning;

/// <summary>What those files of a client depend on that no document changes: its options, its environment, its registration.</summary>
internal sealed record FixedClientPlan
{
    /// <summary>The user's decisions about this client.</summary>
    public required PlanningOptions Options { get; init; }

    /// <summary>Whether the project references Microsoft.Extensions.Http.</summary>
    public bool HasHttpFactory { get; init; }

    /// <summary>Whether the project has a place for logs.</summary>
    public bool HasLogging { get; init; }

    /// <summary>Whether a document is Madaster's, so that its platforms and words belong into the client.</summary>
    public bool IsMadaster { get; init; }

    /// <summary>Whether the client knows where each version is, so that a key is all that it needs.</summary>
    public bool HasBaseAddress { get; init; }

    /// <summary>Whether programs may accept plain http, which APIs inside a network of one's own have and Madaster has not.</summary>
    public bool MayAcceptPlainHttp { get; init; }

    /// <summary>What its versions need of the fixed part.</summary>
    public ClientFeature Features { get; init; }

    /// <summary>The interfaces that are registered beside the client's own, where the project has dependency injection.</summary>
    public EquatableArray<RegisteredInterface> Interfaces { get; init; }

    /// <summary>What is known when the client is planned.</summary>
    public static FixedClientPlan Of(RootPlan root, ProjectReferences references) => new()
    {
        Options = root.Options,
        HasHttpFactory = references.HasHttpFactory,
        HasLogging = references.HasLogging,
        IsMadaster = root.IsMadaster,
        HasBaseAddress = root.HasBaseAddress,
        MayAcceptPlainHttp = !root.IsMadaster,
        Features = root.Features,
        Interfaces = references.HasHttpFactory ? InterfacesOf(root).ToEquatableArray() : default,
    };

    private static IEnumerable<RegisteredInterface> InterfacesOf(RootPlan root) =>
    [
        new($"global::{root.Options.RootNamespace}.{root.LatestInterfaceName}", "Latest"),
        .. root.Versions.SelectMany(version => version.TagClients
            .Select(tag => new RegisteredInterface(tag.InterfaceName, $"{version.Version.Identifier}.{tag.PropertyName}"))
            .Prepend(new(version.InterfaceFullName, version.Version.Identifier))),
    ];
}

/// <summary>An interface of a part of a client.</summary>
/// <param name="FullName">Its full name with <c>global::</c>.</param>
/// <param name="Path">The properties that lead from the client to the part, such as <c>V3_0.Building</c>.</param>
internal sealed record RegisteredInterface(string FullName, string Path);
