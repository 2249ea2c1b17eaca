namespace MadasterGen.Core.Tests.Specs;

/// <summary>Finds the files of <c>specs/</c>, wherever the tests run from.</summary>
internal static class SpecFolder
{
    private static readonly string s_path = Path.Combine(RepositoryRoot(), "specs");

    /// <summary>The full path of a file or folder in <c>specs/</c>.</summary>
    /// <param name="relativePath">The path below <c>specs/</c>, with forward slashes.</param>
    public static string PathOf(string relativePath) => Path.Combine(s_path, relativePath);

    /// <summary>The text of a file in <c>specs/</c>.</summary>
    public static string Read(string relativePath) => File.ReadAllText(PathOf(relativePath));

    /// <summary>The names of the files in one folder of <c>specs/</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> FileNames(string folder) =>
        [.. Directory.EnumerateFiles(PathOf(folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string RepositoryRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MadasterGen.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException($"There is no MadasterGen.sln above {AppContext.BaseDirectory}.");
    }
}
