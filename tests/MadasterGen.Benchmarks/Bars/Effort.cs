namespace MadasterGen.Benchmarks.Bars;

/// <summary>How long measurements take: until a bar can be believed, or only until a change shows.</summary>
internal static class Effort
{
    /// <summary>Whether a change need only show.</summary>
    internal static bool IsQuick { get; set; }

    /// <summary>How often something is measured.</summary>
    /// <param name="full">Until it can be believed; odd, so that there is a median.</param>
    /// <param name="quick">Until a change shows; odd, too.</param>
    internal static int Of(int full, int quick) => IsQuick ? quick : full;
}
