namespace Madaster;

/// <summary>A body of values one after the other, each written when it is there.</summary>
internal sealed class MadasterSequenceContent<T> : global::Madaster.MadasterRequestContent
{
    private const int Full = 16_384;
    private const byte Record = 0x1E; // what each text of a JSON text sequence begins with (RFC 7464)

    private readonly global::System.Collections.Generic.IAsyncEnumerable<T> _items;
    private readonly global::Madaster.MadasterJsonWriter<T> _write;
    private readonly bool _areTexts;

    /// <param name="items">The values.</param>
    /// <param name="write">Writes one that is not <see langword="null"/>.</param>
    /// <param name="areTexts">Whether they are a JSON text sequence; else each is a line.</param>
    /// <param name="mediaType">The media type.</param>
    internal MadasterSequenceContent(
        global::System.Collections.Generic.IAsyncEnumerable<T> items, global::Madaster.MadasterJsonWriter<T> write, bool areTexts,
        string mediaType)
    {
        _items = items;
        _write = write;
        _areTexts = areTexts;
        Headers.TryAddWithoutValidation("Content-Type", mediaType);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override async global::System.Threading.Tasks.Task WriteAsync(
        global::System.IO.Stream stream, global::System.Threading.CancellationToken cancellationToken)
    {
        using var buffer = new global::Madaster.MadasterBufferWriter(Full);
        global::System.Collections.Generic.IAsyncEnumerator<T> items = _items.GetAsyncEnumerator(cancellationToken);
        global::System.Threading.Tasks.Task<bool>? awaited = null;
        try
        {
            while (true)
            {
                global::System.Threading.Tasks.ValueTask<bool> next = items.MoveNextAsync();
                bool isThere = next.IsCompleted;
                awaited = next.AsTask();

                // What is there goes out before the next value is waited for.
                if (!isThere || buffer.WrittenCount >= Full)
                    await SendAsync(buffer, stream, isWaiting: !isThere, cancellationToken).ConfigureAwait(false);
                if (!await awaited.ConfigureAwait(false)) break;
                Write(buffer, items.Current);
            }

            await SendAsync(buffer, stream, isWaiting: false, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // A connection that breaks does not wait for a value that nobody needs any more.
            if (awaited is null or { IsCompleted: true }) await items.DisposeAsync().ConfigureAwait(false);
            else _ = DisposeAfterAsync(awaited, items);
        }
    }

    private static async global::System.Threading.Tasks.Task DisposeAfterAsync(
        global::System.Threading.Tasks.Task<bool> awaited, global::System.Collections.Generic.IAsyncEnumerator<T> items)
    {
        await global::System.Threading.Tasks.Task.WhenAny(awaited).ConfigureAwait(false);
        await items.DisposeAsync().ConfigureAwait(false);
    }

    private static async global::System.Threading.Tasks.Task SendAsync(
        global::Madaster.MadasterBufferWriter buffer, global::System.IO.Stream stream, bool isWaiting,
        global::System.Threading.CancellationToken cancellationToken)
    {
        if (buffer.WrittenCount == 0) return;
        await stream.WriteAsync(buffer.Buffer, 0, buffer.WrittenCount, cancellationToken).ConfigureAwait(false);
        buffer.Clear();
        if (isWaiting) await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private void Write(global::Madaster.MadasterBufferWriter buffer, T item)
    {
        if (_areTexts) Add(buffer, Record);
        int start = buffer.WrittenCount;
        global::System.Text.Json.Utf8JsonWriter writer = global::Madaster.MadasterJsonWriters.Rent(buffer);
        try
        {
            if (item is null) writer.WriteNullValue();
            else _write(writer, item, global::Madaster.MadasterJsonMode.Request);
            writer.Flush();
        }
        finally
        {
            global::Madaster.MadasterJsonWriters.Return(writer);
        }

        // JSON that is kept as it came can have line ends between its tokens; in strings they are escaped.
        for (int i = start; i < buffer.WrittenCount; i++)
            if (buffer.Buffer[i] is (byte)'\n' or (byte)'\r') buffer.Buffer[i] = (byte)' ';
        Add(buffer, (byte)'\n');
    }

    private static void Add(global::Madaster.MadasterBufferWriter buffer, byte value)
    {
        buffer.GetSpan(1)[0] = value;
        buffer.Advance(1);
    }
}
