namespace Madaster;

/// <summary>A growing buffer from the shared pool.</summary>
internal sealed class MadasterBufferWriter : global::System.Buffers.IBufferWriter<byte>, global::System.IDisposable
{
    private byte[] _buffer;

    internal MadasterBufferWriter(int capacity = 1024) => _buffer = global::System.Buffers.ArrayPool<byte>.Shared.Rent(capacity);

    internal int WrittenCount { get; private set; }

    internal byte[] Buffer => _buffer;

    internal global::System.ReadOnlyMemory<byte> WrittenMemory => new global::System.ReadOnlyMemory<byte>(_buffer, 0, WrittenCount);

    public void Advance(int count) => WrittenCount += count;

    public global::System.Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return new global::System.Memory<byte>(_buffer, WrittenCount, _buffer.Length - WrittenCount);
    }

    public global::System.Span<byte> GetSpan(int sizeHint = 0)
    {
        Grow(sizeHint);
        return new global::System.Span<byte>(_buffer, WrittenCount, _buffer.Length - WrittenCount);
    }

    internal void Clear() => WrittenCount = 0;

    public void Dispose()
    {
        byte[] buffer = _buffer;
        _buffer = global::System.Array.Empty<byte>();
        WrittenCount = 0;
        if (buffer.Length > 0)
            global::System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
    }

    private void Grow(int sizeHint)
    {
        int needed = global::System.Math.Max(sizeHint, 256);
        if (_buffer.Length - WrittenCount >= needed)
            return;
        int size = global::System.Math.Max(_buffer.Length * 2, WrittenCount + needed);
        byte[] larger = global::System.Buffers.ArrayPool<byte>.Shared.Rent(size);
        global::System.Buffer.BlockCopy(_buffer, 0, larger, 0, WrittenCount);
        global::System.Buffers.ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
