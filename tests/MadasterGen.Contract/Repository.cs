namespace MadasterGen.Contract;

/// <summary>The repository's files.</summary>
internal static class Repository
{
    /// <summary>The full path of a file.</summary>
    public static string PathOf(params string[] segments) => Path.Combine([Root, .. segments]);

    private static string Root { get; } = Find();

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MadasterGen.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("MadasterGen.sln is in no folder above the program.");
    }
}
