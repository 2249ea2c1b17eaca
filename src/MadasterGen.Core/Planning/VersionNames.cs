using MadasterGen.Planning.Naming;

namespace MadasterGen.Planning;

/// <summary>Names API versions in C#.</summary>
internal static class VersionNames
{
    /// <summary>The names under which a version appears.</summary>
    /// <param name="apiVersion">The version, such as <c>v3.0</c> or <c>3</c>.</param>
    /// <param name="rootNamespace">The namespace of what the versions share.</param>
    /// <param name="preferredNamespace">The namespace that the user prefers for the version.</param>
    public static VersionName Name(string apiVersion, string rootNamespace, string? preferredNamespace)
    {
        string text = apiVersion.Length > 0 && char.IsDigit(apiVersion[0]) ? "v" + apiVersion : apiVersion;
        string identifier = Identifiers.Pascal(text.Length == 0 ? "Unversioned" : text);
        // "Latest" is what the union of the versions is called, whose file a version's client must not take in any case.
        if (ReservedNames.OfRootClient.Contains(identifier))
            identifier += NameScope.ReservedSuffix;
        return new VersionName(apiVersion, identifier, preferredNamespace ?? $"{rootNamespace}.{identifier}");
    }
}
