using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using MadasterGen.Diff.Rules;
using MadasterGen.Rules;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Diagnostics.Reference;

/// <summary>The reference has what is said, all of it and nothing else, and its examples are true.</summary>
public sealed partial class ReferenceTests
{
    // Why the example of an id cannot be built here.
    private static readonly Dictionary<string, string> s_unbuilt = new()
    {
        ["MAD0005"] = "the package's targets report it about the build's compiler, before any compiler runs",
        ["MAD0009"] = "it needs an old package; ConsumerTests have one",
        ["MAD0010"] = "it needs an old package; ConsumerTests have one",
        ["MAD0011"] = "the compiler has an error of its own there; SetupAnalyzerTests have it",
        ["MAD0012"] = "it needs a second project; SetupAnalyzerTests have one",
        ["MAD0014"] = "the package's targets report it, and no compiler of C# runs",
        ["MAD0016"] = "the package's targets report it after a build that failed",
        ["MAD1009"] = "it reports an error in our own code, and a document that leads to one is fixed, not kept",
        ["MAD3004"] = "the package's targets report it on a build server",
    };

    private static readonly ConcurrentDictionary<string, Task<ExampleResult>> s_examples = new();

    public static TheoryData<string> WrittenByHand => [.. ByHand().Select(s => s.Id).Where(id => !s_unbuilt.ContainsKey(id))];

    public static TheoryData<string> WithCuredFiles => [.. ByHand().Where(s => s.CuredFiles.Count > 0 && !s_unbuilt.ContainsKey(s.Id)).Select(s => s.Id)];

    [Fact]
    public void Every_id_has_one_section_in_order_and_every_section_an_id() =>
        Assert.Equal(DiagnosticRules.All.Select(rule => rule.Id), ReferenceFile.Sections.Select(s => s.Id));

    [Fact]
    public void Titles_and_severities_are_those_of_the_diagnostics() => Assert.All(
        ReferenceFile.Sections,
        section => Assert.Equal((DiagnosticRules.Of(section.Id).Title, Word(DiagnosticRules.Of(section.Id).Severity)), section.Head));

    [Fact]
    public void Every_section_says_what_to_do() => Assert.All(ReferenceFile.Sections, section => Assert.Contains(ReferenceSection.Cure, section.Text, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(WrittenByHand))]
    public async Task An_example_gives_its_diagnostic(string id)
    {
        ExampleResult result = await ExampleOf(Section(id));

        Assert.Contains(id, result.Diagnostics.Select(d => d.Id));
        // A member that must be given is asked for by the compiler as well.
        Assert.Equal([], result.CompilerErrors.Select(e => e.Id).Where(error => error != "CS9035"));
    }

    [Theory]
    [MemberData(nameof(WithCuredFiles))]
    public async Task A_cure_silences_it(string id)
    {
        ExampleResult result = await ReferenceExample.BuildAsync(ReferenceExample.Cured(Section(id)));

        Assert.DoesNotContain(id, result.Diagnostics.Select(d => d.Id));
        Assert.Equal([], result.CompilerErrors.Select(e => e.Id));
    }

    [Fact]
    public async Task What_the_build_says_is_what_it_says()
    {
        string text = ReferenceFile.Text;
        string expected = text;
        foreach (ReferenceSection section in ByHand().Where(s => !s_unbuilt.ContainsKey(s.Id)))
        {
            string line = (await ExampleOf(section)).Line(section.Id) ?? "nothing\n";
            string changed = SaidBlock().Replace(section.Text, match => $"```text\n{line}```", 1);
            expected = expected.Replace($"### {section.Id}\n{section.Text}", $"### {section.Id}\n{changed}", StringComparison.Ordinal);
        }
        if (Snapshot.Accepts)
            await File.WriteAllTextAsync(ReferenceFile.FullPath, expected, new UTF8Encoding(false));
        else
            Assert.Equal(expected, text);
        Assert.All(ByHand(), section => Assert.NotNull(section.Said));
    }

    private static Task<ExampleResult> ExampleOf(ReferenceSection section) => s_examples.GetOrAdd(section.Id, _ => ReferenceExample.BuildAsync(section.Example));

    private static IEnumerable<ReferenceSection> ByHand() => ReferenceFile.Sections.Where(s => !ChangeRules.Has(s.Id));

    private static ReferenceSection Section(string id) => ReferenceFile.Sections.Single(s => s.Id == id);

    private static string Word(Severity severity) => severity == Severity.Info ? "Information" : severity.ToString();

    [GeneratedRegex("^```text\n.*?^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex SaidBlock();
}
