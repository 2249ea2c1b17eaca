using MadasterGen.Model;

namespace MadasterGen.Diff.Counterparts.Versions;

/// <summary>Which version has which operation.</summary>
/// <param name="Versions">The columns, from old to new.</param>
/// <param name="Rows">The operations, by path and verb.</param>
internal sealed record VersionTable(EquatableArray<string> Versions, EquatableArray<VersionRow> Rows);

/// <summary>One operation in all versions.</summary>
/// <param name="Title">Verb and path behind the version, as the newest version that has it writes them.</param>
/// <param name="Cells">One per column.</param>
internal sealed record VersionRow(string Title, EquatableArray<VersionCell> Cells);

/// <summary>One operation in one version.</summary>
internal sealed record VersionCell
{
    /// <summary>The API version.</summary>
    public required string ApiVersion { get; init; }

    /// <summary>The operation; null when the version does not have it.</summary>
    public ApiOperation? Operation { get; init; }

    /// <summary>Whether it is elsewhere than in the version before that has it.</summary>
    public bool IsMoved { get; init; }

    /// <summary>Whether it differs from the version before that has it.</summary>
    public bool IsChanged { get; init; }

    /// <summary>Where the version does not have it: what likely replaces that of the last version that had it.</summary>
    public EquatableArray<ApiOperation> Replacements { get; init; }
}
