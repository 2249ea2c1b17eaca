namespace MadasterGen.Templates.Tests.Testing;

/// <summary>A body that gives one piece for each read.</summary>
internal sealed class Pieces : StreamContent
{
    internal Pieces(params byte[][] pieces)
        : base(new PiecesStream(pieces))
    {
    }

    internal sealed class PiecesStream : ReadOnlyStream
    {
        private readonly Queue<byte[]> _pieces;

        internal PiecesStream(byte[][] pieces) => _pieces = new(pieces.Where(piece => piece.Length > 0));

        protected override int Fill(Span<byte> buffer)
        {
            if (!_pieces.TryDequeue(out byte[]? piece)) return 0;
            int count = Math.Min(piece.Length, buffer.Length);
            piece.AsSpan(0, count).CopyTo(buffer);
            if (count == piece.Length) return count;

            byte[][] rest = _pieces.ToArray();
            _pieces.Clear();
            foreach (byte[] left in rest.Prepend(piece[count..])) _pieces.Enqueue(left);
            return count;
        }
    }
}
