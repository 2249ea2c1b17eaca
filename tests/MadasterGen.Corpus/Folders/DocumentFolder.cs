using MadasterGen.Reading;

namespace MadasterGen.Corpus.Folders;

/// <summary>The OpenAPI documents of a folder and of those in it, whatever their names.</summary>
internal static class DocumentFolder
{
    private static readonly string[] s_extensions = [".json", ".yaml", ".yml"];

    /// <summary>The documents that run, in the ordinal order of their names.</summary>
    public static IReadOnlyList<string> Find(FolderArguments arguments)
    {
        if (File.Exists(arguments.Path))
            return [Path.GetFullPath(arguments.Path)];
        IEnumerable<string> found = Directory.EnumerateFiles(arguments.Path, "*", SearchOption.AllDirectories)
            .Where(path => s_extensions.Contains(Path.GetExtension(path)) && IsOfSize(path, arguments))
            .Select(Path.GetFullPath)
            .Order(StringComparer.Ordinal);
        if (arguments.Count is not { } count)
            return [.. found.Where(IsDocument)];
        string[] shuffled = [.. found];
        // A generator that is given its seed gives the same numbers for ever.
        new Random(arguments.Seed).Shuffle(shuffled);
        return [.. shuffled.Where(IsDocument).Take(count).Order(StringComparer.Ordinal)];
    }

    private static bool IsOfSize(string path, FolderArguments arguments)
    {
        long length = new FileInfo(path).Length;
        return length >= arguments.Smallest && length <= arguments.Largest;
    }

    private static bool IsDocument(string path) => DocumentSniffer.LooksLikeOpenApi(File.ReadAllText(path));
}
