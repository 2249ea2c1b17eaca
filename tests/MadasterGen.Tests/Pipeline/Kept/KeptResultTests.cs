using System.Text.RegularExpressions;
using MadasterGen.Pipeline.Kept;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Pipeline.Kept;

/// <summary>What a process keeps saves work and changes nothing that is written.</summary>
[Collection(nameof(KeptFiles))]
public partial class KeptResultTests
{
    private const string Document = "crafted/names.openapi.json";

    private static readonly string[] s_keptSteps =
        [TrackingNames.Reads, TrackingNames.Plans, TrackingNames.TypeFiles, TrackingNames.TagClientFiles, TrackingNames.VersionClientFiles];

    [Fact]
    public void A_second_build_gets_what_the_first_one_made()
    {
        TestProject project = TestProject.With(("kept/madaster.json", Repository.Spec("madaster-v3.0.json")));

        object[] first = Made(project.Run());
        object[] second = Made(project.Run());

        Assert.NotEmpty(first);
        Assert.All(first.Zip(second), static pair => Assert.Same(pair.First, pair.Second));
    }

    [Fact]
    public void Another_target_framework_reads_plans_and_writes_nothing_again()
    {
        TestProject project = TestProject.With(("frameworks/madaster.json", Repository.Spec("madaster-v3.0.json")));

        object[] first = Made(project.Run());
        object[] second = Made((project with { PreprocessorSymbols = [.. project.PreprocessorSymbols, "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"] }).Run());

        Assert.All(first.Zip(second), static pair => Assert.Same(pair.First, pair.Second));
    }

    [Fact]
    public void Whatever_changes_the_output_is_that_of_a_process_that_knows_nothing()
    {
        // Edits, settings and returns to what was there before, in an order that is another for each number and the same in each run.
        Random random = new(20261129);
        string text = Repository.Spec(Document);
        (string Name, string Value)[] settings =
        [
            ("MadasterGenNamespace", "Contoso"), ("MadasterGenNamespace", "Fabrikam"), ("MadasterGenVisibility", "internal"), ("MadasterGenClientName", "OtherClient"),
        ];
        List<(string Text, TestProject Project)> known = [(text, TestProject.With((Document, text)))];
        for (int i = 0; i < 40; i++)
        {
            (string before, TestProject project) = known[random.Next(known.Count)];
            (string name, string value) = settings[random.Next(settings.Length)];
            string edited = random.Next(3) == 0 ? Edited(before, random) : before;
            TestProject next = (random.Next(2) == 0 ? project.Set(name, value) : project) with { Files = [new TestFile(Document, edited)], TracksSteps = false };
            known.Add((edited, next));

            IReadOnlyDictionary<string, string> kept = next.Run().Files;
            RecentFiles.Clear();

            Assert.Equal(next.Run().Files, kept);
        }
    }

    // Another letter in a name, a description or a number: sometimes another document, sometimes none at all.
    private static string Edited(string text, Random random)
    {
        MatchCollection words = Word().Matches(text);
        Match word = words[random.Next(words.Count)];
        return text.Remove(word.Index, 1).Insert(word.Index, ((char)('a' + random.Next(26))).ToString());
    }

    [GeneratedRegex("(?<=: \")[a-zA-Z]")]
    private static partial Regex Word();

    private static object[] Made(GeneratorRun run) =>
    [
        .. s_keptSteps.SelectMany(name => run.Result.TrackedSteps[name]).SelectMany(static step => step.Outputs).Select(static output => output.Value),
    ];
}
