using System.Collections.Generic;
using System.Text.Json.Serialization;
using MadasterGen.Tool.Reporting.Formats.Json;

namespace MadasterGen.Tool.Reporting.Formats.Sarif;

/// <summary>A SARIF 2.1.0 file (OASIS Standard, 3.13): the part of it that is written here.</summary>
internal sealed record SarifLog([property: JsonPropertyOrder(1)] IReadOnlyList<SarifRun> Runs)
{
    /// <summary>Where the schema is.</summary>
    [JsonPropertyName("$schema")]
    public string Schema { get; init; } = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>SARIF's version.</summary>
    public string Version { get; init; } = "2.1.0";
}

/// <summary>A run (3.14). Columns count as .NET's do, in units of UTF-16.</summary>
internal sealed record SarifRun(SarifTool Tool, IReadOnlyList<SarifResult> Results, string ColumnKind = "utf16CodeUnits");

/// <summary>A tool (3.18).</summary>
internal sealed record SarifTool(SarifDriver Driver);

/// <summary>A tool's own part (3.19).</summary>
internal sealed record SarifDriver(string Name, string Version, IReadOnlyList<SarifRule> Rules);

/// <summary>A text (3.11, 3.12).</summary>
internal sealed record SarifText(string Text);

/// <summary>A rule (3.49).</summary>
internal sealed record SarifRule(
    string Id, string Name, SarifText ShortDescription, SarifText FullDescription, SarifText Help, SarifConfiguration DefaultConfiguration);

/// <summary>How a rule reports (3.50).</summary>
internal sealed record SarifConfiguration(string Level);

/// <summary>A result (3.27).</summary>
internal sealed record SarifResult
{
    /// <summary>The rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>The rule's place among the tool's rules.</summary>
    public required int RuleIndex { get; init; }

    /// <summary><c>error</c>, <c>warning</c> or <c>note</c>.</summary>
    public required string Level { get; init; }

    /// <summary>The sentence.</summary>
    public required SarifText Message { get; init; }

    /// <summary>The place in the new document.</summary>
    public required IReadOnlyList<SarifLocation> Locations { get; init; }

    /// <summary>The place in the old document.</summary>
    public required IReadOnlyList<SarifLocation> RelatedLocations { get; init; }

    /// <summary>What makes the result the same in another run, though lines move.</summary>
    public required IReadOnlyDictionary<string, string> PartialFingerprints { get; init; }

    /// <summary>
    /// Who has suppressed it; empty for nobody, and null when nobody was asked, which must then be so for all results of a run.
    /// </summary>
    public IReadOnlyList<SarifSuppression>? Suppressions { get; init; }

    /// <summary>What the standard has no place for.</summary>
    public SarifProperties? Properties { get; init; }
}

/// <summary>A property bag (3.8); only what applies is there.</summary>
internal sealed record SarifProperties
{
    /// <summary>An operation, whatever its version.</summary>
    public string? Operation { get; init; }

    /// <summary>The older version.</summary>
    public string? From { get; init; }

    /// <summary>The newer version.</summary>
    public string? To { get; init; }

    /// <summary><c>removed</c>, <c>added</c>, <c>moved</c> or <c>changed</c>.</summary>
    public string? State { get; init; }

    /// <summary>The operations that are gone, and where they went.</summary>
    public IReadOnlyList<JsonLostOperation>? LostOperations { get; init; }

    /// <summary>What the change is to those who use what changed.</summary>
    public IReadOnlyList<JsonConsumerChange>? Consumers { get; init; }

    /// <summary>The shortest C# that the change breaks, where that was asked for.</summary>
    public JsonWitness? Witness { get; init; }

    /// <summary>The rules of all changes of the operation.</summary>
    public IReadOnlyList<string>? Changes { get; init; }
}

/// <summary>A suppression (3.35).</summary>
internal sealed record SarifSuppression(string Kind, string Status, string Justification);

/// <summary>A place (3.28).</summary>
internal sealed record SarifLocation(
    SarifPhysicalLocation PhysicalLocation, IReadOnlyList<SarifLogicalLocation>? LogicalLocations = null, int? Id = null,
    SarifText? Message = null);

/// <summary>A place in a file (3.29).</summary>
internal sealed record SarifPhysicalLocation(SarifArtifactLocation ArtifactLocation, SarifRegion? Region);

/// <summary>A file (3.4).</summary>
internal sealed record SarifArtifactLocation(string Uri);

/// <summary>A piece of a file (3.30); numbers count from 1.</summary>
internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);

/// <summary>A place in words (3.33).</summary>
internal sealed record SarifLogicalLocation(string FullyQualifiedName);
