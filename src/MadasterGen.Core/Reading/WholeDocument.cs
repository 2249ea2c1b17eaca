using System;
using System.Threading;
using MadasterGen.Reading.Files;
using MadasterGen.Reading.Linking;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading;

/// <summary>A document as one cleaned tree, whatever files it is divided into.</summary>
internal static class WholeDocument
{
    /// <summary>Reads a document.</summary>
    /// <param name="source">The document and its files.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <param name="onRemoved">Told of each member of the document that cleaning takes out, and of its place.</param>
    /// <returns>The tree; null when the text holds nothing.</returns>
    /// <exception cref="StructureException">A text is neither JSON nor YAML, or too deep.</exception>
    public static StructureNode? Read(
        DocumentSource source, CancellationToken cancellationToken, Action<Place, StructureMember>? onRemoved = null)
    {
        string text = source.PreparedText(0);
        StructureNode? root = string.IsNullOrWhiteSpace(text) ? null : DocumentStructure.Parse(text, cancellationToken);
        StructureCleaning.Clean(root, cancellationToken, onRemoved);
        NullCleaning.Clean(root, cancellationToken, onRemoved);
        if (root is StructureObject document)
            LinkedFiles.Link(document, source, cancellationToken, onRemoved);
        return root;
    }
}
