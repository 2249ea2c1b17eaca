using System.Collections.Generic;

namespace MadasterGen.Tool.Commands.Comparing;

/// <summary>What a comparison is asked for.</summary>
internal sealed record ComparisonRequest
{
    /// <summary>The document or folder as it was.</summary>
    public required string Old { get; init; }

    /// <summary>The document or folder as it is.</summary>
    public required string New { get; init; }

    /// <summary>Other documents of the API.</summary>
    public required IReadOnlyList<string> Others { get; init; }

    /// <summary>The form of the report.</summary>
    public required string Format { get; init; }

    /// <summary>The file to write; null for the standard output.</summary>
    public required string? Output { get; init; }

    /// <summary>What fails.</summary>
    public required string FailOn { get; init; }

    /// <summary>The suppressions; null for none.</summary>
    public required SuppressionRequest? Suppressions { get; init; }

    /// <summary>Patterns of contracts.</summary>
    public required IReadOnlyList<string> Uses { get; init; }

    /// <summary>The client that the documents are for.</summary>
    public required string ClientName { get; init; }

    /// <summary>Whether the report shows C# that no longer compiles.</summary>
    public required bool HasWitnesses { get; init; }

    /// <summary>What is to be reported.</summary>
    public required PolicyRequest Policy { get; init; }
}
