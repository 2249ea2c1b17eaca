namespace MadasterGen.Core.Tests.Source;

/// <summary>Lines end at 140 characters.</summary>
public class LineTests
{
    private const int Most = 140;

    [Fact]
    public void Every_line_of_the_source_fits_into_140_characters() => Assert.Empty(SourceFile.All.SelectMany(LongLines));

    private static IEnumerable<string> LongLines(SourceFile file) =>
        file.Lines.Select((line, index) => (line, index)).Where(at => at.line.Length > Most).Select(at => $"{file.Name}({at.index + 1})");
}
