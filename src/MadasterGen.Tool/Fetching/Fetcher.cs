using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Model;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Reporting;
using MadasterGen.Tool.Reporting.Formats.Text;

namespace MadasterGen.Tool.Fetching;

/// <summary>Fetches documents and replaces files when the user agrees.</summary>
internal sealed class Fetcher(ToolConsole console, Downloader downloader, bool isAgreed)
{
    /// <summary>Fetches a document, shows what it changes, and replaces the file when the user agrees.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public async Task<int> FetchAsync(FetchSource source, CancellationToken cancellationToken)
    {
        try
        {
            byte[] bytes = await downloader.DownloadAsync(source.Url, cancellationToken);
            string text = await DocumentBytes.TextOfAsync(new MemoryStream(bytes), cancellationToken);
            DocumentLoad fetched = DocumentLoader.Load(source.Path, text, cancellationToken);
            if (fetched.Document is null)
            {
                await SayAsync($"What {source.Url} gives is no document that can be read; {source.Path} stays as it is:");
                foreach (DocumentMessage message in fetched.Messages)
                    await console.Error.WriteLineAsync(message.ToString());
                return ExitCodes.FileFailed;
            }
            if (File.Exists(source.Path) && (await File.ReadAllBytesAsync(source.Path, cancellationToken)).SequenceEqual(bytes))
            {
                await console.Output.WriteLineAsync(Visible.Of($"{source.Path} is what {source.Url} gives."));
                return ExitCodes.Fine;
            }
            await ShowAsync(source, fetched.Document, cancellationToken);
            if (!await IsAgreedAsync(source, cancellationToken))
            {
                await SayAsync($"{source.Path} stays as it is.");
                return ExitCodes.Found;
            }
            await ReplaceAsync(source.Path, bytes, cancellationToken);
            await console.Output.WriteLineAsync(Visible.Of($"{source.Path} is now {fetched.Document.Build}."));
            return ExitCodes.Fine;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await SayAsync($"{source.Path} cannot be fetched from {source.Url}: {exception.Message}");
            return ExitCodes.FileFailed;
        }
    }

    private async Task ShowAsync(FetchSource source, ApiDocument fetched, CancellationToken cancellationToken)
    {
        if (!File.Exists(source.Path))
        {
            await console.Output.WriteLineAsync(Visible.Of($"{source.Path} is new: {fetched.Model.Title}, {fetched.Model.Version}."));
            return;
        }
        DocumentLoad current = await DocumentLoader.LoadAsync(source.Path, cancellationToken);
        if (current.Document is { } document)
            await console.Output.WriteAsync(TextReport.Write(DiffReport.Of(document, fetched, [], cancellationToken), console.HasColors));
        else
            await SayAsync($"{source.Path} cannot be read as it is, so what changed is not known.");
    }

    private async Task<bool> IsAgreedAsync(FetchSource source, CancellationToken cancellationToken)
    {
        if (isAgreed || console.Input is null)
            return isAgreed;
        await console.Output.WriteAsync(Visible.Of($"Replace {source.Path}? [y/N] "));
        await console.Output.FlushAsync(cancellationToken);
        return (await console.Input.ReadLineAsync(cancellationToken))?.Trim().ToLowerInvariant() is "y" or "yes";
    }

    // Whoever reads meanwhile gets the one or the other, and never a half.
    private static async Task ReplaceAsync(string path, byte[] bytes, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        // A name that nobody can have put a link under, and in the same folder, so that the last step is one rename.
        string temporary = $"{path}.{Guid.NewGuid():N}.fetched";
        try
        {
            await using (FileStream file = new(temporary, FileMode.CreateNew, FileAccess.Write))
                await file.WriteAsync(bytes, cancellationToken);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private Task SayAsync(string text) => console.Error.WriteLineAsync(Visible.Of(text));
}
