using System;
using System.Threading;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Exceptions;

namespace MadasterGen.Reading.Library;

/// <summary>Has the library read a document: as it is written, or from its tree, in words that the library can read.</summary>
internal static class LibraryReader
{
    /// <summary>The quick way, good for nearly every document; null when only the other way can do it.</summary>
    public static LibraryDocument? ReadAsItIsOrNull(string text, CancellationToken cancellationToken)
    {
        try
        {
            LibraryDocument read = LibraryCall.Read(JsonIndentation.Remove(text, cancellationToken), cancellationToken);
            return read.HasContent && !read.HasTypeLists ? read : null;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>The thorough way. Members at which the library throws are taken out.</summary>
    /// <param name="root">A cleaned tree.</param>
    /// <param name="originalLength">The length of the text that the tree came from.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <param name="onRemoved">Told of each member that goes, and of what its value should have been.</param>
    public static LibraryDocument ReadTree(
        StructureObject root, int originalLength, CancellationToken cancellationToken, Action<Place, string> onRemoved)
    {
        try
        {
            return LibraryCall.Read(LibraryText.Write(root, originalLength, cancellationToken), cancellationToken);
        }
        catch (Exception error) when (error is FormatException or OverflowException or InvalidCastException or ArgumentException
            or NullReferenceException or OpenApiException)
        {
            if (!StructureRepair.Repair(root, cancellationToken, onRemoved))
                throw;
            return LibraryCall.Read(LibraryText.Write(root, originalLength, cancellationToken), cancellationToken);
        }
    }
}
