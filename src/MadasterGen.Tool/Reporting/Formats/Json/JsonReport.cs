using System.Collections.Generic;

namespace MadasterGen.Tool.Reporting.Formats.Json;

/// <summary>The report for programs. Its shape is part of what users rely on: members are added, never renamed or removed.</summary>
internal sealed record JsonReport
{
    /// <summary>The shape's number; another one means that members are gone or mean something else.</summary>
    public int FormatVersion { get; init; } = 1;

    /// <summary>The document as it was.</summary>
    public required JsonDocumentInfo Old { get; init; }

    /// <summary>The document as it is.</summary>
    public required JsonDocumentInfo New { get; init; }

    /// <summary>The other documents that were given.</summary>
    public IReadOnlyList<JsonDocumentInfo>? With { get; init; }

    /// <summary>The numbers.</summary>
    public required JsonSummary Summary { get; init; }

    /// <summary>The consumers; absent when none was asked about.</summary>
    public IReadOnlyList<JsonConsumer>? Consumers { get; init; }

    /// <summary>The changes, ordered by place.</summary>
    public required IReadOnlyList<JsonChange> Changes { get; init; }

    /// <summary>
    /// The changes that a suppression file silences, which are not among the others nor in the numbers; absent when no file was given.
    /// </summary>
    public IReadOnlyList<JsonChange>? Suppressed { get; init; }

    /// <summary>Which operation is which.</summary>
    public required IReadOnlyList<JsonOperationPair> Operations { get; init; }

    /// <summary>Which schema is which.</summary>
    public required IReadOnlyList<JsonTypePair> Schemas { get; init; }
}

/// <summary>A document.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Title">Its title.</param>
/// <param name="Version">Its API version.</param>
/// <param name="Build">Its build, when it names one.</param>
internal sealed record JsonDocumentInfo(string File, string Title, string Version, string? Build);

/// <summary>The numbers of changes; of those that are left out only where some are.</summary>
internal sealed record JsonSummary(int Changes, int Breaking, int Potential, int Harmless, IReadOnlyList<JsonKind> Kinds, int? LeftOut);

/// <summary>How many changes are of a rule.</summary>
internal sealed record JsonKind(string RuleId, string Name, int Count);

/// <summary>An operation in both documents or in one of them.</summary>
internal sealed record JsonOperationPair(JsonOperation? Old, JsonOperation? New);

/// <summary>An operation.</summary>
internal sealed record JsonOperation(string Method, string Path, string? OperationId);

/// <summary>A schema in both documents or in one of them.</summary>
internal sealed record JsonTypePair(string? Old, string? New);
