using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Rules;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Commands;

/// <summary>Reads the documents of a command line.</summary>
internal static class DocumentInput
{
    /// <summary>Reads documents and says what is wrong with them; information is kept for <c>lint</c>.</summary>
    /// <returns>The documents in the order of the paths; null when one of them cannot be read.</returns>
    public static async Task<IReadOnlyList<ApiDocument>?> ReadAsync(
        ToolConsole console, IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        DocumentLoad[] loads = await DocumentLoader.LoadAllAsync(paths, cancellationToken);
        foreach (DocumentMessage message in loads.SelectMany(load => load.Messages).Where(message => message.Severity >= Severity.Warning))
            await console.Error.WriteLineAsync(message.ToString());
        return loads.Any(load => load.Document is null) ? null : [.. loads.Select(load => load.Document!)];
    }
}
