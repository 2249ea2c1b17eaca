namespace MadasterGen.Reading.Structure;

/// <summary>
/// What a document may be at most. Hosts read on threads with small stacks, and a document is hostile until proven
/// otherwise: a handful of YAML aliases can stand for billions of nodes.
/// </summary>
internal static class ReadingLimits
{
    /// <summary>Levels of nesting; the most that the reading library lets itself be set to.</summary>
    public const int Depth = 256;

    /// <summary>Nodes that aliases may stand for.</summary>
    public const int AliasNodes = 200_000;

    /// <summary>Characters in one scalar.</summary>
    public const int ScalarLength = 16 * 1024 * 1024;
}
