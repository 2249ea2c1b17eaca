using MadasterGen.Diff.Rules;
using MadasterGen.Model.Suppressions;
using MadasterGen.Reading.Suppressions;
using MadasterGen.Tests.Diagnostics.Reference;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Changes;

/// <summary>What a suppression file silences, and what is said of the file.</summary>
public class SuppressionTests
{
    private const string File = "madaster.suppressions.json";
    private const string Before = "Thing: {type: object, properties: {name: {type: string}, old: {type: string}}}";
    private const string After = "Thing: {type: object, properties: {name: {type: string, nullable: true}, size: {type: integer}}}";
    private const string OfName = """{ "rule": "MAD3507", "pointer": "/components/schemas/Thing/properties/name", "reason": "We never read it." }""";
    private const string OfOld = """{ "rule": "MAD3501", "pointer": "/components/schemas/Thing/properties/old", "reason": "r" }""";
    private const string OfSize = """{ "rule": "MAD3502", "operation": "POST /things", "reason": "r" }""";

    private const string Use = """
        using Madaster.V1;
        class C { object? M(Thing thing) => thing.Name.Length; object? N(Thing thing) => thing.Old; }
        """;

    [Fact]
    public async Task A_suppressed_change_is_said_neither_on_its_line_nor_at_its_uses()
    {
        Assert.Equal(["MAD4011", "MAD4010"], (await DriftedProject.UsesAsync(Project([]).Run())).Select(d => d.Id));

        GeneratorRun run = Project([OfName]).Run();

        Assert.Equal(["MAD3000", "MAD3501", "MAD3502"], Ids(run));
        Assert.Equal(["MAD4010"], (await DriftedProject.UsesAsync(run)).Select(d => d.Id));
        Assert.Contains("(both v1): 2 changes, 1 of them breaking (1 more suppressed); 1 × optional property removed, 1 × optional property added.",
            run.Diagnostics.Single(d => d.Id == "MAD3000").GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MAD3523", "/components/schemas/Thing/properties/Name", "name: {type: string}", "Name: {type: string}", "A", "A", "object? M(Thing thing) => thing.Name;")]
    [InlineData("MAD3712", "/components/schemas/Kind/enum/0", "name: {type: string}", "name: {type: string}", "a", "A", "Kind M() => Kind.A;")]
    public async Task A_name_that_is_sent_otherwise_is_silent_when_its_spelling_is_suppressed(string rule, string pointer, string before, string after, string value, string newValue, string use)
    {
        TestProject project = DriftedProject.Of(Schemas(before, value), Schemas(after, newValue), $"using Madaster.V1;\nclass C {{ {use} }}");
        Assert.Equal(["MAD4011"], (await DriftedProject.UsesAsync(project.Run())).Select(d => d.Id));

        GeneratorRun run = project.AddSuppressions($$"""{ "rule": "{{rule}}", "pointer": "{{pointer}}", "reason": "r" }""").Run();

        Assert.Empty(await DriftedProject.UsesAsync(run));

        static string Schemas(string properties, string value) =>
            $"Thing: {{type: object, properties: {{{properties}, kind: {{$ref: '#/components/schemas/Kind'}}}}}}\n    Kind: {{type: string, enum: [{value}, B]}}";
    }

    [Theory]
    [InlineData("MAD3507", "{name: {type: string}}", "{name: {type: string, nullable: true}}", "object? M(Thing thing) => thing.Name.Length;", "MAD4011")]
    [InlineData("MAD3818", "{name: {type: string, pattern: a}}", "{name: {type: string, pattern: b}}", "object? M(Thing thing) => thing.Name;", "MAD4012")]
    [InlineData("MAD3505", "{name: {type: string}}", "{name: {type: string}}, required: [name]", "Thing M() => new();", "MAD4013")]
    [InlineData("MAD3702", "{kind: {type: string, enum: [A]}}", "{kind: {type: string, enum: [A, B]}}", "int M(Thing thing) => thing.Kind.ToKnown() switch { ThingKind.Known.A => 1, _ => 2 };", "MAD4014")]
    public async Task Each_kind_of_use_is_silent_when_its_change_is_suppressed(string rule, string before, string after, string use, string said)
    {
        TestProject project = DriftedProject.Of($"Thing: {{type: object, properties: {before}}}", $"Thing: {{type: object, properties: {after}}}", $"using Madaster.V1;\nclass C {{ {use} }}");
        Assert.Equal([said], (await DriftedProject.UsesAsync(project.Run())).Select(d => d.Id));

        GeneratorRun run = project.AddSuppressions($$"""{ "rule": "{{rule}}", "operation": "Thing_Add", "reason": "r" }""").Run();

        Assert.Empty(await DriftedProject.UsesAsync(run));
        Assert.Equal(["MAD3008"], Ids(run));
    }

    [Fact]
    public async Task What_is_gone_is_silent_on_the_documents_line_and_an_error_where_it_is_used()
    {
        GeneratorRun run = Project([OfOld]).Run();

        Assert.DoesNotContain("MAD3501", Ids(run));
        Assert.Contains("MAD4010", (await DriftedProject.UsesAsync(run)).Select(d => d.Id));
    }

    [Fact]
    public async Task When_all_changes_are_suppressed_no_warning_is_left_but_for_the_use_of_what_is_gone()
    {
        GeneratorRun run = Project([OfName, OfOld, OfSize]).Run();

        Assert.Equal(
            ["info MAD3008: The document differs from the copy that was accepted last (both v1): 3 changes, all suppressed. Accept the document with 'dotnet build -t:MadasterGenAccept' when nothing waits for it any more, and delete the suppressions."],
            Texts(run));
        Assert.Equal(["MAD4010"], (await DriftedProject.UsesAsync(run)).Select(d => d.Id));
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void An_entry_of_nothing_is_said_on_its_line_with_what_might_be_meant()
    {
        GeneratorRun run = Project(["""{ "rule": "MAD3507", "pointer": "/components/schemas/Thing/properties/nam", "reason": "r" }"""]).Run();

        Diagnostic unused = Assert.Single(run.Diagnostics, d => d.Id == "MAD3006");
        Assert.Equal((File, 1), Place(unused));
        Assert.Equal(DiagnosticSeverity.Warning, unused.Severity);
        Assert.Equal(
            "There is no change MAD3507 at '/components/schemas/Thing/properties/nam', so this suppression silences nothing. Delete it, or correct it: MAD3507 is at '/components/schemas/Thing/properties/name'.",
            unused.GetMessage(null));
    }

    [Fact]
    public void After_the_document_was_accepted_every_entry_is_one_too_many()
    {
        GeneratorRun run = DriftedProject.Of(After, After).AddSuppressions(OfName, OfSize).Run();

        Assert.Equal(
            [
                "warning MAD3006: There is no change MAD3507 at '/components/schemas/Thing/properties/name', so this suppression silences nothing. Delete it.",
                "warning MAD3006: There is no change MAD3502 in 'POST /things', so this suppression silences nothing. Delete it.",
            ],
            Texts(run));
    }

    [Theory]
    [InlineData("2027-01-30")]
    [InlineData("2027-01-31")]
    [InlineData("")]
    public void An_entry_counts_through_its_last_day_and_where_nobody_knows_the_day(string today) =>
        Assert.Equal(["MAD3000", "MAD3501", "MAD3502"], Ids(Project([Until("2027-01-31")]).Set("MadasterGenToday", today).Run()));

    [Fact]
    public void After_its_last_day_the_change_is_back_and_the_entry_is_said()
    {
        GeneratorRun run = Project([OfSize, Until("2027-01-31")]).Set("MadasterGenToday", "2027-02-01").Run();

        Assert.Equal(["MAD3000", "MAD3007", "MAD3501", "MAD3507"], Ids(run));
        Diagnostic expired = run.Diagnostics.Single(d => d.Id == "MAD3007");
        Assert.Equal((File, 2), Place(expired));
        Assert.Equal(
            "The last day of this suppression was 2027-01-31, so MAD3507 at '/components/schemas/Thing/properties/name' is reported again. Fix the code that is affected and accept the document, or set a later day and give the reason.",
            expired.GetMessage(null));
    }

    [Fact]
    public void An_expired_entry_of_nothing_is_one_too_many_and_no_more() =>
        Assert.Equal(["MAD3006"], Ids(DriftedProject.Of(After, After).AddSuppressions(Until("2027-01-31")).Set("MadasterGenToday", "2027-02-01").Run()));

    [Fact]
    public void A_day_that_is_none_is_said_of_the_project_and_nothing_expires()
    {
        GeneratorRun run = Project([Until("2020-01-31")]).Set("MadasterGenToday", "tomorrow").Run();

        Assert.Equal(["MAD0006", "MAD3000", "MAD3501", "MAD3502"], Ids(run));
        Assert.Contains("MadasterGenToday", run.Diagnostics.Single(d => d.Id == "MAD0006").GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"suppressions\": [")]
    [InlineData("# nothing\n")]
    public void A_file_that_cannot_be_read_stops_no_client_and_silences_nothing(string text)
    {
        GeneratorRun run = WithFile(File, text).Run();

        Assert.Equal(["MAD3000", "MAD3005", "MAD3501", "MAD3502", "MAD3507"], Ids(run));
        Assert.Equal(File, Place(run.Diagnostics.Single(d => d.Id == "MAD3005")).Path);
        Assert.Contains("Madaster.V1.Thing.g.cs", run.Files.Keys);
    }

    [Fact]
    public void A_mistake_is_said_at_its_key_though_comments_stand_before_it()
    {
        GeneratorRun run = WithFile(File, "{\n  // why\n  \"suppressions\": [\n    { /* one */ \"rule\": \"MAD4011\", \"pointer\": \"\", \"reason\": \"r\", },\n  ],\n}").Run();

        Diagnostic problem = Assert.Single(run.Diagnostics, d => d.Id == "MAD3005");
        Assert.Equal((3, 16), (problem.Location.GetLineSpan().StartLinePosition.Line, problem.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Theory]
    [InlineData("Madaster-Shared.Suppressions.json", null)]
    [InlineData("madaster.suppressions.yaml", null)]
    [InlineData("answers.json", "suppressions")]
    public void A_suppression_file_is_known_by_its_name_or_its_mark(string path, string? mark) =>
        Assert.Equal(["MAD3000", "MAD3501", "MAD3502"], Ids(WithFile(path, $"{{ \"suppressions\": [ {OfName} ] }}", mark).Run()));

    [Fact]
    public void A_suppression_file_is_no_document_even_when_it_looks_like_one() =>
        Assert.Equal(["MAD3000", "MAD3005", "MAD3501", "MAD3502"], Ids(WithFile(File, $"{{ \"openapi\": \"3.0.1\", \"suppressions\": [ {OfName} ] }}").Run()));

    [Fact]
    public void The_version_chooses_among_the_documents()
    {
        static TestProject Two(string entry) => TestProject.With(
            ("madaster.yaml", DriftedProject.Document(After)), ("madaster.accepted.yaml", DriftedProject.Document(Before)),
            ("madaster-2.yaml", DriftedProject.Document(After).Replace("v1", "v2")), ("madaster-2.accepted.yaml", DriftedProject.Document(Before).Replace("v1", "v2")),
            (File, $"{{ \"suppressions\": [ {entry} ] }}"));

        Assert.DoesNotContain("MAD3507", Ids(Two(OfName).Run()));
        Assert.Equal("madaster.yaml", Place(Assert.Single(Two(OfName.Insert(2, "\"version\": \"v2\", ")).Run().Diagnostics, d => d.Id == "MAD3507")).Path);
        Assert.Contains("MAD3006", Ids(Two(OfName.Insert(2, "\"version\": \"v3\", ")).Run()));
    }

    [Theory]
    [InlineData("madaster.yaml", "{")]
    [InlineData("madaster.accepted.yaml", "{")]
    public void Nothing_is_said_of_unused_entries_where_a_document_could_not_be_compared(string path, string text)
    {
        TestProject project = Project([OfName]);

        GeneratorRun run = (project with { Files = [.. project.Files.Select(f => f.Path == path ? new TestFile(path, text) : f)] }).Run();

        Assert.DoesNotContain("MAD3006", Ids(run));
    }

    [Fact]
    public void Nothing_is_said_where_comparing_is_switched_off() =>
        Assert.Empty(Project([OfName, Until("2020-01-31")]).Set("MadasterGenAccepted", "off").Set("MadasterGenToday", "2027-01-01").Run().Diagnostics);

    [Fact]
    public void The_example_of_the_reference_can_be_read()
    {
        string text = ReferenceFile.Text[ReferenceFile.Text.IndexOf("### Suppressing single changes", StringComparison.Ordinal)..];
        string example = text[(text.IndexOf("```json", StringComparison.Ordinal) + 7)..];

        SuppressionList list = SuppressionReader.Read(File, example[..example.IndexOf("```", StringComparison.Ordinal)], ChangeRules.Has, CancellationToken.None);

        Assert.Empty(list.Problems);
        Assert.Single(list.Entries);
    }

    private static string Until(string day) => OfName.Insert(2, $"\"expires\": \"{day}\", ");

    private static TestProject Project(string[] entries) => DriftedProject.Of(Before, After, Use).AddSuppressions(entries);

    private static TestProject WithFile(string path, string text, string? mark = null)
    {
        TestFile file = new(path, text);
        if (mark is not null)
            file.Metadata["MadasterGen"] = mark;
        TestProject project = DriftedProject.Of(Before, After);
        return project with { Files = project.Files.Add(file) };
    }

    private static IEnumerable<string> Ids(GeneratorRun run) => run.Diagnostics.Select(d => d.Id).Order(StringComparer.Ordinal);

    private static (string Path, int Line) Place(Diagnostic diagnostic) => (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line);

    private static IEnumerable<string> Texts(GeneratorRun run) => run.Diagnostics.Select(d => $"{d.Severity.ToString().ToLowerInvariant()} {d.Id}: {d.GetMessage(null)}");
}
