namespace Madaster;

/// <summary>
/// Reads the elements of a response from the wire, one by one, in a buffer that is as large as the largest element needs. Where one ends
/// is found as the bytes come, each looked at once, so it does not matter where the network cuts.
/// </summary>
/// <remarks>
/// The time-out of a list is for each wait; that of a sequence (OpenAPI 3.2, "Sequential Media Types") ends with the headers, since it may
/// be silent for hours. A token ends both at any time. <c>MaxResponseSize</c> is for one element.
/// </remarks>
/// <typeparam name="T">What the elements are.</typeparam>
internal abstract class MadasterElementReader<T> : global::System.IDisposable
{
    private const int FirstBuffer = 32_768;

    private readonly global::Madaster.MadasterJsonReader<T> _read;
    private readonly bool _holdsNull;
    private readonly bool _hasDeadlines;
    private global::System.IO.Stream? _stream;

    /// <summary>Creates the reader, which owns the exchange from here on.</summary>
    /// <param name="exchange">The call.</param>
    /// <param name="read">Reads one element.</param>
    /// <param name="holdsNull">Whether an element can be null.</param>
    /// <param name="hasDeadlines">Whether the time-out is for each wait; else it ends with the headers.</param>
    private protected MadasterElementReader(
        global::Madaster.MadasterExchange exchange, global::Madaster.MadasterJsonReader<T> read, bool holdsNull, bool hasDeadlines)
    {
        Exchange = exchange;
        _read = read;
        _holdsNull = holdsNull || global::Madaster.MadasterJson.AcceptsNull<T>();
        _hasDeadlines = hasDeadlines;
    }

    /// <summary>How many elements came so far, those that were passed over included.</summary>
    internal long Count { get; private protected set; }

    private protected global::Madaster.MadasterExchange Exchange { get; }

    private protected byte[] Buffer { get; private set; } = global::System.Array.Empty<byte>();

    /// <summary>Where in the buffer begins what has not been consumed.</summary>
    private protected int Start { get; set; }

    /// <summary>Up to where it has been looked at.</summary>
    private protected int Scanned { get; set; }

    /// <summary>Where it ends.</summary>
    private protected int End { get; private set; }

    /// <summary>What has not been consumed.</summary>
    private protected global::System.ReadOnlySpan<byte> Rest => new(Buffer, Start, End - Start);

    /// <summary>The place of the next element.</summary>
    private protected string Place => "$[" + Count.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + "]";

    /// <summary>Reads the next element if all of it is in the buffer.</summary>
    internal abstract bool TryRead(out T? element);

    /// <summary>Makes the call. A response 204 has no elements.</summary>
    internal async global::System.Threading.Tasks.ValueTask OpenAsync(string accept)
    {
        await Exchange.SendAsync(accept).ConfigureAwait(false);
        if (Exchange.Response.StatusCode == global::System.Net.HttpStatusCode.NoContent) return;
        CheckHeaders();
        try
        {
            _stream = await Exchange.OpenBodyAsync(byBits: true).ConfigureAwait(false);
        }
        catch (global::System.Exception e) when (Exchange.Translate(e) is { } better)
        {
            throw better;
        }

        Buffer = global::System.Buffers.ArrayPool<byte>.Shared.Rent(FirstBuffer);
    }

    /// <summary>Waits for more bytes; false when there are no more elements.</summary>
    internal async global::System.Threading.Tasks.ValueTask<bool> FillAsync()
    {
        if (_stream is null) return false;
        MakeRoom();
        int count;
        try
        {
            if (_hasDeadlines) Exchange.BeginWait();
#if NET
            var free = new global::System.Memory<byte>(Buffer, End, Buffer.Length - End);
            count = await _stream.ReadAsync(free, Exchange.Token).ConfigureAwait(false);
#else
            count = await _stream.ReadAsync(Buffer, End, Buffer.Length - End, Exchange.Token).ConfigureAwait(false);
#endif
            if (_hasDeadlines) Exchange.EndWait();
        }
        catch (global::System.Exception e)
        {
            Buffer = global::System.Array.Empty<byte>(); // not for the pool: the stream may still be using it
            Start = Scanned = End = 0;
            if (Exchange.Translate(e) is { } better) throw better;
            throw;
        }

        if (count == 0) return EndsWithElement();
        End += count;
        return true;
    }

    public virtual void Dispose()
    {
        if (Buffer.Length > 0) global::System.Buffers.ArrayPool<byte>.Shared.Return(Buffer);
        Buffer = global::System.Array.Empty<byte>();
        Stop();
        Exchange.Dispose();
    }

    /// <summary>Ends the sequence, whatever comes.</summary>
    private protected void Stop()
    {
        _stream?.Dispose();
        _stream = null;
    }

    /// <summary>Looks at the headers before anything is read.</summary>
    private protected virtual void CheckHeaders()
    {
    }

    /// <summary>
    /// Whether what is left at the end of the body is an element, so that it is read. Throws where the body cannot end there. It is asked
    /// until there is none.
    /// </summary>
    private protected abstract bool EndsWithElement();

    /// <summary>As in a list that is read at once, a null among elements that cannot be null spoils nothing.</summary>
    private protected bool IsPassedOver(global::System.ReadOnlySpan<byte> json)
    {
        if (global::Madaster.MadasterJson.Strict || _holdsNull || !global::Madaster.MadasterBody.IsBlankOrNull(json)) return false;
        Count++;
        return true;
    }

    /// <summary>Reads an element.</summary>
    /// <exception cref="global::Madaster.MadasterApiException">It is not what was promised, or larger than accepted.</exception>
    private protected T ReadElement(global::System.ReadOnlySpan<byte> json)
    {
        // The buffer can be larger than what was asked for.
        if (json.Length > Exchange.MaxResponseSize) throw TooLarge();
        try
        {
            T element = global::Madaster.MadasterBody.Parse(json, _read);
            Count++;
            return element;
        }
        catch (global::System.Exception e) when (global::Madaster.MadasterBody.IsUnreadable(e))
        {
            throw Unreadable(json, Place + global::Madaster.MadasterBody.PathOf(json, e).Substring(1), e);
        }
    }

    private protected virtual global::System.Exception Unreadable(
        global::System.ReadOnlySpan<byte> json, string path, global::System.Exception inner) =>
        global::Madaster.MadasterErrors.OfJson(Exchange, json, path, inner);

    private protected global::System.Exception TooLarge() =>
        global::Madaster.MadasterErrors.OfSize(Exchange, "an element of its list");

    private void MakeRoom()
    {
        if (Start > 0)
        {
            global::System.Buffer.BlockCopy(Buffer, Start, Buffer, 0, End - Start);
            Scanned -= Start;
            End -= Start;
            Start = 0;
        }

        if (End < Buffer.Length) return;
        if (End >= global::System.Math.Min(Exchange.MaxResponseSize, global::Madaster.MadasterBody.LargestArray))
            throw TooLarge();
        int size = (int)global::System.Math.Min(Buffer.Length * 2L, global::Madaster.MadasterBody.LargestArray);
        byte[] larger = global::System.Buffers.ArrayPool<byte>.Shared.Rent(size);
        global::System.Buffer.BlockCopy(Buffer, 0, larger, 0, End);
        global::System.Buffers.ArrayPool<byte>.Shared.Return(Buffer);
        Buffer = larger;
    }
}
