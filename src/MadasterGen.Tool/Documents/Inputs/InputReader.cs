using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Reading.Files;
using MadasterGen.Tool.Fetching;

namespace MadasterGen.Tool.Documents.Inputs;

/// <summary>Reads documents from wherever a command line names them.</summary>
/// <param name="console">What is piped into the tool.</param>
/// <param name="handler">What downloads go through.</param>
internal sealed class InputReader(ToolConsole console, HttpMessageHandler handler)
{
    /// <summary>How reports name what is piped into the tool.</summary>
    public const string PipedName = "stdin";

    private readonly Lazy<Task<string>> _piped = new(() =>
        console.Piped?.ReadToEndAsync() ?? throw new IOException("nothing is piped into the tool"));

    /// <summary>Reads documents side by side.</summary>
    public async Task<DocumentLoad[]> LoadAllAsync(IEnumerable<string> names, CancellationToken cancellationToken)
    {
        string[] given = [.. names];
        string[] files = [.. given.Where(name => InputKinds.Of(name) == InputKind.File)];
        return await Task.WhenAll(given.Select(name => Task.Run(() => LoadAsync(name, files, cancellationToken), cancellationToken)));
    }

    /// <summary>Whether a name is that of a folder, on the disk or in a revision.</summary>
    public async Task<bool> IsFolderAsync(string name, CancellationToken cancellationToken)
    {
        InputKind kind = InputKinds.Of(name);
        try
        {
            return kind == InputKind.Folder
                || (kind == InputKind.GitRevision && await RevisionOf(name).TreeOrNullAsync(cancellationToken) is not null);
        }
        catch (IOException)
        {
            // Whoever reads it tells why.
            return false;
        }
    }

    /// <summary>Reads the documents of a folder by their paths in it.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be read.</exception>
    public Task<IReadOnlyList<(string Name, DocumentLoad Load)>> LoadFolderAsync(string name, CancellationToken cancellationToken) =>
        InputKinds.Of(name) == InputKind.GitRevision
            ? new GitFolder(RevisionOf(name)).LoadAsync(cancellationToken)
            : FolderPairs.LoadAsync(name, cancellationToken);

    private GitRevision RevisionOf(string name) => GitRevision.Of(name) with { Folder = console.Folder };

    private async Task<DocumentLoad> LoadAsync(string name, IReadOnlyCollection<string> files, CancellationToken cancellationToken)
    {
        InputKind kind = InputKinds.Of(name);
        if (kind is InputKind.File or InputKind.Folder)
            return await DocumentLoader.LoadAsync(name, files, cancellationToken);
        try
        {
            DocumentSource source = kind switch
            {
                InputKind.Url => new DocumentSource(name, await DownloadAsync(name, cancellationToken)),
                InputKind.GitRevision => await RevisionOf(name).ReadAsync(cancellationToken),
                _ => new DocumentSource(PipedName, await _piped.Value.WaitAsync(cancellationToken)),
            };
            return DocumentLoader.Load(source, cancellationToken);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            string reason = kind == InputKind.GitRevision ? exception.Message : $"The document cannot be read: {exception.Message}";
            return new DocumentLoad(null, [DocumentMessage.OfFile(name, reason)]);
        }
    }

    // Where the user writes http, nobody is misled: nothing is replaced by what comes.
    private async Task<string> DownloadAsync(string url, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out _))
            throw new IOException("it is no address");
        using Downloader downloader = new(handler);
        bool isPlain = url.StartsWith("http:", StringComparison.OrdinalIgnoreCase);
        byte[] bytes = await downloader.DownloadAsync(url, cancellationToken, isPlainAllowed: isPlain);
        return await DocumentBytes.TextOfAsync(new MemoryStream(bytes), cancellationToken);
    }
}
