using System;
using System.Collections.Generic;
using System.Threading;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Exceptions;
using Microsoft.OpenApi.Models;
using Microsoft.OpenApi.Readers;
using SharpYaml.Serialization;

namespace MadasterGen.Reading.Library;

/// <summary>Has the library read a document.</summary>
internal static class LibraryReader
{
    /// <summary>Reads a document. Members at which the library throws are taken out.</summary>
    /// <param name="root">A cleaned tree.</param>
    /// <param name="originalLength">The length of the text that the tree came from.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <param name="onRemoved">Told of each member that goes, and of what its value should have been.</param>
    public static LibraryDocument Read(
        StructureObject root, int originalLength, CancellationToken cancellationToken, Action<Place, string> onRemoved)
    {
        try
        {
            return Read(root, originalLength, cancellationToken);
        }
        catch (Exception error) when (error is FormatException or OverflowException or InvalidCastException or ArgumentException
            or NullReferenceException or OpenApiException)
        {
            if (!StructureRepair.Repair(root, cancellationToken, onRemoved))
                throw;
            return Read(root, originalLength, cancellationToken);
        }
    }

    private static LibraryDocument Read(StructureObject root, int originalLength, CancellationToken cancellationToken)
    {
        YamlDocument nodes = LibraryNodes.Of(root, originalLength, cancellationToken, out IReadOnlyList<StructureNode> written);
        OpenApiDocument? document = LibraryCall.Read(nodes, out OpenApiDiagnostic found);
        cancellationToken.ThrowIfCancellationRequested();
        return new LibraryDocument(document, [.. found.Errors], written);
    }
}
