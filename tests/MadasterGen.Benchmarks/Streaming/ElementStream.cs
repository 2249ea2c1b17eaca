using MadasterGen.Benchmarks.Data;
using MadasterGen.Benchmarks.Json.HandWritten;

namespace MadasterGen.Benchmarks.Streaming;

/// <summary>A JSON array of elements of v3.0 that is made while it is read: a few elements again and again, never the whole.</summary>
internal sealed class ElementStream : Stream
{
    private const int PieceCount = 100;

    private static readonly byte[] Piece = MakePiece();

    private readonly int _pieces;
    private int _piece = -1; // the '[' comes first
    private int _at;

    /// <param name="count">How many elements, in hundreds.</param>
    internal ElementStream(int count) => _pieces = count / PieceCount;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        ReadOnlySpan<byte> current = _piece < 0 ? "["u8 : _piece < _pieces ? Piece : _piece == _pieces ? "]"u8 : default;

        // The last piece has no comma at its end.
        if (_piece == _pieces - 1) current = current[..^1];
        int count = Math.Min(buffer.Length, current.Length - _at);
        current.Slice(_at, count).CopyTo(buffer);
        _at += count;
        if (_at == current.Length && _piece <= _pieces)
        {
            _piece++;
            _at = 0;
        }

        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static byte[] MakePiece()
    {
        using var buffer = new Madaster.MadasterBufferWriter();
        ElementWriter.Write(buffer, Elements.Make(PieceCount));
        return [.. buffer.WrittenMemory.Span[1..^1], (byte)','];
    }
}
