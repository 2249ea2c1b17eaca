namespace MadasterGen.Model;

/// <summary>How the values of a sequence stand one after the other (OpenAPI 3.2.0, "Sequential Media Types").</summary>
internal enum SequenceFormat
{
    /// <summary>One in each line.</summary>
    Lines,

    /// <summary>Each behind a record separator (RFC 7464).</summary>
    Texts,

    /// <summary>Server-sent events.</summary>
    Events,
}
