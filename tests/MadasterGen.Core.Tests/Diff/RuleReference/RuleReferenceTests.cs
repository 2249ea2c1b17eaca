using System.Text;
using MadasterGen.Core.Tests.Specs;

namespace MadasterGen.Core.Tests.Diff.RuleReference;

/// <summary>The reference's sections of the rules of change are what the catalogue says. <c>MADASTERGEN_ACCEPT=1</c> rewrites them.</summary>
public sealed class RuleReferenceTests
{
    private const string Begin = "<!-- rules: what stands from here to the end of the chapter is written by the tests -->\n";
    private const string End = "<!-- end of the rules -->\n";

    [Fact]
    public void The_sections_of_the_rules_are_those_of_the_catalogue()
    {
        string path = SpecFolder.PathOf(Path.Combine("..", "src", "MadasterGen", "Diagnostics", "Reference.md"));
        string text = File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);
        int begin = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = text.IndexOf(End, StringComparison.Ordinal);
        Assert.True(begin >= Begin.Length && end >= begin, "The marks of the rules are missing.");
        string expected = $"{text[..begin]}\n{RuleSections.All()}{text[end..]}";

        if (Environment.GetEnvironmentVariable("MADASTERGEN_ACCEPT") == "1")
            File.WriteAllText(path, expected, new UTF8Encoding(false));
        else
            Assert.Equal(expected, text);
    }
}
