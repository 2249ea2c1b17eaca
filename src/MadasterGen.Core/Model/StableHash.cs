namespace MadasterGen.Model;

/// <summary>
/// A hash of 64 bits (FNV-1a) that is the same on every machine and in every release. It tells texts apart and protects nothing.
/// </summary>
internal static class StableHash
{
    /// <summary>The hash of nothing.</summary>
    public const ulong Start = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <summary>The hash with one unit more.</summary>
    public static ulong With(ulong hash, ulong unit) => unchecked((hash ^ unit) * Prime);
}
