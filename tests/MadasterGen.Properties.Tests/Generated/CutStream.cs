namespace MadasterGen.Properties.Tests.Generated;

/// <summary>Bytes that come in pieces, as a network hands them out.</summary>
/// <param name="bytes">All of them.</param>
/// <param name="next">The length of the piece that begins at a place.</param>
internal sealed class CutStream(byte[] bytes, Func<int, int> next) : MemoryStream(bytes, writable: false)
{
    /// <summary>Two pieces.</summary>
    public static CutStream At(byte[] bytes, int cut) => new(bytes, position => position < cut ? cut - position : bytes.Length - position);

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, next((int)Position))]);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Task.FromResult(Read(buffer.AsSpan(offset, count)));
}
