using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Model;
using MadasterGen.Reading;

namespace MadasterGen.Tool.Documents;

/// <summary>Reads documents from files.</summary>
internal static class DocumentLoader
{
    /// <summary>Reads documents side by side: each takes a while and none needs another.</summary>
    public static Task<DocumentLoad[]> LoadAllAsync(IEnumerable<string> paths, CancellationToken cancellationToken) =>
        Task.WhenAll(paths.Select(path => Task.Run(() => LoadAsync(path, cancellationToken), cancellationToken)));

    /// <summary>Reads a document. Whatever is wrong with it or its file becomes a message.</summary>
    public static async Task<DocumentLoad> LoadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return Load(path, await File.ReadAllTextAsync(path, cancellationToken), cancellationToken);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return new DocumentLoad(null, [DocumentMessage.OfFile(path, $"The file cannot be read: {exception.Message}")]);
        }
    }

    /// <summary>Reads a document whose text is at hand.</summary>
    public static DocumentLoad Load(string path, string text, CancellationToken cancellationToken)
    {
        ReadResult result = DocumentReader.Read(text, cancellationToken);
        return new DocumentLoad(
            result.Model is { } model ? new ApiDocument(path, text, model) : null,
            Messages(path, text, result.Problems, cancellationToken));
    }

    /// <summary>Problems with their places.</summary>
    public static IReadOnlyList<DocumentMessage> Messages(
        string path, string text, EquatableArray<Problem> problems, CancellationToken cancellationToken)
    {
        if (problems.Count == 0)
            return [];
        string[] pointers = [.. problems.Select(problem => problem.Pointer)];
        IReadOnlyList<TextSpanPosition?> spans = PositionIndex.LocateAll(text, pointers, cancellationToken);
        return [.. problems.Select((problem, i) => DocumentMessage.Of(path, problem, spans[i]))];
    }
}
