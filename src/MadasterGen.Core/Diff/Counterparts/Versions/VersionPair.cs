using MadasterGen.Model;

namespace MadasterGen.Diff.Counterparts.Versions;

/// <summary>Two neighbouring versions and how their operations belong together.</summary>
/// <param name="Older">The older API version.</param>
/// <param name="Newer">The newer API version.</param>
/// <param name="Operations">Those of the older version by path and verb, then those that only the newer one has.</param>
internal sealed record VersionPair(string Older, string Newer, EquatableArray<PairedOperation> Operations);

/// <summary>An operation of the older version and one of the newer, or one that only one of them has.</summary>
internal sealed record PairedOperation
{
    /// <summary>How they belong together.</summary>
    public required PairKind Kind { get; init; }

    /// <summary>The operation of the older version; null for <see cref="PairKind.OnlyInNewer"/>.</summary>
    public ApiOperation? Old { get; init; }

    /// <summary>The operation of the newer version; null for <see cref="PairKind.OnlyInOlder"/>.</summary>
    public ApiOperation? New { get; init; }

    /// <summary>Whether callers find it elsewhere: at another verb or path, or under another tag or method.</summary>
    public bool IsMoved { get; init; }

    /// <summary>Whether callers must handle a difference other than where it is.</summary>
    public bool IsChanged { get; init; }

    /// <summary>What callers must handle, as <see cref="Counterpart.Differences"/> says it.</summary>
    public EquatableArray<string> Differences { get; init; }
}

/// <summary>How two operations belong together.</summary>
internal enum PairKind
{
    /// <summary>They are the same: by verb and path, or by id.</summary>
    Same,

    /// <summary>The newer one likely replaces the older; then either can be in other pairs too.</summary>
    Likely,

    /// <summary>The newer version has nothing like it.</summary>
    OnlyInOlder,

    /// <summary>The older version has nothing like it.</summary>
    OnlyInNewer,
}

/// <summary>Says whether an operation changed from one version to another.</summary>
/// <param name="older">The older document.</param>
/// <param name="old">Its operation.</param>
/// <param name="newer">The newer document.</param>
/// <param name="new">Its operation.</param>
internal delegate bool OperationComparison(VersionedModel older, ApiOperation old, VersionedModel newer, ApiOperation @new);
