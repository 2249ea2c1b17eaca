using System.Collections.Generic;
using MadasterGen.Tool.Reporting.Witnesses;

namespace MadasterGen.Tool.Reporting.Formats.Json;

/// <summary>A change.</summary>
internal sealed record JsonChange
{
    /// <summary>The rule's id.</summary>
    public required string RuleId { get; init; }

    /// <summary>The rule's name.</summary>
    public required string Name { get; init; }

    /// <summary><c>breaking</c>, <c>potential</c> or <c>harmless</c>.</summary>
    public required string Level { get; init; }

    /// <summary>What changed, in a sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>What it is about.</summary>
    public required JsonLocation Location { get; init; }

    /// <summary><c>none</c>, <c>request</c>, <c>response</c> or <c>both</c>.</summary>
    public required string Direction { get; init; }

    /// <summary>What it breaks.</summary>
    public required JsonVerdicts Verdicts { get; init; }

    /// <summary><c>draft</c> or <c>alpha</c> where it concerns only operations that may change without notice.</summary>
    public string? Stability { get; init; }

    /// <summary>The place in the old document, and what was there.</summary>
    public required JsonSide Old { get; init; }

    /// <summary>The place in the new document, and what is there.</summary>
    public required JsonSide New { get; init; }

    /// <summary>The operations it concerns, as <c>GET /path</c>.</summary>
    public required IReadOnlyList<string> Operations { get; init; }

    /// <summary>What it is to those who use what changed; absent when none was asked about.</summary>
    public IReadOnlyList<JsonConsumerChange>? Consumers { get; init; }

    /// <summary>The operations that are gone, and where they went; only where the change says that some are.</summary>
    public IReadOnlyList<JsonLostOperation>? LostOperations { get; init; }

    /// <summary>The shortest C# that it breaks; absent where it breaks none or nobody asked.</summary>
    public JsonWitness? Witness { get; init; }

    /// <summary>Why it needs no more attention; absent when it does.</summary>
    public JsonSuppression? Suppression { get; init; }
}

/// <summary>C# that a change breaks.</summary>
/// <param name="Before">What compiled.</param>
/// <param name="After">What does the same now; absent where nothing does.</param>
/// <param name="StillCompiles">Whether it still compiles, and gives its values to other parameters.</param>
internal sealed record JsonWitness(string Before, string? After, bool StillCompiles)
{
    /// <summary>What a report shows; null where it shows nothing.</summary>
    public static JsonWitness? OrNull(CodeWitness? witness) =>
        witness is null ? null : new JsonWitness(witness.Before, witness.After, witness.IsMoved);
}

/// <summary>An entry of a suppression file.</summary>
/// <param name="Reason">Why nothing needs to be done.</param>
/// <param name="Expires">The last day on which it counts.</param>
/// <param name="File">The file.</param>
/// <param name="Pointer">Where it stands there.</param>
internal sealed record JsonSuppression(string Reason, string? Expires, string File, string Pointer);

/// <summary>
/// What a change breaks: <c>breaking</c>, <c>potential</c> or <c>harmless</c> each. Where only what travels counts, the others are absent.
/// </summary>
internal sealed record JsonVerdicts(string Wire, string? Source, string? Binary);

/// <summary>
/// A place in a document; for what is not there, that of its nearest parent. Lines and columns count from 1. The file is named where it
/// is not the document's own.
/// </summary>
internal sealed record JsonSide(string Pointer, int? Line, int? Column, string? Value, string? File = null);

/// <summary>What a change is about; only what applies is there.</summary>
internal sealed record JsonLocation
{
    /// <summary>A tag.</summary>
    public string? Tag { get; init; }

    /// <summary>Verb and path.</summary>
    public string? Operation { get; init; }

    /// <summary>The operation's id.</summary>
    public string? OperationId { get; init; }

    /// <summary>A parameter.</summary>
    public string? Parameter { get; init; }

    /// <summary>Where the parameter goes.</summary>
    public string? ParameterPlace { get; init; }

    /// <summary>True for the request's body.</summary>
    public bool? Body { get; init; }

    /// <summary>A response's status.</summary>
    public string? Status { get; init; }

    /// <summary>A media type.</summary>
    public string? MediaType { get; init; }

    /// <summary>A response's header.</summary>
    public string? Header { get; init; }

    /// <summary>A named schema.</summary>
    public string? Schema { get; init; }

    /// <summary>A property: names with dots between, <c>[]</c> for elements, <c>{}</c> for values of a map.</summary>
    public string? Property { get; init; }

    /// <summary>A value of an enum or of a discriminator, as JSON text.</summary>
    public string? Value { get; init; }

    /// <summary>A security scheme.</summary>
    public string? SecurityScheme { get; init; }
}
