using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Features;
using MadasterGen.Planning.Naming;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Planning;

/// <summary>What is written once for all versions: the root client and what it offers across them.</summary>
internal sealed record RootPlan
{
    /// <summary>The user's decisions.</summary>
    public required PlanningOptions Options { get; init; }

    /// <summary>The versions, from old to new.</summary>
    public EquatableArray<VersionClientPlan> Versions { get; init; }

    /// <summary>The union of the versions, each operation from its newest.</summary>
    public EquatableArray<LatestTagPlan> Latest { get; init; }

    /// <summary>What the versions need of the fixed part.</summary>
    public ClientFeature Features { get; init; }

    /// <summary>Whether a document names a security scheme, so that programs give credentials.</summary>
    public bool HasCredentials => Features.HasFlag(ClientFeature.Credentials);

    /// <summary>Whether there are files, or addresses of some.</summary>
    public bool HasFiles => Features.HasFlag(ClientFeature.Files);

    /// <summary>Whether a version is Madaster's, whose platforms and words only then belong into the client.</summary>
    public bool IsMadaster => Versions.Any(version => version.IsMadaster);

    /// <summary>Whether the client knows where each version is, so that a key is all that it needs.</summary>
    public bool HasBaseAddress => Versions.All(version => version.BaseAddress is not null);

    /// <summary>The interface of the root client.</summary>
    public string InterfaceName => ClientNames.InterfaceOf(Options.ClientName);

    /// <summary>The client of the union of the versions.</summary>
    public string LatestName => ClientNames.OfLatest(Options.Stem);

    /// <summary>Whether the clients have interfaces.</summary>
    public bool HasInterfaces => Options.HasInterfaces;

    /// <summary>The interface of the client of the union of the versions.</summary>
    public string LatestInterfaceName => ClientNames.InterfaceOf(LatestName);

    /// <summary>What stands for the API in tests.</summary>
    public string StubName => ClientNames.StubOf(Options.Stem);

    /// <summary>The options of the root client.</summary>
    public string OptionsName => ClientNames.OptionsOf(Options.Stem);

    /// <summary>The table of all operations.</summary>
    public string OperationsName => ClientNames.OperationsOf(Options.Stem);
}

/// <summary>A tag as the union of the versions has it.</summary>
/// <param name="PropertyName">The property's name.</param>
/// <param name="ClientName">Where several versions have it: the name of its client.</param>
/// <param name="Single">The client of the only version that has the tag.</param>
/// <param name="Operations">Where several versions have it: each operation from its newest.</param>
internal sealed record LatestTagPlan(
    string PropertyName, string ClientName, LatestSource? Single, EquatableArray<LatestOperation> Operations)
{
    /// <summary>Where several versions have it: the interface of its client.</summary>
    public string InterfaceName => ClientNames.InterfaceOf(ClientName);
}

/// <summary>A tag's client in one version.</summary>
internal sealed record LatestSource(VersionName Version, string PropertyName, string TypeName, string TakenName);

/// <summary>An operation and the client of its newest version.</summary>
internal sealed record LatestOperation(LatestSource Source, OperationPlan Operation);
