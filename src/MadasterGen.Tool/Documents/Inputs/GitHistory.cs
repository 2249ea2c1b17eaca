using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace MadasterGen.Tool.Documents.Inputs;

/// <summary>The builds of a document that a repository has.</summary>
internal static class GitHistory
{
    /// <summary>The revisions in which a file changed, from old to new.</summary>
    /// <param name="folder">The folder from which the file is named.</param>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Ends git.</param>
    /// <exception cref="IOException">The repository has no such file; the message is a sentence.</exception>
    public static async Task<IReadOnlyList<DatedRevision>> OfAsync(string folder, string path, CancellationToken cancellationToken)
    {
        // Behind the two hyphens nothing is an option, and a literal path is no pattern.
        string[] arguments = ["--literal-pathspecs", "log", "--no-show-signature", "--format=%h %cs", "--", path];
        byte[] output = await GitProgram.RunAsync(folder, arguments, "", cancellationToken);
        DatedRevision[] revisions =
        [
            .. Encoding.UTF8.GetString(output).Split('\n', StringSplitOptions.RemoveEmptyEntries).Reverse()
                .Select(line => line.Split(' '))
                .Select(parts => new DatedRevision(parts[1], new GitRevision(parts[0], $"./{path}") { Folder = folder })),
        ];
        return revisions.Length > 0 ? revisions : throw new IOException("The history of this repository has no such file.");
    }
}

/// <summary>A file in a revision.</summary>
/// <param name="Date">The day of the commit, as <c>yyyy-MM-dd</c>.</param>
/// <param name="File">The file.</param>
internal sealed record DatedRevision(string Date, GitRevision File);
