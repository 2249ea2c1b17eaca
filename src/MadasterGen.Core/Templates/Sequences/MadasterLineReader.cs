namespace Madaster;

/// <summary>Reads JSON Lines from the wire: a value in each line. Lines without a value are passed over.</summary>
internal sealed class MadasterLineReader<T> : global::Madaster.MadasterElementReader<T>
{
    private bool _isBehindFirst;
    private bool _isOver;

    internal MadasterLineReader(
        global::Madaster.MadasterExchange exchange, global::Madaster.MadasterJsonReader<T> read, bool holdsNull)
        : base(exchange, read, holdsNull, hasDeadlines: false)
    {
    }

    /// <inheritdoc/>
    internal override bool TryRead(out T? element)
    {
        while (TryReadLine(out global::System.ReadOnlySpan<byte> line))
        {
            if (global::Madaster.MadasterBody.IsBlank(line) || IsPassedOver(line)) continue;
            element = ReadElement(line);
            return true;
        }

        element = default;
        return false;
    }

    // The last line may lack its end.
    private protected override bool EndsWithElement() => _isOver = Start < End;

    private bool TryReadLine(out global::System.ReadOnlySpan<byte> line)
    {
        line = default;
        var unseen = new global::System.ReadOnlySpan<byte>(Buffer, Scanned, End - Scanned);
        int length = global::System.MemoryExtensions.IndexOf(unseen, (byte)'\n');
        Scanned = length < 0 ? End : Scanned + length;
        if (length < 0 && (!_isOver || Start == End)) return false;
        line = new global::System.ReadOnlySpan<byte>(Buffer, Start, Scanned - Start);
        if (!_isBehindFirst) line = global::Madaster.MadasterBody.WithoutMark(line);
        _isBehindFirst = true;
        Start = Scanned = length < 0 ? End : Scanned + 1;
        return true;
    }
}
