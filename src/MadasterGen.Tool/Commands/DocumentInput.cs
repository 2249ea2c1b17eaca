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
        return await TellAsync(console, await DocumentLoader.LoadAllAsync(paths, cancellationToken), Severity.Warning);
    }

    /// <summary>Says what is wrong with documents that were read.</summary>
    /// <param name="console">Where it is said.</param>
    /// <param name="loads">The documents.</param>
    /// <param name="least">How severe it must be.</param>
    /// <returns>The documents in the same order; null when one of them could not be read.</returns>
    public static async Task<IReadOnlyList<ApiDocument>?> TellAsync(
        ToolConsole console, IReadOnlyCollection<DocumentLoad> loads, Severity least)
    {
        foreach (DocumentMessage message in loads.SelectMany(load => load.Messages).Where(message => message.Severity >= least))
            await console.Error.WriteLineAsync(message.ToString());
        return loads.Any(load => load.Document is null) ? null : [.. loads.Select(load => load.Document!)];
    }
}
