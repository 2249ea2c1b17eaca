namespace MadasterGen.Benchmarks.Peers;

/// <summary>A document that clients are made of.</summary>
/// <param name="File">The file's name in the folder of specs.</param>
/// <param name="Version">The version's name in C#.</param>
internal sealed record Document(string File, string Version)
{
    internal static IReadOnlyList<Document> All { get; } = [new("madaster-v3.0.json", "V3_0"), new("madaster-v4.0.yaml", "V4_0")];
}
