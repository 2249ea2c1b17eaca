using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Reading.Files;

namespace MadasterGen.Tool.Documents.Inputs;

/// <summary>
/// A file in a revision of the repository that the tool runs in, named as git names it: <c>REVISION:PATH</c> from the repository's root,
/// <c>REVISION:./PATH</c> from here, and <c>:PATH</c> as it is staged.
/// </summary>
/// <param name="Revision">The revision; empty for what is staged.</param>
/// <param name="Path">The file.</param>
internal sealed record GitRevision(string Revision, string Path)
{
    /// <summary>The folder in whose repository it is.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The whole name.</summary>
    public string Name => $"{Revision}:{Path}";

    /// <summary>The parts of a name. Behind the first colon stands the path, since no revision has one but in braces.</summary>
    public static GitRevision Of(string name)
    {
        int brace = name.IndexOf('{', StringComparison.Ordinal);
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        if (brace >= 0 && brace < colon && name.IndexOf('}', brace) is var end and > 0)
            colon = name.IndexOf(':', end);
        return colon < 0 ? new GitRevision(name, "") : new GitRevision(name[..colon], name[(colon + 1)..]);
    }

    /// <summary>A file in it, where it is a folder.</summary>
    public GitRevision In(string name) => this with { Path = Path.Length == 0 ? name : $"{Path.TrimEnd('/')}/{name}" };

    /// <summary>The object that it is where it is a folder; null where it is none.</summary>
    /// <exception cref="IOException">Git fails.</exception>
    public async Task<string?> TreeOrNullAsync(CancellationToken cancellationToken)
    {
        string[] found = (await CheckAsync("%(objecttype) %(objectname)", Name, cancellationToken)).Split(' ');
        return found is ["tree", var hash] ? hash : null;
    }

    /// <summary>Reads the document with the files of the same revision that it refers to.</summary>
    /// <exception cref="IOException">It is not there; the message is a sentence.</exception>
    public async Task<DocumentSource> ReadAsync(CancellationToken cancellationToken)
    {
        return await OrNullAsync(cancellationToken) ?? throw new IOException(await WhyNotAsync(cancellationToken));
    }

    /// <summary>The same; null where the revision has no such file.</summary>
    /// <exception cref="IOException">Git fails.</exception>
    public async Task<DocumentSource?> OrNullAsync(CancellationToken cancellationToken)
    {
        if (await TextOrNullAsync(Path, cancellationToken) is not { } text)
            return null;
        return FileClosure.Of(new DocumentSource(Name, text), Find, cancellationToken);

        GivenFile? Find(string address)
        {
            string path = PathOf(address);
            if (path.Split('/')[0] == ".." || path.StartsWith('/'))
                return null;
            return TextOrNullAsync(path, cancellationToken).GetAwaiter().GetResult() is { } part ? new GivenFile(address, part) : null;
        }
    }

    // An address is seen from the document's name; what goes up to the root loses the revision on its way.
    private string PathOf(string address)
    {
        if (address.StartsWith(Revision + ":", StringComparison.Ordinal))
            return address[(Revision.Length + 1)..];
        string above = Revision[..(Revision.LastIndexOf('/') + 1)];
        return address.StartsWith(above, StringComparison.Ordinal) ? address[above.Length..] : address;
    }

    // Names go through the input and no argument, so that none is taken for an option.
    private async Task<string?> TextOrNullAsync(string path, CancellationToken cancellationToken)
    {
        byte[] output = await GitProgram.RunAsync(Folder, ["cat-file", "--batch"], Line($"{Revision}:{path}"), cancellationToken);
        int end = Array.IndexOf(output, (byte)'\n');
        string[] head = Encoding.UTF8.GetString(output, 0, Math.Max(0, end)).Split(' ');
        if (head.Length < 3 || head[^2] != "blob" || !int.TryParse(head[^1], NumberStyles.None, CultureInfo.InvariantCulture, out int size))
            return null;
        return await DocumentBytes.TextOfAsync(new MemoryStream(output, end + 1, size), cancellationToken);
    }

    private async Task<string> WhyNotAsync(CancellationToken cancellationToken)
    {
        if (Revision.Length > 0 && await KindOrNullAsync($"{Revision}^{{tree}}", cancellationToken) is null)
            return $"The repository has no revision '{Revision}'.";
        string where = Revision.Length == 0 ? "What is staged" : $"Revision '{Revision}'";
        return await KindOrNullAsync(Name, cancellationToken) == "tree"
            ? $"'{Path}' is a folder there; name a file, or two folders."
            : $"{where} has no file '{Path}'. The path is that from the repository's root; one from this folder begins with './'.";
    }

    private async Task<string?> KindOrNullAsync(string name, CancellationToken cancellationToken)
    {
        string kind = await CheckAsync("%(objecttype)", name, cancellationToken);
        return kind is "blob" or "tree" or "commit" ? kind : null;
    }

    private async Task<string> CheckAsync(string format, string name, CancellationToken cancellationToken)
    {
        byte[] output = await GitProgram.RunAsync(Folder, ["cat-file", $"--batch-check={format}"], Line(name), cancellationToken);
        return Encoding.UTF8.GetString(output).Trim();
    }

    private static string Line(string name) => name.Any(char.IsControl)
        ? throw new IOException("No file in a repository is named so.")
        : name + "\n";
}
