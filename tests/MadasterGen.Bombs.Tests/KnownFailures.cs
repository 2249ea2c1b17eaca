namespace MadasterGen.Bombs;

/// <summary>The kinds that do hurt, with the reasons. This list only shrinks.</summary>
internal static class KnownFailures
{
    /// <summary>The kinds by their names.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
    };
}
