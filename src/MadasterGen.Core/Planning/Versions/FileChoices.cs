namespace MadasterGen.Planning.Versions;

/// <summary>What the user decides about one document of a project. Nothing is set where nothing is decided.</summary>
internal sealed record FileChoices
{
    /// <summary>The API version.</summary>
    public string? Version { get; init; }

    /// <summary>The namespace of the version's types.</summary>
    public string? Namespace { get; init; }

    /// <summary>The client of the API that the document is a version of; null for the project's own client.</summary>
    public string? ClientName { get; init; }

    /// <summary>The address of the API where the document names none.</summary>
    public string? BaseAddress { get; init; }
}
