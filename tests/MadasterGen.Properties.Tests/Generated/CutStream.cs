namespace MadasterGen.Properties.Tests.Generated;

/// <summary>Bytes that come in pieces, as a network hands them out.</summary>
/// <param name="bytes">All of them.</param>
/// <param name="next">The length of the piece that begins at a place.</param>
internal sealed class CutStream(byte[] bytes, Func<int, int> next) : MemoryStream(bytes, writable: false)
{
    /// <summary>Two pieces.</summary>
    public static CutStream At(byte[] bytes, int cut) => new(bytes, position => position < cut ? cut - position : bytes.Length - position);

    // What the framework's other ways to read end in, since this class is derived.
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, next((int)Position)));
}
