using System.Collections.Generic;
using MadasterGen.Diff;
using MadasterGen.Model;

namespace MadasterGen.Tool.Versions;

/// <summary>How an operation is in a document, beside the document before.</summary>
internal enum VersionState
{
    /// <summary>It is not there.</summary>
    Absent,

    /// <summary>It is there, and no document is before.</summary>
    Present,

    /// <summary>It is there and was in no document before.</summary>
    New,

    /// <summary>It is there as it was.</summary>
    Same,

    /// <summary>It is there and changed without breaking.</summary>
    Changed,

    /// <summary>It is there and what changed breaks something.</summary>
    Breaking,
}

/// <summary>An operation in a document.</summary>
internal sealed record MatrixCell
{
    /// <summary>The operation; null when the document does not have it.</summary>
    public required ApiOperation? Operation { get; init; }

    /// <summary>Whether no document is before.</summary>
    public required bool IsFirst { get; init; }

    /// <summary>Whether no document before has it.</summary>
    public required bool IsNew { get; init; }

    /// <summary>Whether it is elsewhere than in the last document that has it.</summary>
    public required bool IsMoved { get; init; }

    /// <summary>Whether more changed since the last document that has it than where it is.</summary>
    public required bool IsChanged { get; init; }

    /// <summary>What changed since the last document that has it, the worst first.</summary>
    public required IReadOnlyList<ApiChange> Changes { get; init; }

    /// <summary>Where the document does not have it: what likely replaces it there.</summary>
    public required IReadOnlyList<ApiOperation> Replacements { get; init; }

    /// <summary>How bad the worst of the changes is; null when there are none.</summary>
    public ChangeLevel? Level => Changes.Count == 0 ? null : Changes[0].Level;

    /// <summary>How it is.</summary>
    public VersionState State => this switch
    {
        { Operation: null } => VersionState.Absent,
        { IsFirst: true } => VersionState.Present,
        { IsNew: true } => VersionState.New,
        { Level: null } => VersionState.Same,
        { Level: ChangeLevel.Breaking } => VersionState.Breaking,
        _ => VersionState.Changed,
    };
}
