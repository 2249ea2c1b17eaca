using System.IO.Compression;
using MadasterGen.Benchmarks.Bars;
using MadasterGen.Outside;

namespace MadasterGen.Benchmarks.Hosts;

/// <summary>Which compilers load the package. That projects of every target build with it is for the package's tests to show.</summary>
internal sealed class HostsMeasurement : IMeasurement
{
    private static readonly Version Oldest = new(4, 8, 0, 0);

    public string Name => "hosts";

    public IReadOnlyList<Bar> Measure()
    {
        using var package = new PackedPackage();
        Version newest = package.References().Where(static reference => reference.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)).Max(static reference => reference.Version)!;
        using ZipArchive archive = package.Open();
        string[] bundled = [.. archive.Entries.Select(static entry => entry.Name).Where(static name => name.StartsWith("System.", StringComparison.Ordinal))];
        return
        [
            new("the newest compiler that the package asks for", newest.ToString(2), "", "", $"at most {Oldest.ToString(2)}", newest <= Oldest),
            new("assemblies of System.* in the package", bundled.Length == 0 ? "none" : string.Join(", ", bundled), "", "", "none", bundled.Length == 0),
        ];
    }
}
