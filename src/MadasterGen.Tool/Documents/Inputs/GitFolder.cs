using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Reading;
using MadasterGen.Reading.Files;

namespace MadasterGen.Tool.Documents.Inputs;

/// <summary>A folder in a revision of the repository that the tool runs in: <c>REVISION:FOLDER</c>.</summary>
/// <param name="tree">The folder.</param>
internal sealed class GitFolder(GitRevision tree)
{
    private const string Link = "120000";

    /// <summary>Reads the documents of the folder and below by their paths in it, as those of a folder on the disk.</summary>
    /// <exception cref="IOException">The revision has no such folder; the message is a sentence.</exception>
    public async Task<IReadOnlyList<(string Name, DocumentLoad Load)>> LoadAsync(CancellationToken cancellationToken)
    {
        List<(string, DocumentLoad)> loads = [];
        foreach (string name in (await NamesAsync(cancellationToken)).Where(FolderPairs.IsDocumentName).Order(StringComparer.Ordinal))
        {
            DocumentSource source = await tree.In(name).ReadAsync(cancellationToken);
            if (DocumentSniffer.LooksLikeOpenApi(source.Text))
                loads.Add((name, DocumentLoader.Load(source, cancellationToken)));
        }
        return loads;
    }

    // Each entry is mode, kind and object, a tab and the path; a link's text is no document.
    private async Task<IEnumerable<string>> NamesAsync(CancellationToken cancellationToken)
    {
        string hash = await tree.TreeOrNullAsync(cancellationToken)
            ?? throw new IOException($"Revision '{tree.Revision}' has no folder '{tree.Path}'.");
        byte[] output = await GitProgram.RunAsync(tree.Folder, ["ls-tree", "-r", "-z", "--full-tree", hash], "", cancellationToken);
        return Encoding.UTF8.GetString(output).Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(entry => (Head: entry.Split('\t', 2)[0].Split(' '), Path: entry.Split('\t', 2)[1]))
            .Where(entry => entry.Head[0] != Link && entry.Head[1] == "blob" && !entry.Path.Any(char.IsControl))
            .Select(entry => entry.Path);
    }
}
