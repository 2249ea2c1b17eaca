namespace MadasterGen.Core.Tests.Source;

/// <summary>A C# file under <c>src</c>.</summary>
/// <param name="Name">Its path below <c>src</c>, with forward slashes.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record SourceFile(string Name, IReadOnlyList<string> Lines)
{
    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>All of them, in ordinal order; nothing that a build left behind.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = Load();

    /// <summary>Its folder below <c>src</c>.</summary>
    public string Folder => Name[..Name.LastIndexOf('/')];

    private static IReadOnlyList<SourceFile> Load()
    {
        string source = Path.Combine(Root, "src");
        return
        [
            .. Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
                .Select(path => (Path: path, Name: Path.GetRelativePath(source, path).Replace('\\', '/')))
                .Where(file => !file.Name.Split('/').Any(segment => segment is "bin" or "obj"))
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .Select(file => new SourceFile(file.Name, File.ReadAllLines(file.Path))),
        ];
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MadasterGen.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"There is no MadasterGen.sln above {AppContext.BaseDirectory}.");
    }
}
