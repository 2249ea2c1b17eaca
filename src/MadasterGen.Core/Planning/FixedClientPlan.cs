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

    /// <summary>
    /// What is registered beside the client where the project has dependency injection: the interfaces of it and its parts, or the
    /// classes of its parts where there are none.
    /// </summary>
    public EquatableArray<RegisteredPart> Parts { get; init; }

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
        Parts = references.HasHttpFactory ? PartsOf(root).ToEquatableArray() : default,
    };

    private static IEnumerable<RegisteredPart> PartsOf(RootPlan root)
    {
        string start = $"global::{root.Options.RootNamespace}.";
        IEnumerable<RegisteredPart> parts =
        [
            new(start + (root.HasInterfaces ? root.LatestInterfaceName : root.LatestName), "Latest"),
            .. root.Versions.SelectMany(PartsOf),
        ];
        return root.HasInterfaces ? parts.Prepend(new(start + root.InterfaceName, null)) : parts;
    }

    private static IEnumerable<RegisteredPart> PartsOf(VersionClientPlan version) => version.TagClients
        .Select(tag => new RegisteredPart(tag.TakenName, $"{version.Version.Identifier}.{tag.PropertyName}"))
        .Prepend(new(version.TakenFullName, version.Version.Identifier));
}

/// <summary>A client, or a part of one, as services name it.</summary>
/// <param name="FullName">The full name of its interface or class with <c>global::</c>.</param>
/// <param name="Path">The properties that lead from the client to the part, such as <c>V3_0.Building</c>; null for the client.</param>
internal sealed record RegisteredPart(string FullName, string? Path);
