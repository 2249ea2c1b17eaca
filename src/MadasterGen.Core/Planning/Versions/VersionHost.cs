using System;

namespace MadasterGen.Planning.Versions;

/// <summary>Where a version's key goes.</summary>
/// <param name="Path">The version's spec.</param>
/// <param name="ClientName">The client that has the key; null when there is none.</param>
/// <param name="Origin">The host with its scheme; null when the version has no key, or only the program knows the host.</param>
internal sealed record VersionHost(string Path, string? ClientName, string? Origin)
{
    /// <summary>The host of a spec's client, if it got one.</summary>
    public static VersionHost Of(string path, ClientPlan? plan) => new(
        path,
        plan?.Client.RootClientName,
        plan?.Client is { Credential: not null, BaseAddress: { } address } ? new Uri(address).GetLeftPart(UriPartial.Authority) : null);
}
