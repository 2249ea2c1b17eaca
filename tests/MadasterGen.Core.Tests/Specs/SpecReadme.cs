namespace MadasterGen.Core.Tests.Specs;

/// <summary>Reads the tables of <c>specs/README.md</c>.</summary>
internal static class SpecReadme
{
    /// <summary>One row of a table: a file and what is said of it.</summary>
    public sealed record Row(string File, string Text);

    /// <summary>The rows of the table under a heading of the second level that begin with a file's name.</summary>
    public static IReadOnlyList<Row> Rows(string heading)
    {
        string section = SpecFolder.Read("README.md").Split("\n## ").Single(part => part.StartsWith($"{heading}\n", StringComparison.Ordinal));
        return
        [
            .. section.Split('\n')
                .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
                .Select(line => line.Trim('|').Split('|', 2))
                .Select(cells => new Row(cells[0].Trim(' ', '`'), cells[1].Trim())),
        ];
    }
}
