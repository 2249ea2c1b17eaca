using MadasterGen.Bombs.Documents;
using MadasterGen.Bombs.Running;

namespace MadasterGen.Bombs;

/// <summary>All kinds, run once. They share processes, except those that are known to end them.</summary>
public sealed class Explosions
{
    /// <summary>Takes the sizes of real hunts, each kind alone, and compiles all that is generated. It takes an hour.</summary>
    private const string FullVariable = "MADASTERGEN_BOMBS";

    // Two at once: so many processors have the machines that build.
    private const int AtOnce = 2;

    private readonly Dictionary<string, KindRun> _runs = new(StringComparer.Ordinal);

    /// <summary>Runs them.</summary>
    public Explosions()
    {
        bool isFull = Environment.GetEnvironmentVariable(FullVariable) == "full";
        IEnumerable<Kind[]> batches = Kinds.All
            .Select((kind, i) => (Kind: kind, Batch: isFull || KnownFailures.All.ContainsKey(kind.Name) ? i + AtOnce : i % AtOnce))
            .GroupBy(pair => pair.Batch, pair => pair.Kind)
            .Select(batch => batch.ToArray());
        Parallel.ForEach(batches, new ParallelOptions { MaxDegreeOfParallelism = isFull ? 1 : AtOnce }, batch =>
        {
            foreach ((string name, KindRun run) in ChildProcess.Run(batch, isFull, PatienceWith(batch[0], isFull)))
            {
                lock (_runs)
                    _runs[name] = run;
            }
        });
    }

    /// <summary>What came of a kind.</summary>
    internal KindRun Of(string name) => _runs[name];

    // Generous: it is there for what does not end. What is known not to end need not be waited for that long.
    private static TimeSpan PatienceWith(Kind kind, bool isFull) => (isFull, KnownFailures.All.ContainsKey(kind.Name)) switch
    {
        (true, _) => TimeSpan.FromMinutes(30),
        (false, true) => TimeSpan.FromSeconds(20),
        (false, false) => TimeSpan.FromMinutes(3),
    };
}
