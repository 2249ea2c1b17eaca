namespace MadasterGen.Properties.Tests.Comparing;

/// <summary>Two values differ where they should not.</summary>
internal sealed class Disagreement(string path, string message) : Exception($"{path}: {message}")
{
    /// <summary>Throws unless a condition holds.</summary>
    public static void Unless(bool condition, string path, Func<string> message)
    {
        if (!condition)
            throw new Disagreement(path, message());
    }

    /// <summary>Throws unless two values are equal.</summary>
    public static void UnlessEqual<T>(T expected, T actual, string path) =>
        Unless(EqualityComparer<T>.Default.Equals(expected, actual), path, () => $"expected {expected}, got {actual}.");
}
