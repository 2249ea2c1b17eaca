using MadasterGen.Model;
using MadasterGen.Tool.Reporting.Formats.Html;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Diff;

/// <summary>Pieces of documents on the page.</summary>
public sealed class ExcerptTests
{
    [Fact]
    public void It_is_the_key_s_line_and_what_is_indented_below()
    {
        Assert.Equal(["b:", "  c: 1", "  d:", "    e: 2"], Excerpt.Of(["a: 1", "  b:", "    c: 1", "    d:", "      e: 2", "  f: 3"], At(1, 2)));
        Assert.Equal(["\"b\": {", "  \"c\": 1", "},"], Excerpt.Of(["{", "  \"b\": {", "    \"c\": 1", "  },", "  \"f\": 3", "}"], At(1, 2)));
    }

    [Fact]
    public void Of_much_it_is_the_beginning()
    {
        IReadOnlyList<string> lines = Excerpt.Of(["a:", .. Enumerable.Range(0, 40).Select(i => $"  b{i}: 1")], At(0, 0));

        Assert.Equal(14, lines.Count);
        Assert.Equal("…", lines[^1]);
    }

    [Fact]
    public void Of_a_document_in_one_line_it_is_what_stands_around()
    {
        string line = new string('x', 500) + "HERE" + new string('y', 500);

        string excerpt = Assert.Single(Excerpt.Of([line], At(0, 500)));
        Assert.StartsWith("… x", excerpt, StringComparison.Ordinal);
        Assert.EndsWith("y …", excerpt, StringComparison.Ordinal);
        Assert.Contains("HERE", excerpt, StringComparison.Ordinal);
        Assert.InRange(excerpt.Length, 100, 170);
    }

    [Theory]
    [InlineData("\u2028")]
    [InlineData("\u0085")]
    [InlineData("\u2029")]
    public async Task A_line_that_ends_in_an_unusual_way_moves_no_excerpt(string character)
    {
        using SmallPair pair = new();
        foreach (string path in new[] { pair.Old, pair.New })
            await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path)).Replace("Small", $"Sm{character}all", StringComparison.Ordinal));

        string page = (await ToolRun.Of("diff", pair.Old, pair.New, "--format", "html")).Output;

        Assert.Contains("<pre><span>&quot;get&quot;: {</span>", page, StringComparison.Ordinal);
    }

    private static TextSpanPosition At(int line, int column) => new(new TextPosition(line, column), new TextPosition(line, column + 1));
}
