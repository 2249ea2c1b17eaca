namespace Madaster;

/// <summary>
/// Reads a JSON text sequence from the wire (RFC 7464): each value stands behind a record separator. It is given when it is whole, not
/// when the next one begins.
/// </summary>
internal sealed class MadasterTextSequenceReader<T> : global::Madaster.MadasterScannedReader<T>
{
    private const byte Separator = global::Madaster.MadasterElementScanner.Separator;

    // Between a record separator and its value.
    private bool _isBehindSeparator;

    internal MadasterTextSequenceReader(
        global::Madaster.MadasterExchange exchange, global::Madaster.MadasterJsonReader<T> read, bool holdsNull)
        : base(exchange, read, holdsNull, hasDeadlines: false)
    {
    }

    // A number without anything behind it may have been longer (RFC 7464, 2.4).
    private protected override bool EndsWithElement() => IsInside ? throw Unreadable("The JSON ends in the middle.", Place) : false;

    private protected override bool BeginsElement(byte b)
    {
        if (b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') return false;
        if (b != Separator) return _isBehindSeparator ? true : throw Unreadable("A record separator was expected.", Place);
        _isBehindSeparator = true;
        return false;
    }

    private protected override void EndElement(global::System.ReadOnlySpan<byte> json) => _isBehindSeparator = false;
}
