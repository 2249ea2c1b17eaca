using System;

namespace MadasterGen.Model;

/// <summary>The levels of <c>x-stability-level</c>, from what may change at any time to what is promised.</summary>
internal static class StabilityLevels
{
    private static readonly string[] s_levels = ["draft", "alpha", "beta", "stable"];

    /// <summary>How much a level promises. What has none is stable, and a word that is no level promises nothing.</summary>
    public static int RankOf(string? level) => level is null ? s_levels.Length - 1 : Array.IndexOf(s_levels, level);

    /// <summary>Whether what has a level may change without notice.</summary>
    public static bool IsUnstable(string? level) => level is "draft" or "alpha";

    /// <summary>Whether two levels promise something else.</summary>
    public static bool Differ(string? one, string? other) =>
        RankOf(one) != RankOf(other) || (RankOf(one) < 0 && !string.Equals(one, other, StringComparison.Ordinal));
}
