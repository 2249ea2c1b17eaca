using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning.Versions;

/// <summary>Finds versions that share a key and no host: each gets what belongs to the other.</summary>
internal static class HostConflicts
{
    /// <summary>The conflicts with the first version of the same client by path. Clients of two APIs have two keys.</summary>
    public static IEnumerable<HostConflict> Of(IEnumerable<VersionHost> hosts) =>
        hosts.GroupBy(host => host.ClientName, StringComparer.Ordinal).SelectMany(OfOne);

    private static IEnumerable<HostConflict> OfOne(IEnumerable<VersionHost> hosts)
    {
        VersionHost[] keyed = [.. hosts.Where(h => h.Origin is not null).OrderBy(h => h.Path, StringComparer.Ordinal)];
        return from host in keyed.Skip(1)
               let first = keyed[0]
               where host.Origin != first.Origin
               select new HostConflict(host.Path, Between(host, first));
    }

    private static Problem Between(VersionHost host, VersionHost first) => Problem.At(
        ProblemIds.VersionsHaveDifferentHosts, JsonPointer.Of("servers"), host.Origin!, first.Origin!, Path.GetFileName(first.Path));
}
