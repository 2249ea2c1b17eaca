using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning;

namespace MadasterGen.Pipeline;

/// <summary>Where a version's key goes.</summary>
/// <param name="Path">The version's spec.</param>
/// <param name="Origin">The host with its scheme; null when the version has no key.</param>
internal sealed record VersionHost(string Path, string? Origin)
{
    /// <summary>The host of a spec's client, if it got one.</summary>
    public static VersionHost Of(string path, ClientPlan? plan) => new(
        path, plan is { Client: { Key.Kind: not "None" } client } ? new Uri(client.BaseAddress).GetLeftPart(UriPartial.Authority) : null);
}

/// <summary>A version whose key goes to another host than the first's.</summary>
internal sealed record HostConflict(string Path, Problem Problem);

/// <summary>Finds versions that share a key and no host: each gets what belongs to the other.</summary>
internal static class HostConflicts
{
    /// <summary>The conflicts with the first version by path.</summary>
    public static IEnumerable<HostConflict> Of(IEnumerable<VersionHost> hosts)
    {
        VersionHost[] keyed = [.. hosts.Where(h => h.Origin is not null).OrderBy(h => h.Path, StringComparer.Ordinal)];
        return keyed.Skip(1).Where(host => host.Origin != keyed[0].Origin).Select(host => new HostConflict(
            host.Path,
            Problem.At(ProblemIds.VersionsHaveDifferentHosts, JsonPointer.Of("servers"), host.Origin!, keyed[0].Origin!, System.IO.Path.GetFileName(keyed[0].Path))));
    }
}
