namespace Madaster;

/// <summary>
/// Reads server-sent events from the wire, as the WHATWG describes it (HTML, 9.2.6): lines that end in CR, LF or both; comments and
/// unknown fields count nothing; an event without data, and one whose blank line never came, is none.
/// </summary>
internal sealed class MadasterEventReader<T> : global::Madaster.MadasterElementReader<T>
{
    private const byte CarriageReturn = (byte)'\r';
    private const byte LineFeed = (byte)'\n';

    private readonly global::Madaster.MadasterEventForm _form;
    private readonly global::Madaster.MadasterEventFields _fields = new();
    private bool _isBehindFirst;
    private bool _isBehindReturn;

    internal MadasterEventReader(
        global::Madaster.MadasterExchange exchange, global::Madaster.MadasterEventForm form,
        global::Madaster.MadasterJsonReader<T> read, bool holdsNull)
        : base(exchange, read, holdsNull, hasDeadlines: false) => _form = form;

    /// <inheritdoc/>
    internal override bool TryRead(out T? element)
    {
        while (TryReadLine(out global::System.ReadOnlySpan<byte> line))
        {
            if (line.Length > 0)
            {
                _fields.Add(line);
                if (_fields.Size > Exchange.MaxResponseSize) throw TooLarge();
                continue;
            }

            if (!_fields.HasData)
            {
                _fields.Clear();
                continue;
            }

            // What many services end with that send nothing but JSON.
            if (_fields.IsEndMark(_form))
            {
                Stop();
                break;
            }

            bool isElement = TryRead(_fields.ToJson(_form, Place, Unreadable), out element);
            _fields.Clear();
            if (isElement) return true;
        }

        element = default;
        return false;
    }

    public override void Dispose()
    {
        _fields.Dispose();
        base.Dispose();
    }

    // Anything but events would be read as fields that nobody knows, and so as nothing.
    private protected override void CheckHeaders()
    {
        string? type = Exchange.Response.Content?.Headers.ContentType?.MediaType;
        if (type is not null && !type.Equals("text/event-stream", global::System.StringComparison.OrdinalIgnoreCase))
            throw global::Madaster.MadasterErrors.OfMediaType(Exchange, type, "text/event-stream");
    }

    private protected override bool EndsWithElement() => false;

    private protected override global::System.Exception Unreadable(
        global::System.ReadOnlySpan<byte> json, string path, global::System.Exception inner) =>
        global::Madaster.MadasterErrors.OfJson(Exchange, json, path, inner, isPromised: true);

    private bool TryRead(global::System.ReadOnlySpan<byte> json, out T? element)
    {
        bool isPassedOver = IsPassedOver(json);
        element = isPassedOver ? default : ReadElement(json);
        return !isPassedOver;
    }

    private bool TryReadLine(out global::System.ReadOnlySpan<byte> line)
    {
        line = default;
        // The second byte of a line's end may come much later than the first, for which the event does not wait.
        if (_isBehindReturn && Scanned < End)
        {
            _isBehindReturn = false;
            if (Buffer[Scanned] == LineFeed) Start = ++Scanned;
        }

        var unseen = new global::System.ReadOnlySpan<byte>(Buffer, Scanned, End - Scanned);
        int length = global::System.MemoryExtensions.IndexOfAny(unseen, CarriageReturn, LineFeed);
        Scanned = length < 0 ? End : Scanned + length;
        if (length < 0) return false;
        _isBehindReturn = Buffer[Scanned] == CarriageReturn;
        line = new global::System.ReadOnlySpan<byte>(Buffer, Start, Scanned - Start);
        if (!_isBehindFirst) line = global::Madaster.MadasterBody.WithoutMark(line);
        _isBehindFirst = true;
        Start = ++Scanned;
        return true;
    }
}
