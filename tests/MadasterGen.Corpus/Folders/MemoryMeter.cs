namespace MadasterGen.Corpus.Folders;

/// <summary>Finds the largest working set of this process while something runs.</summary>
internal sealed class MemoryMeter : IDisposable
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(25);

    private readonly Timer _timer;
    private long _peak;

    /// <summary>Begins; what ran before is collected first.</summary>
    public MemoryMeter()
    {
        GC.Collect();
        Look();
        _timer = new Timer(_ => Look(), null, s_interval, s_interval);
    }

    /// <summary>The largest working set so far, in bytes.</summary>
    public long Peak
    {
        get
        {
            Look();
            return Volatile.Read(ref _peak);
        }
    }

    /// <summary>Ends.</summary>
    public void Dispose() => _timer.Dispose();

    private void Look() => Volatile.Write(ref _peak, Math.Max(Volatile.Read(ref _peak), Environment.WorkingSet));
}
