namespace MadasterGen.Package.Tests;

/// <summary>A suppression file in a real build: the targets find it, and the compiler is told the day.</summary>
public class SuppressionTests
{
    private const string Name = "/components/schemas/Thing/properties/name";

    [Fact]
    public void Entries_silence_expire_and_are_said_when_they_are_one_too_many()
    {
        using Consumer consumer = new Consumer().Set("TreatWarningsAsErrors", "false").AddDriftedThings()
            .AddItem("<AdditionalFiles Include=\"madaster.suppressions.json\" />")
            .AddSource("Program.cs", "Console.WriteLine(new Madaster.V1.Thing { Code = Environment.UserName }.Name);")
            .AddSource("madaster.suppressions.json", $$"""
                {
                  "suppressions": [ // what we have looked at
                    { "rule": "MAD3507", "pointer": "{{Name}}", "reason": "We never read it.", "expires": "9999-12-31" },
                    { "rule": "MAD3814", "operation": "POST /things", "reason": "Ours are short.", "expires": "2000-01-31" },
                    { "rule": "MAD3501", "pointer": "{{Name}}", "reason": "It is not used." },
                  ]
                }
                """);

        CommandResult build = consumer.Build();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal(
            [
                "warning MAD3000 madaster.yaml(2)", "warning MAD3006 madaster.suppressions.json(5)", "warning MAD3007 madaster.suppressions.json(4)",
                "warning MAD3501 madaster.yaml(14)", "warning MAD3601 madaster.yaml(14)", "warning MAD3814 madaster.yaml(14)", "warning MAD4011 Program.cs(1)",
            ],
            build.Said());
        Assert.Contains("(1 more suppressed)", build.Output);
        // It is no document, and gets no accepted copy.
        Assert.DoesNotContain("MadasterGen: made", build.Output);
        Assert.Matches(@"build_property\.MadasterGenToday = \d{4}-\d\d-\d\d\r?\n", Options(consumer));

        CommandResult then = consumer.Build("-p:MadasterGenToday=2000-01-31");

        Assert.DoesNotContain("MAD3007", then.Output);
        Assert.DoesNotContain("MAD3814", then.Output);
        Assert.Contains("build_property.MadasterGenToday = 2000-01-31", Options(consumer));
    }

    [Fact]
    public void When_all_is_suppressed_the_build_is_silent_and_depends_on_no_day()
    {
        string[] rules = ["MAD3501", "MAD3502", "MAD3507", "MAD3601", "MAD3606", "MAD3702", "MAD3814"];
        using Consumer consumer = new Consumer().AddDriftedThings()
            .AddItem("<AdditionalFiles Include=\"answers.json\" MadasterGen=\"suppressions\" />")
            .AddSource("Program.cs", "Console.WriteLine(new Madaster.V1.Thing { Code = Environment.UserName }.Name);")
            .AddSource("answers.json", $$"""{ "suppressions": [ {{string.Join(", ", rules.Select(rule => $$"""{ "rule": "{{rule}}", "operation": "Thing_Add", "reason": "r" }"""))}} ] }""");

        CommandResult build = consumer.Build();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("0 Warning(s)", build.Output);
        Assert.Empty(build.Said());
        Assert.Matches(@"build_property\.MadasterGenToday = ?\r?\n", Options(consumer));
    }

    private static string Options(Consumer consumer) =>
        File.ReadAllText(Directory.GetFiles(Path.Combine(consumer.Folder, "obj"), "*.GeneratedMSBuildEditorConfig.editorconfig", SearchOption.AllDirectories).Single());
}
