using System.Text;

namespace MadasterGen.Fuzzing.Targets;

/// <summary>Something that takes any bytes, and that must never throw.</summary>
/// <param name="Name">Its word on the command line, and the folder of the inputs that once made it throw.</param>
/// <param name="Run">Runs it; throws when a promise is broken.</param>
internal sealed record FuzzTarget(string Name, Action<string> Run)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } =
        [new("documents", DocumentTarget.Run), new("pairs", PairTarget.Run)];

    /// <summary>Runs it on bytes, as a compiler reads files.</summary>
    public void RunOn(Stream bytes)
    {
        using StreamReader reader = new(bytes, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        Run(reader.ReadToEnd());
    }

    /// <summary>Breaks off when a promise is broken.</summary>
    /// <exception cref="BrokenPromiseException">It does not hold.</exception>
    public static void Promise(bool holds, Func<string> otherwise)
    {
        if (!holds)
            throw new BrokenPromiseException(otherwise());
    }
}

/// <summary>An input for which something does not hold that holds for each.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message);
