using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Tool.Reporting;

namespace MadasterGen.Tool.Versions;

/// <summary>How an operation is in a version, beside the version before.</summary>
internal enum VersionState
{
    /// <summary>It is not there.</summary>
    Absent,

    /// <summary>It is there, and no version is before.</summary>
    Present,

    /// <summary>It is there and was not in the version before.</summary>
    New,

    /// <summary>It is there as it was.</summary>
    Same,

    /// <summary>It is there and changed without breaking.</summary>
    Changed,

    /// <summary>It is there and what changed breaks something.</summary>
    Breaking,
}

/// <summary>An operation in a version.</summary>
/// <param name="Operation">The operation; null when the version has none.</param>
/// <param name="State">How it is.</param>
internal sealed record VersionCell(ApiOperation? Operation, VersionState State)
{
    /// <summary>The cell of an operation that a step led to.</summary>
    public static VersionCell Of(ApiOperation operation, ChangeLevel? level) => new(operation, level switch
    {
        null => VersionState.Same,
        ChangeLevel.Breaking => VersionState.Breaking,
        _ => VersionState.Changed,
    });
}

/// <summary>An operation in all versions.</summary>
/// <param name="Cells">One per version.</param>
internal sealed record VersionRow(IReadOnlyList<VersionCell> Cells)
{
    /// <summary>Verb and path behind the version's prefix, as the newest version that has it writes them.</summary>
    public string Name => NameOf(Cells.Last(cell => cell.Operation is not null).Operation!);

    /// <summary>Verb and path of an operation behind its version's prefix.</summary>
    public static string NameOf(ApiOperation operation) => $"{operation.Method} {VersionNames.WithoutPrefix(operation.Path)}";
}
