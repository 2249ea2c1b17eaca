namespace Madaster;

/// <summary>
/// Where an enumeration over pages is. As long as a page is the one before, its elements are held back: when it ends so, the server
/// does not skip, and nothing of it counts.
/// </summary>
internal sealed class MadasterPages<T>
{
    private readonly int _pageSize;
    private global::System.Collections.Generic.List<ulong> _before = new(); // fingerprints up to each element of the page before
    private global::System.Collections.Generic.List<ulong> _current = new();
    private ulong _fingerprint; // of the whole page before
    private long _count = -1; // of its elements
    private bool _isSame;
    private bool _wasFull;

    internal MadasterPages(int pageSize) => _pageSize = pageSize;

    /// <summary>How many elements came, so how many the next page skips.</summary>
    internal int Skip { get; private set; }

    /// <summary>The elements that are held back.</summary>
    internal global::System.Collections.Generic.List<T> Held { get; } = new();

    /// <summary>
    /// Whether the last page, of which only a part was asked for, is as the page before begins. Such a page is asked for again as a whole:
    /// only that tells a server that does not skip from elements that are alike.
    /// </summary>
    internal bool IsInDoubt { get; private set; }

    /// <summary>Holds an element back while the page is the one before.</summary>
    /// <param name="element">The element.</param>
    /// <param name="fingerprint">Of all elements of the page up to this one.</param>
    /// <returns>False when the page differs, so that this element and those held back can be passed on.</returns>
    internal bool HoldsBack(T element, ulong fingerprint)
    {
        int index = _current.Count;
        _isSame = _isSame && index < _before.Count && _before[index] == fingerprint;
        if (index <= _pageSize) _current.Add(fingerprint);
        if (_isSame) Held.Add(element);
        return _isSame;
    }

    /// <summary>Ends a page of which a part was asked for. Whether it comes again, since it is in doubt.</summary>
    internal bool ComesAgain(long count, int take)
    {
        IsInDoubt = _isSame && count > 0 && count < _count && take < _pageSize;
        if (!IsInDoubt) return false;
        Held.Clear();
        _current.Clear();
        return true;
    }

    /// <summary>Whether the page is the one before once more, byte for byte.</summary>
    internal bool IsRepeated(long count, ulong fingerprint) => count > 0 && count == _count && fingerprint == _fingerprint;

    /// <summary>Ends a page. Whether another one can follow.</summary>
    /// <param name="count">How many elements the page has, those that were passed over included.</param>
    /// <param name="fingerprint">Of all of them.</param>
    /// <param name="take">How many were asked for.</param>
    internal bool GoesOn(long count, ulong fingerprint, int take)
    {
        bool isFull = count == take;
        // More than was asked for means that the server knows no pages and has sent everything.
        if (count == 0 || count > take || (_wasFull && !isFull)) return false;
        _wasFull |= isFull;
        Skip += (int)count;
        (_count, _fingerprint) = (count, fingerprint);
        (_before, _current) = (_current, _before);
        _current.Clear();
        _isSame = true;
        return true;
    }
}
