using MadasterGen.Model;

namespace MadasterGen.Planning.Versions;

/// <summary>A version whose key goes to another host than the first's.</summary>
internal sealed record HostConflict(string Path, Problem Problem);
