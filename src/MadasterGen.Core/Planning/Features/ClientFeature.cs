using System;

namespace MadasterGen.Planning.Features;

/// <summary>What operations and types need of the fixed part beyond what every client has.</summary>
[Flags]
internal enum ClientFeature
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Errors are read as types, beside problem details.</summary>
    TypedErrors = 1 << 0,

    /// <summary>A method gives the headers of responses.</summary>
    ResponseHeaders = 1 << 1,

    /// <summary>A method gives the values of a sequence.</summary>
    Sequences = 1 << 2,

    /// <summary>A method sends a sequence.</summary>
    SentSequences = 1 << 3,

    /// <summary>A server sends something by itself that is read.</summary>
    Payloads = 1 << 4,

    /// <summary>There are times or lengths of time, among what is gone too.</summary>
    Times = 1 << 5,

    /// <summary>A method sends a body.</summary>
    SentBodies = 1 << 6,

    /// <summary>A method gives the elements of a list one by one.</summary>
    Lists = 1 << 7,

    /// <summary>A method asks for page after page.</summary>
    Pages = 1 << 8,

    /// <summary>A method sends many things, some at a time.</summary>
    Batches = 1 << 9,

    /// <summary>A type is one of several.</summary>
    Unions = 1 << 10,

    /// <summary>A parameter or a field of a form has several parts.</summary>
    Parts = 1 << 11,

    /// <summary>The success statuses of a call differ in what they bring.</summary>
    StatusResults = 1 << 12,

    /// <summary>A type is one of several strings or numbers.</summary>
    Enums = 1 << 13,
}
