using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Reading.Dialects;
using MadasterGen.Reading.Files;
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
    public static TextSpanPosition? Locate(string text, string pointer) =>
        LocateAll(new DocumentSource("", text), [pointer], CancellationToken.None)[0];

    /// <summary>Finds many pointers with one reading of the document.</summary>
    /// <param name="source">The document and its files.</param>
    /// <param name="pointers">The pointers.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>One span per pointer, in their order.</returns>
    public static IReadOnlyList<TextSpanPosition?> LocateAll(
        DocumentSource source, IReadOnlyList<string> pointers, CancellationToken cancellationToken)
    {
        TextSpanPosition?[] spans = new TextSpanPosition?[pointers.Count];
        // What is said of the whole document is said where it begins.
        if (pointers.All(pointer => pointer.Length == 0) && StartOrNull(source) is { } start)
            return [.. pointers.Select(_ => (TextSpanPosition?)Shift(start, source))];
        if (ReadOrNull(source, cancellationToken) is not StructureNode root)
            return spans;
        for (int i = 0; i < spans.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            spans[i] = StructureWalk.To(root, pointers[i]).Span is TextSpanPosition span ? Shift(span, source) : null;
        }
        return spans;
    }

    private static TextSpanPosition? StartOrNull(DocumentSource source)
    {
        string text = source.PreparedText(0);
        if (TextPreparation.StartOfJson(text) is not { } offset)
            return null;
        PositionCursor positions = new(text, 0);
        return new TextSpanPosition(positions.At(offset), positions.At(offset + 1));
    }

    private static StructureNode? ReadOrNull(DocumentSource source, CancellationToken cancellationToken)
    {
        try
        {
            // Pointers lead into the document as it is read, whose nodes know their places in the text.
            return DocumentDialect.Rewrite(WholeDocument.Read(source, cancellationToken), cancellationToken);
        }
        catch (StructureException)
        {
            return null;
        }
    }

    private static TextSpanPosition Shift(TextSpanPosition span, DocumentSource source) => span.Start.Line > 0
        ? span
        : new(Shift(span.Start, source), Shift(span.End, source));

    // A byte order mark is not parsed, and editors count it.
    private static TextPosition Shift(TextPosition position, DocumentSource source)
    {
        string text = source.TextOf(position);
        int skipped = text.Length - TextPreparation.WithoutByteOrderMark(text).Length;
        return position.Line == 0 ? position with { Column = position.Column + skipped } : position;
    }
}
