namespace Madaster;

/// <summary>
/// Reads a JSON text sequence from the wire (RFC 7464): each value stands behind a record separator. It is given when it is whole, not
/// when the next one begins.
/// </summary>
internal sealed class MadasterTextSequenceReader<T> : global::Madaster.MadasterElementReader<T>
{
    private const byte Separator = global::Madaster.MadasterElementScanner.Separator;

    private global::Madaster.MadasterElementScanner _scanner;
    private State _state;

    internal MadasterTextSequenceReader(
        global::Madaster.MadasterExchange exchange, global::Madaster.MadasterJsonReader<T> read, bool holdsNull)
        : base(exchange, read, holdsNull, hasDeadlines: false)
    {
    }

    private enum State
    {
        Between, // before a separator
        Before, // between a separator and its value
        Inside, // in a value
    }

    /// <inheritdoc/>
    internal override bool TryRead(out T? element)
    {
        while (Scanned < End)
        {
            if (_state != State.Inside)
            {
                ScanBetween(Buffer[Scanned]);
                continue;
            }

            int scanned = Scanned;
            bool isWhole = _scanner.Find(Buffer, ref scanned, End);
            Scanned = scanned;
            if (!isWhole) break;
            var json = new global::System.ReadOnlySpan<byte>(Buffer, Start, Scanned - Start);
            Start = Scanned;
            _state = State.Between;
            if (IsPassedOver(json)) continue;
            element = ReadElement(json);
            return true;
        }

        element = default;
        return false;
    }

    // A number without anything behind it may have been longer (RFC 7464, 2.4).
    private protected override bool EndsWithElement() =>
        _state == State.Inside ? throw Unreadable("The JSON ends in the middle.") : false;

    private void ScanBetween(byte b)
    {
        if (b == Separator)
        {
            _state = State.Before;
        }
        else if (b is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
        {
            if (_state == State.Between) throw Unreadable("A record separator was expected.");
            _state = State.Inside;
            return; // the byte belongs to the value
        }

        Start = ++Scanned;
    }

    private global::System.Exception Unreadable(string message) =>
        Unreadable(Rest, Place, new global::System.Text.Json.JsonException(message));
}
