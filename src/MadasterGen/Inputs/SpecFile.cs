using MadasterGen.Model;
using MadasterGen.Planning.Versions;
using MadasterGen.Reading.Files;

namespace MadasterGen.Inputs;

/// <summary>What an additional file is to the generator.</summary>
internal enum SpecFileKind
{
    /// <summary>An API document.</summary>
    Spec,

    /// <summary>The copy of an API document that the user accepted last.</summary>
    Accepted,

    /// <summary>A list of changes that need no more attention.</summary>
    Suppressions,

    /// <summary>A file that looks like an API document and is not marked as one.</summary>
    Unmarked,

    /// <summary>A file whose mark is not understood and whose name does not say either what it is.</summary>
    Mismarked,
}

/// <summary>An additional file that concerns the generator.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Choices">What the user decides about it.</param>
/// <param name="Text">Its text; null when it cannot be read.</param>
/// <param name="Problems">Metadata whose values are not understood.</param>
internal sealed record SpecFile(
    string Path, SpecFileKind Kind, FileChoices Choices, string? Text, EquatableArray<Problem> Problems)
{
    /// <summary>Whether it refers to other files.</summary>
    public bool IsDivided { get; init; }

    /// <summary>The files that it refers to, and those that they refer to.</summary>
    public EquatableArray<GivenFile> Parts { get; init; }

    /// <summary>How many characters its text and those of its parts have.</summary>
    public int Length => Source.Length;

    /// <summary>The document with its files; without text where it cannot be read.</summary>
    public DocumentSource Source => new(Path, Text ?? "") { Parts = Parts };
}
