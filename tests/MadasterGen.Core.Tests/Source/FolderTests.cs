namespace MadasterGen.Core.Tests.Source;

/// <summary>Folders are small enough to be read as a list.</summary>
public class FolderTests
{
    private const int Most = 15;

    // Folders with more. The list only shrinks: a folder that is to stay larger needs a reason in CONTRIBUTING.md.
    private static readonly string[] s_exceptions =
    [
        "MadasterGen.Core/Model", "MadasterGen.Core/Planning/Changes", "MadasterGen.Core/Planning/Operations", "MadasterGen.Core/Schemas",
    ];

    [Fact]
    public void No_folder_has_more_files_than_fit_on_a_page()
    {
        IEnumerable<KeyValuePair<string, int>> large = Folders().Where(folder => folder.Value > Most && !s_exceptions.Contains(folder.Key));

        Assert.Empty(large);
    }

    [Fact]
    public void Every_exception_is_still_needed()
    {
        Dictionary<string, int> folders = Folders();
        IEnumerable<string> needless = s_exceptions.Where(name => folders.GetValueOrDefault(name) <= Most);

        Assert.Empty(needless);
    }

    private static Dictionary<string, int> Folders() =>
        SourceFile.All.GroupBy(file => file.Folder).ToDictionary(folder => folder.Key, folder => folder.Count());
}
