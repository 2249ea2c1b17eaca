using MadasterGen.Core.Tests.Reading;
using MadasterGen.Core.Tests.Specs;
using MadasterGen.Diff.Counterparts;

namespace MadasterGen.Core.Tests.Diff.Counterparts;

/// <summary>Madaster's documents as a project has them.</summary>
internal static class MadasterDocuments
{
    public static VersionedModel EarlierV3 { get; } = Read("v3.0", "history/madaster-v3.0-build9757.json");

    public static VersionedModel V3 { get; } = Read("v3.0", "madaster-v3.0.json");

    public static VersionedModel V4 { get; } = Read("v4.0", "madaster-v4.0.yaml");

    private static VersionedModel Read(string version, string file) => new(version, Documents.Read(SpecFolder.Read(file)).Model!);
}
