using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Model;
using MadasterGen.Reading;
using MadasterGen.Reading.Files;

namespace MadasterGen.Tool.Documents;

/// <summary>Reads documents from files.</summary>
internal static class DocumentLoader
{
    /// <summary>Reads documents side by side: each takes a while and none needs another.</summary>
    public static Task<DocumentLoad[]> LoadAllAsync(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        string[] given = [.. paths];
        return Task.WhenAll(given.Select(path => Task.Run(() => LoadAsync(path, given, cancellationToken), cancellationToken)));
    }

    /// <summary>Reads a document. Whatever is wrong with it or its file becomes a message.</summary>
    public static Task<DocumentLoad> LoadAsync(string path, CancellationToken cancellationToken) =>
        LoadAsync(path, [path], cancellationToken);

    /// <summary>Reads a document whose text is at hand.</summary>
    public static DocumentLoad Load(string path, string text, CancellationToken cancellationToken) =>
        Load(FilesBeside.Of(path, text, [path], cancellationToken), cancellationToken);

    /// <summary>Problems with their places.</summary>
    public static IReadOnlyList<DocumentMessage> Messages(
        DocumentSource source, EquatableArray<Problem> problems, CancellationToken cancellationToken)
    {
        if (problems.Count == 0)
            return [];
        string[] pointers = [.. problems.Select(problem => problem.Pointer)];
        IReadOnlyList<TextSpanPosition?> spans = PositionIndex.LocateAll(source, pointers, cancellationToken);
        return [.. problems.Select((problem, i) => DocumentMessage.Of(source, problem, spans[i]))];
    }

    /// <summary>Reads a document from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="given">The files that the user names.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<DocumentLoad> LoadAsync(string path, IReadOnlyCollection<string> given, CancellationToken cancellationToken)
    {
        try
        {
            string text = await File.ReadAllTextAsync(path, cancellationToken);
            return Load(FilesBeside.Of(path, text, given, cancellationToken), cancellationToken);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return new DocumentLoad(null, [DocumentMessage.OfUnreadable(path, exception)]);
        }
    }

    /// <summary>Reads a document that is at hand with its files.</summary>
    public static DocumentLoad Load(DocumentSource source, CancellationToken cancellationToken)
    {
        ReadResult result = DocumentReader.Read(source, cancellationToken);
        return new DocumentLoad(
            result.Model is { } model ? new ApiDocument(source, model) : null,
            Messages(source, result.Problems, cancellationToken));
    }
}
