using System;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Commands;

/// <summary>Hands over what was asked for.</summary>
internal static class ReportOutput
{
    /// <summary>Writes a text into a file, or where the tool writes when there is none.</summary>
    /// <returns>Whether that worked; if not, the user was told.</returns>
    public static async Task<bool> WriteAsync(ToolConsole console, string? path, string text, CancellationToken cancellationToken)
    {
        if (path is null)
        {
            await console.Output.WriteAsync(text.AsMemory(), cancellationToken);
            return true;
        }
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
                Directory.CreateDirectory(folder);
            await File.WriteAllTextAsync(path, text, new UTF8Encoding(false), cancellationToken);
            return true;
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            await console.Error.WriteLineAsync(DocumentMessage.OfFile(path, $"The file cannot be written: {exception.Message}").ToString());
            return false;
        }
    }
}
