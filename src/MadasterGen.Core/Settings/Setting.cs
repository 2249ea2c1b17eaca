using System;
using MadasterGen.Model;

namespace MadasterGen.Settings;

/// <summary>Something that users can set: a property of a project, or metadata of one of its files.</summary>
internal sealed record Setting
{
    /// <summary>The property or the metadata, as a project file writes it.</summary>
    public required string Name { get; init; }

    /// <summary>Under which name the compiler hands it on; null where only the tool asks for it.</summary>
    public required string? CompilerName { get; init; }

    /// <summary>The option of the tool that means the same; null where the tool needs none.</summary>
    public string? Option { get; init; }

    /// <summary>Whether it has several entries, each with a meaning of its own.</summary>
    public bool IsList { get; init; }

    /// <summary>What counts where nothing is set; empty for nothing.</summary>
    public string Default { get; init; } = "";

    /// <summary>All values that there are, where they can be listed.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>What a value can be, as messages name it, such as <c>a namespace such as Acme.Madaster</c>.</summary>
    public required string Expected { get; init; }

    /// <summary>Whether a value can be used. For a list it is asked once for each entry.</summary>
    public required Func<string, bool> IsValid { get; init; }

    /// <summary>What it means, as the guide explains it.</summary>
    public required string Meaning { get; init; }

    /// <summary>The default, as the guide explains it.</summary>
    public string DefaultInWords { get; init; } = "";

    /// <summary>What must be reported about a value; null when it can be used.</summary>
    public Problem? ProblemOf(string value) =>
        IsValid(value) ? null : Problem.At(SetupIds.PropertyIsNotUnderstood, "", Name, value, Expected);
}
