using System.Buffers;
using System.Text.Json;

namespace Madaster;

/// <summary>A stand-in that tells how many are in use and spoils what is given back.</summary>
internal sealed class MadasterBufferWriter : IBufferWriter<byte>, IDisposable
{
    private byte[] _buffer = new byte[256];

    internal ReadOnlyMemory<byte> WrittenMemory => new(_buffer, 0, WrittenCount);

    internal int WrittenCount { get; private set; }

    internal byte[] Buffer => _buffer;

    public void Advance(int count) => WrittenCount += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_buffer.Length - WrittenCount < Math.Max(sizeHint, 1)) Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, WrittenCount + sizeHint));
        return new(_buffer, WrittenCount, _buffer.Length - WrittenCount);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose() => Array.Fill(_buffer, (byte)'!');
}

internal static class MadasterJsonWriters
{
    internal static Utf8JsonWriter Rent(IBufferWriter<byte> output) => new(output);

    internal static void Return(Utf8JsonWriter writer) => writer.Dispose();
}
