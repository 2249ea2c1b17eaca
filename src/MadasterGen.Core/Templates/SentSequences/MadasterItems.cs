namespace Madaster;

/// <summary>Gives values that are there as values that come over time.</summary>
internal sealed class MadasterItems<T>
    : global::System.Collections.Generic.IAsyncEnumerable<T>, global::System.Collections.Generic.IAsyncEnumerator<T>
{
    private readonly global::System.Collections.Generic.IEnumerable<T> _items;
    private readonly global::System.Collections.Generic.IEnumerator<T>? _current;
    private readonly global::System.Threading.CancellationToken _cancellationToken;

    internal MadasterItems(global::System.Collections.Generic.IEnumerable<T> items) => _items = items;

    private MadasterItems(
        global::System.Collections.Generic.IEnumerable<T> items, global::System.Threading.CancellationToken cancellationToken)
    {
        _items = items;
        _current = items.GetEnumerator();
        _cancellationToken = cancellationToken;
    }

    public T Current => _current!.Current;

    public global::System.Collections.Generic.IAsyncEnumerator<T> GetAsyncEnumerator(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        new global::Madaster.MadasterItems<T>(_items, cancellationToken);

    public global::System.Threading.Tasks.ValueTask<bool> MoveNextAsync()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        return new(_current!.MoveNext());
    }

    public global::System.Threading.Tasks.ValueTask DisposeAsync()
    {
        _current!.Dispose();
        return default;
    }
}

/// <summary>Makes them.</summary>
internal static class MadasterItems
{
    /// <summary>The values as a sequence over time; <see langword="null"/> for <see langword="null"/>, which the request refuses.</summary>
    internal static global::System.Collections.Generic.IAsyncEnumerable<T> Of<T>(
        global::System.Collections.Generic.IEnumerable<T> items) =>
        items is null ? null! : new global::Madaster.MadasterItems<T>(items);
}
