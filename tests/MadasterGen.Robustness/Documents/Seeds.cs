using MadasterGen.Tests.Harness;

namespace MadasterGen.Robustness.Documents;

/// <summary>The documents that mutations begin with: small ones of every kind, since a mutation of a large one is lost in it.</summary>
internal static class Seeds
{
    private const int LargestSize = 40_000;

    /// <summary>Their names and contents, in an order that no file system decides.</summary>
    public static IReadOnlyList<(string Name, string Text)> All { get; } =
    [
        .. new[] { "crafted", "broken", "hostile" }
            .SelectMany(folder => Directory.GetFiles(Repository.PathOf("specs", folder)))
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), File.ReadAllText(path)))
            .Where(seed => seed.Item2.Length <= LargestSize),
    ];
}
