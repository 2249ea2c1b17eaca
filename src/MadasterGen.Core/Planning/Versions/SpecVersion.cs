namespace MadasterGen.Planning.Versions;

/// <summary>The version of an API that a spec is taken for.</summary>
/// <param name="Path">The spec's file.</param>
/// <param name="ApiVersion">The API version, as the document or the user writes it.</param>
/// <param name="Choices">What the user decides about the file.</param>
internal sealed record SpecVersion(string Path, string ApiVersion, FileChoices Choices)
{
    /// <summary>The client of the API; null for the project's own. Versions of one client are versions of one API.</summary>
    public string? ClientName => Choices.ClientName;

    /// <summary>The names under which the version appears.</summary>
    /// <param name="project">The user's decisions about the project.</param>
    public VersionName NameIn(PlanningOptions project) =>
        VersionNames.Name(ApiVersion, project.OfClient(ClientName).VersionsNamespace, Choices.Namespace);

    /// <summary>The user's decisions about the version.</summary>
    /// <param name="project">Those about the project.</param>
    public PlanningOptions OptionsIn(PlanningOptions project)
    {
        PlanningOptions client = project.OfClient(ClientName);
        return Choices.BaseAddress is { } address ? client with { BaseAddress = address } : client;
    }
}
