using System.Text.Json.Nodes;
using MadasterGen.Corpus.Called.Documents;

namespace MadasterGen.Corpus.Called.Checks;

/// <summary>What is wrong with a call.</summary>
/// <param name="Kind">Of which kind it is.</param>
/// <param name="Text">What it is.</param>
internal sealed record Finding(FindingKind Kind, string Text);

/// <summary>What can be wrong with a call.</summary>
internal enum FindingKind
{
    /// <summary>The client has no method for an operation.</summary>
    NoMethod,

    /// <summary>A parameter does not take what the document allows.</summary>
    NotTaken,

    /// <summary>The request is not what the document asks for.</summary>
    InvalidRequest,

    /// <summary>The request is valid, and has other values than were given.</summary>
    ArrivesOtherwise,

    /// <summary>The client throws at a valid response.</summary>
    NotRead,

    /// <summary>What was read does not give back what came.</summary>
    ReadOtherwise,
}

/// <summary>What a caller gave.</summary>
internal sealed class GivenValues
{
    public Dictionary<DocumentedParameter, JsonNode?> Parameters { get; } = [];

    /// <summary>The fields of a form.</summary>
    public Dictionary<string, JsonNode?> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>The fields that are files.</summary>
    public HashSet<string> Files { get; } = new(StringComparer.Ordinal);

    public JsonNode? Body { get; set; }

    /// <summary>Whether the body is a form of which nothing was given.</summary>
    public bool HasNoFields { get; set; }
}
