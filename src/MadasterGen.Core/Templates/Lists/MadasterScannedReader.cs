namespace Madaster;

/// <summary>Reads elements of which the scanner finds the end, and others what stands between them.</summary>
/// <typeparam name="T">What the elements are.</typeparam>
internal abstract class MadasterScannedReader<T> : global::Madaster.MadasterElementReader<T>
{
    private global::Madaster.MadasterElementScanner _scanner;

    private protected MadasterScannedReader(
        global::Madaster.MadasterExchange exchange, global::Madaster.MadasterJsonReader<T> read, bool holdsNull, bool hasDeadlines)
        : base(exchange, read, holdsNull, hasDeadlines)
    {
    }

    /// <summary>Whether an element has begun and not ended.</summary>
    private protected bool IsInside { get; private set; }

    /// <inheritdoc/>
    internal override bool TryRead(out T? element)
    {
        while (Scanned < End)
        {
            if (!IsInside)
            {
                IsInside = BeginsElement(Buffer[Scanned]);
                if (!IsInside) Start = ++Scanned;
                continue;
            }

            int scanned = Scanned;
            bool isWhole = _scanner.Find(Buffer, ref scanned, End);
            Scanned = scanned;
            if (!isWhole) break;
            var json = new global::System.ReadOnlySpan<byte>(Buffer, Start, Scanned - Start);
            Start = Scanned;
            IsInside = false;
            EndElement(json);
            if (IsPassedOver(json)) continue;
            element = ReadElement(json);
            return true;
        }

        element = default;
        return false;
    }

    /// <summary>Looks at a byte between elements.</summary>
    /// <returns>Whether it is the first of an element.</returns>
    private protected abstract bool BeginsElement(byte b);

    /// <summary>Told of an element before it is read.</summary>
    private protected abstract void EndElement(global::System.ReadOnlySpan<byte> json);

    private protected global::System.Exception Unreadable(string message, string place) =>
        Unreadable(Rest, place, new global::System.Text.Json.JsonException(message));
}
