namespace Madaster;

/// <summary>Reads a JSON array from the wire, element by element.</summary>
internal sealed class MadasterArrayReader<T> : global::Madaster.MadasterElementReader<T>
{
    private global::Madaster.MadasterElementScanner _scanner;
    private State _state;
    private int _matched; // of the byte order mark, or of null

    internal MadasterArrayReader(
        global::Madaster.MadasterExchange exchange, global::Madaster.MadasterJsonReader<T> read, bool holdsNull = false)
        : base(exchange, read, holdsNull, hasDeadlines: true)
    {
    }

    private enum State
    {
        Start, // before the array
        First, // after its '[': an element or ']'
        Next, // after an element: ',' or ']'
        Element, // after a ',': an element
        Inside, // in an element
        Null, // in a null that stands for the array
        End, // after it
    }

    private static global::System.ReadOnlySpan<byte> ByteOrderMark => new byte[] { 0xEF, 0xBB, 0xBF };

    private static global::System.ReadOnlySpan<byte> NullLiteral => "null"u8;

    /// <summary>A number that depends on all bytes of all elements so far; only kept where it was asked for.</summary>
    internal ulong Fingerprint { get; private set; }

    /// <summary>Whether fingerprints are made.</summary>
    internal bool HasFingerprints { get; init; }

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
            _state = State.Next;
            if (HasFingerprints) Fingerprint = Mixed(Fingerprint, json);
            if (IsPassedOver(json)) continue;
            element = ReadElement(json);
            return true;
        }

        element = default;
        return false;
    }

    private protected override bool EndsWithElement()
    {
        if (_state == State.End) return false;
        if (_state == State.Start && Start == End) throw global::Madaster.MadasterErrors.OfEmptyBody(Exchange);
        throw Unreadable("The JSON ends in the middle.");
    }

    private void ScanBetween(byte b)
    {
        switch (_state)
        {
            case State.Start when _matched < ByteOrderMark.Length && b == ByteOrderMark[_matched]:
                _matched++;
                break;
            case State.Null when b == NullLiteral[_matched]:
                if (++_matched == NullLiteral.Length) _state = State.End;
                break;
            case not State.Null when b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t':
                break;
            case State.Start when b == (byte)'[':
                _state = State.First;
                break;
            case State.Start when b == (byte)'n':
                _state = State.Null;
                _matched = 1;
                break;
            case State.First or State.Next when b == (byte)']':
                _state = State.End;
                break;
            case State.Next when b == (byte)',':
                _state = State.Element;
                break;
            case State.First or State.Element when b is not ((byte)',' or (byte)']' or (byte)'}'):
                _state = State.Inside;
                return; // the byte belongs to the element
            default:
                throw Unreadable(_state == State.Start ? "The JSON is no array." : $"'{(char)b}' is out of place in the array.");
        }

        Start = ++Scanned;
    }

    // Eight bytes at a time: the reading of an element costs ten times as much.
    private static ulong Mixed(ulong fingerprint, global::System.ReadOnlySpan<byte> json)
    {
        const ulong Prime = 0x9E37_79B9_7F4A_7C15;
        fingerprint = (fingerprint ^ (ulong)json.Length) * Prime;
        while (json.Length >= 8)
        {
            fingerprint = (fingerprint ^ global::System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(json)) * Prime;
            fingerprint ^= fingerprint >> 29;
            json = json.Slice(8);
        }

        foreach (byte b in json) fingerprint = (fingerprint ^ b) * Prime;
        return fingerprint ^ (fingerprint >> 32);
    }

    private global::System.Exception Unreadable(string message) => Unreadable(
        Rest, _state is State.Start or State.Null or State.End ? "$" : Place, new global::System.Text.Json.JsonException(message));
}
