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
    internal static async global::System.Threading.Tasks.ValueTask<global::Madaster.MadasterBody> ReadAsync(global::Madaster.MadasterExchange exchange, int most = int.MaxValue)
    {
        try
        {
            using global::System.IO.Stream stream = await exchange.OpenBodyAsync(byBits: false).ConfigureAwait(false);

            // One byte more than the server says, so that the end is seen without growing. After a failure the buffer is not given back:
            // the stream may still be using it.
            long? announced = exchange.Response.Content?.Headers.ContentLength;
            byte[] buffer = global::System.Buffers.ArrayPool<byte>.Shared.Rent(announced is >= 0 and < 1 << 30 ? (int)global::System.Math.Min(announced.Value + 1, most) : FirstGuess);
            int count = 0;
            while (count < most)
            {
                if (count == buffer.Length) buffer = Grown(buffer, count);
                int room = global::System.Math.Min(buffer.Length, most) - count;
#if NET
                int read = await stream.ReadAsync(new global::System.Memory<byte>(buffer, count, room), exchange.Token).ConfigureAwait(false);
#else
                int read = await stream.ReadAsync(buffer, count, room, exchange.Token).ConfigureAwait(false);
#endif
                if (read == 0) break;
                count += read;
            }

            return new(buffer, count);
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

    private static byte[] Grown(byte[] buffer, int count)
    {
        byte[] larger = global::System.Buffers.ArrayPool<byte>.Shared.Rent(checked(buffer.Length * 2));
        global::System.Buffer.BlockCopy(buffer, 0, larger, 0, count);
        global::System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
