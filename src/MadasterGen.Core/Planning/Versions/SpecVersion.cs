namespace MadasterGen.Planning.Versions;

/// <summary>The version that a spec is taken for.</summary>
/// <param name="Path">The spec's file.</param>
/// <param name="ApiVersion">The API version, as the document or the user writes it.</param>
/// <param name="PreferredNamespace">The namespace that the user prefers for it; null when there is none.</param>
internal sealed record SpecVersion(string Path, string ApiVersion, string? PreferredNamespace)
{
    /// <summary>The names under which the version appears.</summary>
    /// <param name="rootNamespace">The namespace of what the versions share.</param>
    public VersionName NameIn(string rootNamespace) => VersionNames.Name(ApiVersion, rootNamespace, PreferredNamespace);
}
