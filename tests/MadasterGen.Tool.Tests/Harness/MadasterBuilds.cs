using MadasterGen.Tests.Harness;

namespace MadasterGen.Tool.Tests.Harness;

/// <summary>The two builds of v3.0, and v4.0.</summary>
internal static class MadasterBuilds
{
    /// <summary>The earlier build.</summary>
    public static string Old { get; } = Repository.PathOf("specs", "history", "madaster-v3.0-build9757.json");

    /// <summary>The later build.</summary>
    public static string New { get; } = Repository.PathOf("specs", "madaster-v3.0.json");

    /// <summary>The newest version.</summary>
    public static string Newest { get; } = Repository.PathOf("specs", "madaster-v4.0.yaml");

    /// <summary>Compares the builds of v3.0.</summary>
    public static Task<ToolRun> Diff(string format) => ToolRun.Of("diff", Old, New, "--format", format);
}
