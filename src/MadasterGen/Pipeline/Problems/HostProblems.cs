using System.Linq;
using System.Threading;
using MadasterGen.Planning.Versions;

namespace MadasterGen.Pipeline.Problems;

/// <summary>What must be said of versions that share a key and no host.</summary>
internal static class HostProblems
{
    /// <summary>Finds it.</summary>
    public static Group<FileProblems> Of(Group<VersionHost> hosts, CancellationToken cancellationToken) =>
        new(HostConflicts.Of(hosts).Select(conflict => FileProblems.Of(conflict.Path, conflict.Problem)));
}
