namespace MadasterGen.Planning;

/// <summary>What the files depend on that are the same for all documents.</summary>
internal sealed record SharedPlan
{
    /// <summary>The user's decisions.</summary>
    public required PlanningOptions Options { get; init; }

    /// <summary>What the project references.</summary>
    public required ProjectReferences References { get; init; }

    /// <summary>Whether something is reported about changes, or advised.</summary>
    public bool HasMarks { get; init; }

    /// <summary>Whether errors are read as types, beside problem details.</summary>
    public bool HasErrors { get; init; }

    /// <summary>Whether a method gives the headers of responses.</summary>
    public bool HasHeaders { get; init; }

    /// <summary>Whether a method gives the values of a sequence.</summary>
    public bool HasSequences { get; init; }

    /// <summary>Whether a document is Madaster's, so that its platforms and words belong into the client.</summary>
    public bool IsMadaster { get; init; }

    /// <summary>Whether the client knows where each version is, so that a key is all that it needs.</summary>
    public bool HasBaseAddress { get; init; }

    /// <summary>Whether programs may accept plain http, which APIs inside a network of one's own have and Madaster has not.</summary>
    public bool MayAcceptPlainHttp { get; init; }

    /// <summary>What is known when all clients are planned.</summary>
    public static SharedPlan Of(RootPlan root, ProjectReferences references, bool hasMarks) => new()
    {
        Options = root.Options,
        References = references,
        HasMarks = hasMarks,
        HasErrors = root.HasErrors,
        HasHeaders = root.HasHeaders,
        HasSequences = root.HasSequences,
        IsMadaster = root.IsMadaster,
        HasBaseAddress = root.HasBaseAddress,
        MayAcceptPlainHttp = !root.IsMadaster,
    };
}
