using System.Collections.Generic;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Reading.Dialects;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading;

/// <summary>
/// Finds JSON pointers (RFC 6901) in JSON and YAML texts. It reads the text again, so ask it only when there is something
/// to report.
/// </summary>
internal static class PositionIndex
{
    /// <summary>The key that a pointer names, or that of its nearest ancestor; null when the text cannot be read.</summary>
    /// <param name="text">The document as the file has it.</param>
    /// <param name="pointer">The pointer; empty for the whole document.</param>
    /// <returns>The key with its quotes; for an element of a list, the element's first key or character.</returns>
    public static TextSpanPosition? Locate(string text, string pointer) => LocateAll(text, [pointer], CancellationToken.None)[0];

    /// <summary>Finds many pointers with one reading of the text.</summary>
    /// <param name="text">The document as the file has it.</param>
    /// <param name="pointers">The pointers.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>One span per pointer, in their order.</returns>
    public static IReadOnlyList<TextSpanPosition?> LocateAll(
        string text, IReadOnlyList<string> pointers, CancellationToken cancellationToken)
    {
        TextSpanPosition?[] spans = new TextSpanPosition?[pointers.Count];
        if (ParseOrNull(text, cancellationToken, out int skipped) is not StructureNode root)
            return spans;
        for (int i = 0; i < spans.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            spans[i] = StructureWalk.To(root, pointers[i]).Span is TextSpanPosition span ? Shift(span, skipped) : null;
        }
        return spans;
    }

    private static StructureNode? ParseOrNull(string text, CancellationToken cancellationToken, out int skipped)
    {
        string body = TextPreparation.WithoutByteOrderMark(text);
        skipped = text.Length - body.Length;
        try
        {
            StructureNode? root = DocumentStructure.Parse(TextPreparation.WithoutLoneSurrogates(body), cancellationToken);
            StructureCleaning.Clean(root, cancellationToken);
            // Pointers lead into the document as it is read, whose nodes know their places in the text.
            return DocumentDialect.Rewrite(root, cancellationToken);
        }
        catch (StructureException)
        {
            return null;
        }
    }

    private static TextSpanPosition Shift(TextSpanPosition span, int skipped) =>
        new(Shift(span.Start, skipped), Shift(span.End, skipped));

    private static TextPosition Shift(TextPosition position, int skipped) =>
        position.Line == 0 ? new TextPosition(0, position.Column + skipped) : position;
}
