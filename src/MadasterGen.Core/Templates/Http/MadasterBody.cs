namespace Madaster;

/// <summary>The body of a response in a pooled buffer.</summary>
internal readonly struct MadasterBody : global::System.IDisposable
{
    private const int FirstGuess = 16_384;

    private MadasterBody(byte[] buffer, int count)
    {
        Buffer = buffer;
        Count = count;
    }

    internal byte[] Buffer { get; }

    internal int Count { get; }

    /// <summary>Reads the body, or the first <paramref name="most"/> bytes of it.</summary>
    /// <exception cref="global::Madaster.MadasterApiException">The connection broke.</exception>
    /// <exception cref="global::System.TimeoutException">The time is over.</exception>
    internal static global::System.Threading.Tasks.ValueTask<global::Madaster.MadasterBody> ReadAsync(global::Madaster.MadasterExchange exchange, int most = int.MaxValue)
    {
        try
        {
            global::System.Threading.Tasks.Task<global::System.IO.Stream> opening = exchange.OpenBodyAsync(byBits: false);
            if (opening.Status != global::System.Threading.Tasks.TaskStatus.RanToCompletion) return ReadAsync(exchange, opening, most);

            // A short answer has often come together with its headers, so that there is nothing to wait for.
            global::System.IO.Stream stream = opening.Result;
            byte[] buffer = global::System.Buffers.ArrayPool<byte>.Shared.Rent(FirstGuess);
            int count = 0;
            while (count < most)
            {
                if (count == buffer.Length) buffer = Grown(buffer, count, most, exchange);
                global::System.Threading.Tasks.ValueTask<int> reading = ReadOnceAsync(exchange, stream, buffer, count, most);
                if (!reading.IsCompletedSuccessfully) return ReadOnAsync(exchange, stream, buffer, count, reading, most);
                int read = reading.Result;
                if (read == 0) break;
                count += read;
            }

            stream.Dispose();
            return new(new global::Madaster.MadasterBody(buffer, count));
        }
        catch (global::System.Exception e) when (exchange.Translate(e) is { } better)
        {
            throw better;
        }
    }

    /// <summary>The JSON, without a byte order mark.</summary>
    internal global::System.ReadOnlySpan<byte> Json => WithoutMark(new global::System.ReadOnlySpan<byte>(Buffer, 0, Count));

    /// <summary>Whether there is nothing in the JSON but white space.</summary>
    internal static bool IsBlank(global::System.ReadOnlySpan<byte> json)
    {
        foreach (byte b in json)
            if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) return false;
        return true;
    }

    /// <summary>Whether there is nothing in the JSON, or nothing but <c>null</c>.</summary>
    internal static bool IsBlankOrNull(global::System.ReadOnlySpan<byte> json)
    {
        int start = global::System.MemoryExtensions.IndexOf(json, "null"u8);
        return start < 0 ? IsBlank(json) : IsBlank(json.Slice(0, start)) && IsBlank(json.Slice(start + 4));
    }

    /// <summary>Reads one value that is the whole of <paramref name="json"/>.</summary>
    internal static T Parse<T>(global::System.ReadOnlySpan<byte> json, global::Madaster.MadasterJsonReader<T> read)
    {
        var reader = new global::System.Text.Json.Utf8JsonReader(json, global::Madaster.MadasterJson.ReaderOptions);
        reader.Read();
        T value = read(ref reader);
        reader.Read(); // throws when something follows
        return value;
    }

    /// <summary>Whether an exception is about what was read rather than about us.</summary>
    internal static bool IsUnreadable(global::System.Exception exception) =>
        exception is global::System.Text.Json.JsonException or global::System.FormatException or global::System.InvalidOperationException or global::System.OverflowException;

    /// <summary>Where in the JSON reading failed.</summary>
    internal static string PathOf(global::System.ReadOnlySpan<byte> json, global::System.Exception exception) =>
        global::Madaster.MadasterJson.PathOf(json, exception);

    public void Dispose() => global::System.Buffers.ArrayPool<byte>.Shared.Return(Buffer);

    private static global::System.ReadOnlySpan<byte> WithoutMark(global::System.ReadOnlySpan<byte> json) =>
        json.Length >= 3 && json[0] == 0xEF && json[1] == 0xBB && json[2] == 0xBF ? json.Slice(3) : json;

    private static async global::System.Threading.Tasks.ValueTask<global::Madaster.MadasterBody> ReadAsync(
        global::Madaster.MadasterExchange exchange, global::System.Threading.Tasks.Task<global::System.IO.Stream> opening, int most)
    {
        try
        {
            global::System.IO.Stream stream = await opening.ConfigureAwait(false);
            byte[] buffer = global::System.Buffers.ArrayPool<byte>.Shared.Rent(FirstGuess);
            return await ReadOnAsync(exchange, stream, buffer, 0, ReadOnceAsync(exchange, stream, buffer, 0, most), most).ConfigureAwait(false);
        }
        catch (global::System.Exception e) when (exchange.Translate(e) is { } better)
        {
            throw better;
        }
    }

    // Goes on with a read that has begun. After a failure the buffer is not given back: the stream may still be using it.
#if NET
    [global::System.Runtime.CompilerServices.AsyncMethodBuilder(typeof(global::System.Runtime.CompilerServices.PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    private static async global::System.Threading.Tasks.ValueTask<global::Madaster.MadasterBody> ReadOnAsync(
        global::Madaster.MadasterExchange exchange, global::System.IO.Stream stream, byte[] buffer, int count, global::System.Threading.Tasks.ValueTask<int> reading, int most)
    {
        try
        {
            using (stream)
            {
                while (true)
                {
                    int read = await reading.ConfigureAwait(false);
                    count += read;
                    if (read == 0 || count >= most) return new(buffer, count);
                    if (count == buffer.Length) buffer = Grown(buffer, count, most, exchange);
                    reading = ReadOnceAsync(exchange, stream, buffer, count, most);
                }
            }
        }
        catch (global::System.Exception e) when (exchange.Translate(e) is { } better)
        {
            throw better;
        }
    }

    private static global::System.Threading.Tasks.ValueTask<int> ReadOnceAsync(
        global::Madaster.MadasterExchange exchange, global::System.IO.Stream stream, byte[] buffer, int count, int most)
    {
        int room = global::System.Math.Min(buffer.Length, most) - count;
#if NET
        return stream.ReadAsync(new global::System.Memory<byte>(buffer, count, room), exchange.Token);
#else
        return new(stream.ReadAsync(buffer, count, room, exchange.Token));
#endif
    }

    // To what the server has announced, one byte more so that the end is seen without growing again, else to twice the size. Announcements
    // are asked for only here: for a short answer, reading the header is a tenth of the work.
    private static byte[] Grown(byte[] buffer, int count, int most, global::Madaster.MadasterExchange exchange)
    {
        long? announced = exchange.Response.Content?.Headers.ContentLength;
        int size = announced > count && announced < 1 << 30 ? (int)global::System.Math.Min(announced.Value + 1, most) : checked(buffer.Length * 2);
        byte[] larger = global::System.Buffers.ArrayPool<byte>.Shared.Rent(size);
        global::System.Buffer.BlockCopy(buffer, 0, larger, 0, count);
        global::System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
