namespace Madaster;

/// <content>How a body gets into the buffer.</content>
internal readonly partial struct MadasterBody
{
    private const int FirstGuess = 16_384;
    internal const int LargestArray = 0x7FFF_FFC7; // that .NET can make

    /// <summary>Reads the body, or the first <paramref name="most"/> bytes of it.</summary>
    /// <exception cref="global::Madaster.MadasterApiException">The connection broke, or the whole body is larger than accepted.</exception>
    /// <exception cref="global::System.TimeoutException">The time is over.</exception>
    internal static global::System.Threading.Tasks.ValueTask<global::Madaster.MadasterBody> ReadAsync(
        global::Madaster.MadasterExchange exchange, int most = int.MaxValue)
    {
        try
        {
            global::System.Threading.Tasks.Task<global::System.IO.Stream> opening = exchange.OpenBodyAsync(byBits: false);
            if (opening.Status != global::System.Threading.Tasks.TaskStatus.RanToCompletion) return ReadAsync(exchange, opening, most);

            // A short response has often come together with its headers, so that there is nothing to wait for.
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
            return new(Whole(exchange, buffer, count, most));
        }
        catch (global::System.Exception e) when (exchange.Translate(e) is { } better)
        {
            throw better;
        }
    }

    private static async global::System.Threading.Tasks.ValueTask<global::Madaster.MadasterBody> ReadAsync(
        global::Madaster.MadasterExchange exchange, global::System.Threading.Tasks.Task<global::System.IO.Stream> opening, int most)
    {
        try
        {
            global::System.IO.Stream stream = await opening.ConfigureAwait(false);
            byte[] buffer = global::System.Buffers.ArrayPool<byte>.Shared.Rent(FirstGuess);
            global::System.Threading.Tasks.ValueTask<int> reading = ReadOnceAsync(exchange, stream, buffer, 0, most);
            return await ReadOnAsync(exchange, stream, buffer, 0, reading, most).ConfigureAwait(false);
        }
        catch (global::System.Exception e) when (exchange.Translate(e) is { } better)
        {
            throw better;
        }
    }

    // Goes on with a read that has begun. After a failure the buffer is not given back: the stream may still be using it.
#if NET
    [global::System.Runtime.CompilerServices.AsyncMethodBuilder(
        typeof(global::System.Runtime.CompilerServices.PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    private static async global::System.Threading.Tasks.ValueTask<global::Madaster.MadasterBody> ReadOnAsync(
        global::Madaster.MadasterExchange exchange,
        global::System.IO.Stream stream,
        byte[] buffer,
        int count,
        global::System.Threading.Tasks.ValueTask<int> reading,
        int most)
    {
        try
        {
            using (stream)
            {
                while (true)
                {
                    int read = await reading.ConfigureAwait(false);
                    count += read;
                    if (read == 0 || count >= most) return Whole(exchange, buffer, count, most);
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
        int space = global::System.Math.Min(buffer.Length, most) - count;
#if NET
        return stream.ReadAsync(new global::System.Memory<byte>(buffer, count, space), exchange.Token);
#else
        return new(stream.ReadAsync(buffer, count, space, exchange.Token));
#endif
    }

    // To what the server has announced, one byte more so that the end is seen without growing again, else to twice the size. A short
    // response, which fits at once, needs no announcement.
    private static byte[] Grown(byte[] buffer, int count, int most, global::Madaster.MadasterExchange exchange)
    {
        long accepted = most < int.MaxValue ? most : global::System.Math.Min(exchange.MaxResponseSize, LargestArray - 1L);
        long? announced = exchange.Response.Content?.Headers.ContentLength;
        if (count > accepted || (most == int.MaxValue && announced > accepted))
            throw global::Madaster.MadasterErrors.OfSize(exchange, "a body");
        long wanted = announced > count ? announced.Value + 1 : buffer.Length * 2L;
        byte[] larger = global::System.Buffers.ArrayPool<byte>.Shared.Rent((int)global::System.Math.Min(wanted, accepted + 1));
        global::System.Buffer.BlockCopy(buffer, 0, larger, 0, count);
        global::System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    // What fits into the buffer without growing can be more than is accepted, too.
    private static global::Madaster.MadasterBody Whole(global::Madaster.MadasterExchange exchange, byte[] buffer, int count, int most)
    {
        if (most == int.MaxValue && count > exchange.MaxResponseSize) throw global::Madaster.MadasterErrors.OfSize(exchange, "a body");
        return new(buffer, count);
    }
}
