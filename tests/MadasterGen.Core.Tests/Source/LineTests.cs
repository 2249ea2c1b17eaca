namespace MadasterGen.Core.Tests.Source;

/// <summary>
/// Lines end at 140 characters. <c>LongLines.txt</c> lists the files that do not keep to it yet, by their names alone, so that a file can
/// move. The list only shrinks: with <c>MADASTERGEN_ACCEPT=1</c> the test takes out what needs it no more, and puts nothing in.
/// </summary>
public class LineTests
{
    private const int Most = 140;

    private static readonly string s_list = Path.Combine(SourceFile.Root, "tests", "MadasterGen.Core.Tests", "Source", "LongLines.txt");

    [Fact]
    public void Every_line_of_the_source_fits_into_140_characters()
    {
        HashSet<string> listed = [.. File.ReadAllLines(s_list)];
        IEnumerable<string> found = Long().Where(file => !listed.Contains(FileName(file))).SelectMany(LongLines);

        Assert.Empty(found);
    }

    [Fact]
    public void The_list_of_files_with_longer_lines_has_none_that_keeps_to_it()
    {
        HashSet<string> @long = [.. Long().Select(FileName)];
        if (Environment.GetEnvironmentVariable("MADASTERGEN_ACCEPT") == "1")
            File.WriteAllLines(s_list, File.ReadAllLines(s_list).Where(@long.Contains));

        IEnumerable<string> needless = File.ReadAllLines(s_list).Where(name => !@long.Contains(name));

        Assert.Empty(needless);
    }

    private static IEnumerable<SourceFile> Long() => SourceFile.All.Where(file => file.Lines.Any(line => line.Length > Most));

    private static IEnumerable<string> LongLines(SourceFile file) =>
        file.Lines.Select((line, index) => (line, index)).Where(at => at.line.Length > Most).Select(at => $"{file.Name}({at.index + 1})");

    private static string FileName(SourceFile file) => file.Name[(file.Name.LastIndexOf('/') + 1)..];
}
