namespace MadasterGen.Bombs;

/// <summary>The kinds that do hurt, with the reasons. This list only shrinks.</summary>
internal static class KnownFailures
{
    /// <summary>The kinds by their names.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["hierarchy-deep"] = "of more than 200 parts the last are left out: the comparison does not see what a kind says itself",
    };
}
