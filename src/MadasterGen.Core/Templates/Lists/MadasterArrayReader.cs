namespace Madaster;

/// <summary>
/// Reads a JSON array from the wire, element by element, in a buffer that is as large as the largest element needs. Where an element
/// ends is found by counting brackets outside strings, each byte once, so it does not matter where the network cuts.
/// </summary>
internal sealed class MadasterArrayReader<T> : global::System.IDisposable
{
    private const int FirstBuffer = 32_768;

    private readonly global::Madaster.MadasterExchange _exchange;
    private readonly global::Madaster.MadasterJsonReader<T> _read;
    private readonly bool _holdsNull;
    private global::System.IO.Stream? _stream;
    private byte[] _buffer = global::System.Array.Empty<byte>();
    private int _start; // of what has not been consumed
    private int _scanned;
    private int _end;
    private State _state;
    private int _matched; // of the byte order mark, or of null
    private int _depth;
    private bool _inString;
    private bool _escaped;
    private long _index;

    internal MadasterArrayReader(
        global::Madaster.MadasterExchange exchange, global::Madaster.MadasterJsonReader<T> read, bool holdsNull = false)
    {
        _exchange = exchange;
        _read = read;
        _holdsNull = holdsNull || global::Madaster.MadasterJson.AcceptsNull<T>();
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

    /// <summary>How many elements came so far, those that were passed over included.</summary>
    internal long Count => _index;

    /// <summary>Makes the call. A response 204 is an array without elements.</summary>
    internal async global::System.Threading.Tasks.ValueTask OpenAsync(string accept)
    {
        await _exchange.SendAsync(accept).ConfigureAwait(false);
        if (_exchange.Response.StatusCode == global::System.Net.HttpStatusCode.NoContent) return;
        try
        {
            _stream = await _exchange.OpenBodyAsync(byBits: true).ConfigureAwait(false);
        }
        catch (global::System.Exception e) when (_exchange.Translate(e) is { } better)
        {
            throw better;
        }

        _buffer = global::System.Buffers.ArrayPool<byte>.Shared.Rent(FirstBuffer);
    }

    /// <summary>Reads the next element if all of it is in the buffer.</summary>
    internal bool TryRead(out T? element)
    {
        while (_scanned < _end)
        {
            if (_state == State.Inside)
            {
                if (!ScanElement()) break;
                // The buffer can be larger than what was asked for.
                if (_scanned - _start > _exchange.MaxResponseSize) throw TooLarge();
                if (PassOverNull()) continue;
                element = ReadElement();
                return true;
            }

            ScanBetween(_buffer[_scanned]);
        }

        element = default;
        return false;
    }

    /// <summary>Waits for more bytes; false when there are no more.</summary>
    internal async global::System.Threading.Tasks.ValueTask<bool> FillAsync()
    {
        if (_stream is null) return false;
        MakeRoom();
        int count;
        try
        {
            _exchange.BeginWait();
#if NET
            var free = new global::System.Memory<byte>(_buffer, _end, _buffer.Length - _end);
            count = await _stream.ReadAsync(free, _exchange.Token).ConfigureAwait(false);
#else
            count = await _stream.ReadAsync(_buffer, _end, _buffer.Length - _end, _exchange.Token).ConfigureAwait(false);
#endif
            _exchange.EndWait();
        }
        catch (global::System.Exception e)
        {
            _buffer = global::System.Array.Empty<byte>(); // not for the pool: the stream may still be using it
            _start = _scanned = _end = 0;
            if (_exchange.Translate(e) is { } better) throw better;
            throw;
        }

        if (count > 0)
        {
            _end += count;
            return true;
        }

        if (_state == State.End) return false;
        if (_state == State.Start && _start == _end) throw global::Madaster.MadasterErrors.OfEmptyBody(_exchange);
        throw Unreadable("The JSON ends in the middle.");
    }

    public void Dispose()
    {
        if (_buffer.Length > 0) global::System.Buffers.ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = global::System.Array.Empty<byte>();
        _stream?.Dispose();
        _exchange.Dispose();
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

        _start = ++_scanned;
    }

    // Goes on to the end of an element: behind its last bracket, or before what follows a number, string or literal.
    private bool ScanElement()
    {
        byte[] buffer = _buffer;
        int i = _scanned;
        while (i < _end)
        {
            if (_inString)
            {
                if (_escaped)
                {
                    _escaped = false;
                    i++;
                    continue;
                }

                int stop = global::System.MemoryExtensions.IndexOfAny(
                    new global::System.ReadOnlySpan<byte>(buffer, i, _end - i), (byte)'"', (byte)'\\');
                if (stop < 0) break;
                i += stop;
                _escaped = buffer[i++] == (byte)'\\';
                _inString = _escaped;
                continue;
            }

            switch (buffer[i])
            {
                case (byte)'"':
                    _inString = true;
                    break;
                case (byte)'{' or (byte)'[':
                    _depth++;
                    break;
                case (byte)',' or (byte)'}' or (byte)']' when _depth == 0:
                    _scanned = i;
                    return true;
                case (byte)'}' or (byte)']' when --_depth == 0:
                    _scanned = i + 1;
                    return true;
            }

            i++;
        }

        _scanned = _end;
        return false;
    }

    // As in a list that is read at once, a null among elements that cannot be null spoils nothing.
    private bool PassOverNull()
    {
        var json = new global::System.ReadOnlySpan<byte>(_buffer, _start, _scanned - _start);
        if (global::Madaster.MadasterJson.Strict || _holdsNull) return false;
        if (!global::Madaster.MadasterBody.IsBlankOrNull(json)) return false;
        if (HasFingerprints) Fingerprint = Mixed(Fingerprint, json);
        _start = _scanned;
        _state = State.Next;
        _index++;
        return true;
    }

    private T ReadElement()
    {
        var json = new global::System.ReadOnlySpan<byte>(_buffer, _start, _scanned - _start);
        _start = _scanned;
        _state = State.Next;
        if (HasFingerprints) Fingerprint = Mixed(Fingerprint, json);
        try
        {
            T element = global::Madaster.MadasterBody.Parse(json, _read);
            _index++;
            return element;
        }
        catch (global::System.Exception e) when (global::Madaster.MadasterBody.IsUnreadable(e))
        {
            string path = Place + global::Madaster.MadasterBody.PathOf(json, e).Substring(1);
            throw global::Madaster.MadasterErrors.OfJson(_exchange, json, path, e);
        }
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

    private void MakeRoom()
    {
        if (_start > 0)
        {
            global::System.Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
            _scanned -= _start;
            _end -= _start;
            _start = 0;
        }

        if (_end < _buffer.Length) return;
        if (_end >= global::System.Math.Min(_exchange.MaxResponseSize, global::Madaster.MadasterBody.LargestArray))
            throw TooLarge();
        int size = (int)global::System.Math.Min(_buffer.Length * 2L, global::Madaster.MadasterBody.LargestArray);
        byte[] larger = global::System.Buffers.ArrayPool<byte>.Shared.Rent(size);
        global::System.Buffer.BlockCopy(_buffer, 0, larger, 0, _end);
        global::System.Buffers.ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }

    private global::System.Exception TooLarge() => global::Madaster.MadasterErrors.OfSize(_exchange, "an element of its list");

    private string Place => "$[" + _index.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + "]";

    private global::System.Exception Unreadable(string message) =>
        global::Madaster.MadasterErrors.OfJson(_exchange, new global::System.ReadOnlySpan<byte>(_buffer, _start, _end - _start),
            _state is State.Start or State.Null or State.End ? "$" : Place, new global::System.Text.Json.JsonException(message));
}
