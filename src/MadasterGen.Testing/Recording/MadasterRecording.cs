using MadasterGen.Testing.Recording;

namespace MadasterGen.Testing;

/// <summary>Traffic that a <see cref="MadasterRecorder"/> saw, and that <see cref="MadasterSandbox.ReplayAsync"/> repeats.</summary>
public sealed class MadasterRecording
{
    private readonly object _gate = new();
    private readonly List<RecordedExchange> _exchanges;
    private readonly Scrubber? _scrubber;

    /// <summary>Makes a recording.</summary>
    /// <param name="exchanges">The requests with their responses, in their order.</param>
    public MadasterRecording(params IEnumerable<RecordedExchange> exchanges)
    {
        ArgumentNullException.ThrowIfNull(exchanges);
        _exchanges = [.. exchanges];
    }

    // What is a secret may be known only later: it is taken out when somebody asks.
    internal MadasterRecording(Scrubber scrubber)
        : this([]) => _scrubber = scrubber;

    /// <summary>The requests with their responses, in the order in which the responses came.</summary>
    public IReadOnlyList<RecordedExchange> Exchanges
    {
        get
        {
            lock (_gate)
                return _scrubber is null ? [.. _exchanges] : [.. _exchanges.Select(_scrubber.Scrub)];
        }
    }

    /// <summary>Reads a recording from a file.</summary>
    /// <param name="path">The file that <see cref="SaveAsync"/> wrote.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="FormatException">The file is no recording; the message says why.</exception>
    public static async Task<MadasterRecording> LoadAsync(string path, CancellationToken cancellationToken = default) =>
        RecordingFile.Read(await File.ReadAllBytesAsync(path, cancellationToken));

    /// <summary>Writes the recording to a file, as JSON that can be read and reviewed.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Cancels writing.</param>
    public Task SaveAsync(string path, CancellationToken cancellationToken = default) =>
        File.WriteAllBytesAsync(path, RecordingFile.Write(Exchanges), cancellationToken);

    internal void Add(RecordedExchange exchange)
    {
        lock (_gate)
            _exchanges.Add(exchange);
    }
}
