namespace MadasterGen.Sample;

/// <summary>Reports at once: <see cref="Progress{T}"/> posts to other threads, where reports can overtake each other.</summary>
internal sealed class SynchronousProgress<T>(Action<T> report) : IProgress<T>
{
    /// <inheritdoc/>
    public void Report(T value) => report(value);
}
