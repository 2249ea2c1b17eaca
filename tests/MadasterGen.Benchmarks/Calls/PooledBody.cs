using System.Buffers;

namespace MadasterGen.Benchmarks.Calls;

/// <summary>The body of an answer in pooled memory.</summary>
internal readonly struct PooledBody
{
    private readonly byte[] _buffer;
    private readonly int _count;

    private PooledBody(byte[] buffer, int count) => (_buffer, _count) = (buffer, count);

    internal ReadOnlySpan<byte> Span => _buffer.AsSpan(0, _count);

    /// <exception cref="InvalidOperationException">There are more than so many bytes.</exception>
    internal static async ValueTask<PooledBody> ReadAsync(HttpResponseMessage response, long most, CancellationToken token)
    {
        using Stream stream = await response.Content.ReadAsStreamAsync(token).ConfigureAwait(false);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(16_384);
        int count = 0;
        while (true)
        {
            if (count == buffer.Length) buffer = Grown(buffer);
            int read = await stream.ReadAsync(buffer.AsMemory(count), token).ConfigureAwait(false);
            if (read == 0) return new(buffer, count);
            count += read;
            if (count > most) throw new InvalidOperationException("The body is larger than accepted.");
        }
    }

    internal void Return() => ArrayPool<byte>.Shared.Return(_buffer);

    private static byte[] Grown(byte[] buffer)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
