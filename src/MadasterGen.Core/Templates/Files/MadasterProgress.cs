namespace Madaster;

/// <summary>Counts bytes and reports them.</summary>
internal sealed class MadasterProgress
{
    private readonly global::System.IProgress<long>? _listener;
    private long _total;

    internal MadasterProgress(global::System.IProgress<long>? listener) => _listener = listener;

    internal void Add(int count)
    {
        _total += count;
        _listener?.Report(_total);
    }
}
