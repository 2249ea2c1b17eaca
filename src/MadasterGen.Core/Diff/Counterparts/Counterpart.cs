using MadasterGen.Model;

namespace MadasterGen.Diff.Counterparts;

/// <summary>An operation of another document that does what a lost one did.</summary>
internal sealed record Counterpart
{
    /// <summary>The API version whose document has it.</summary>
    public required string ApiVersion { get; init; }

    /// <summary>The operation.</summary>
    public required ApiOperation Operation { get; init; }

    /// <summary>How sure it is.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>Whether it stands for the lost operation alone.</summary>
    public required CounterpartShare Share { get; init; }

    /// <summary>Why it is believed; never empty.</summary>
    public required EquatableArray<CounterpartEvidence> Evidence { get; init; }

    /// <summary>
    /// What the caller must handle, one sentence each without a full stop, the most urgent first; for a part, the first names
    /// all parts.
    /// </summary>
    public EquatableArray<string> Differences { get; init; }
}

/// <summary>How sure a counterpart is. Where there is no evidence there is no counterpart.</summary>
internal enum Certainty
{
    /// <summary>Evidence of several kinds points to it, but the document does not call it the same.</summary>
    Likely,

    /// <summary>The documents identify it: by verb and path, or by its id and something that agrees with it.</summary>
    Certain,
}

/// <summary>How counterparts of one operation in one version divide it among themselves.</summary>
internal enum CounterpartShare
{
    /// <summary>It replaces the lost operation alone.</summary>
    Whole,

    /// <summary>The lost operation became several, of which this is one.</summary>
    Part,

    /// <summary>The evidence is as good for another one: either of them replaces it.</summary>
    Alternative,
}

/// <summary>One reason to believe that an operation replaces another.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Sentence">The reason as a person would put it, without a full stop.</param>
internal sealed record CounterpartEvidence(EvidenceKind Kind, string Sentence);

/// <summary>The kinds of evidence.</summary>
internal enum EvidenceKind
{
    /// <summary>Verb and path are the same but for the version's prefix and the names of placeholders.</summary>
    SamePath,

    /// <summary>The operation id is the same.</summary>
    SameId,

    /// <summary>The paths end alike.</summary>
    SamePathTail,

    /// <summary>The method behind the tag is the same.</summary>
    SameMethod,

    /// <summary>The method behind the tag says the same in other words.</summary>
    SameMethodInOtherWords,

    /// <summary>Other operations of the tag moved to the tag that it has.</summary>
    MovedTag,

    /// <summary>What the lost operation was about is a kind of what it is about.</summary>
    KindOfResource,

    /// <summary>Several operations below the lost one's path divide it among themselves.</summary>
    DividedPath,

    /// <summary>What the lost operation gave is a part of what it gives.</summary>
    PartOfResponse,

    /// <summary>Requests and responses share their properties.</summary>
    SameShape,
}
