using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Changes;

/// <summary>What is said on the lines of a spec that differs from its accepted copy.</summary>
public class DriftTests
{
    private const string Before = "Thing: {type: object, properties: {name: {type: string}, old: {type: string}}}";
    private const string After = "Thing: {type: object, properties: {name: {type: string, nullable: true}, size: {type: integer}}}";

    [Fact]
    public void A_change_is_said_on_its_line_and_once_in_sum()
    {
        GeneratorRun run = DriftedProject.Of(Before, After).Run();

        Assert.Equal(
            [
                "(2,8): warning MAD3000: The document differs from the copy that was accepted last (both v1): 3 changes, 2 of them breaking; 1 × optional property removed, 1 × became nullable, 1 × optional property added. Fix the code that is affected, then accept the document with 'dotnet build -t:MadasterGenAccept'.",
                "(12,5): warning MAD3501: 'old' of Thing is gone",
                "(12,40): warning MAD3507: 'name' of Thing can be null now",
                "(12,78): info MAD3502: 'size' of Thing is new",
            ],
            Texts(run));
    }

    [Fact]
    public void What_may_change_without_notice_is_information_as_the_summary_counts_it()
    {
        TestProject project = TestProject.With(("madaster.yaml", Draft(After)), ("madaster.accepted.yaml", Draft(Before)));

        GeneratorRun run = project.Run();

        Assert.Contains("3 changes, none of them breaking", Assert.Single(run.Diagnostics, d => d.Id == "MAD3000").GetMessage(), StringComparison.Ordinal);
        Assert.All(run.Diagnostics.Where(d => d.Id != "MAD3000"), d => Assert.Equal(DiagnosticSeverity.Info, d.Severity));

        static string Draft(string schemas) =>
            DriftedProject.Document(schemas).Replace("tags: [Thing]", "x-stability-level: draft\n      tags: [Thing]", StringComparison.Ordinal);
    }

    [Fact]
    public void What_several_operations_share_is_said_once_on_the_line_of_the_first()
    {
        string before = DriftedProject.Document(Before);
        string operations = string.Concat("abc".Select(name => $"  /{name}:\n    get: {{tags: [Thing], operationId: Thing_Get{name}, responses: {{'200': {{description: ok}}}}}}\n"));
        string old = before.Replace("components:", operations + "components:", StringComparison.Ordinal);
        string now = old.Replace("'200': {description: ok}", "'200': {description: ok}, default: {description: e}", StringComparison.Ordinal);

        GeneratorRun run = TestProject.With(("madaster.yaml", now), ("madaster.accepted.yaml", old)).Run();

        Assert.Equal("(11,89): info MAD3406: The response default of 3 operations is new: Thing_Geta, Thing_Getb, Thing_Getc", Assert.Single(Texts(run), text => text.Contains("MAD3406", StringComparison.Ordinal)));
        Assert.Contains("3 changes", Assert.Single(run.Diagnostics, d => d.Id == "MAD3000").GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_said_of_what_only_reads_otherwise() => Assert.Empty(DriftedProject.Of(
        Before, "Thing: {description: d, properties: {old: {type: string, example: e}, name: {allOf: [{type: string}]}}, type: object}").Run().Diagnostics);

    [Theory]
    [InlineData("Thing: {oneOf: [{type: string}, {type: boolean}]}", "Thing: {oneOf: [{type: string}, {type: boolean}, {type: integer}]}")]
    [InlineData("Thing: {oneOf: [{type: string}, {type: boolean}]}", "Thing: {oneOf: [{type: string}, {type: integer}]}")]
    [InlineData("Thing: {type: object, properties: {a: {type: string}, b: {type: string}}}", "Thing: {oneOf: [{type: string}, {type: boolean}], nullable: true}")]
    [InlineData("Thing: {oneOf: [{type: string}, {type: boolean}]}", "Thing: {type: object, properties: {a: {type: string}, b: {type: string}}}")]
    [InlineData("Thing: {type: string, enum: [a, b]}", "Thing: {oneOf: [{type: string}, {type: boolean}]}")]
    public void A_union_that_changes_compiles(string before, string after)
    {
        GeneratorRun run = DriftedProject.Of(before, after).Run();

        Assert.Contains(run.Diagnostics, d => d.Id == "MAD3000");
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void What_a_reference_hides_is_said_while_the_document_differs_from_its_copy()
    {
        string before = "Thing: {type: object, properties: {name: {$ref: '#/components/schemas/Missing'}}}";

        GeneratorRun changed = DriftedProject.Of(before, before.Replace("name:", "title: {type: string}, name:", StringComparison.Ordinal)).Run();
        GeneratorRun same = DriftedProject.Of(before, before).Run();

        Assert.Equal(["MAD1005", "MAD3000", "MAD3050", "MAD3502"], changed.Diagnostics.Select(d => d.Id).Order());
        Assert.Contains("1 change, none of them breaking, 1 place not compared;", changed.Diagnostics.Single(d => d.Id == "MAD3000").GetMessage(), StringComparison.Ordinal);
        Assert.Equal(["MAD1005"], same.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void Nothing_is_said_where_comparing_is_switched_off() =>
        Assert.Empty(DriftedProject.Of(Before, After).Set("MadasterGenAccepted", "off").Run().Diagnostics);

    [Fact]
    public void A_copy_of_no_document_is_an_orphan()
    {
        GeneratorRun run = TestProject.With(("madaster-a.yaml", DriftedProject.Document(Before)), ("other.accepted.yaml", DriftedProject.Document(Before).Replace("v1", "v2"))).Run();

        Assert.Equal(["(1,1): warning MAD3001: No document of this project has the API version or the name of the accepted copy 'other.accepted.yaml'. Delete it, or add its document."], Texts(run));
    }

    [Fact]
    public void A_copy_is_found_by_name_when_the_document_has_another_version()
    {
        GeneratorRun run = TestProject.With(("madaster.yaml", DriftedProject.Document(Before).Replace("v1", "v2")), ("madaster.accepted.json", DriftedProject.Document(Before))).Run();

        Assert.Equal(["MAD3000", "MAD3010"], run.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void Of_two_copies_one_is_one_too_many()
    {
        GeneratorRun run = TestProject.With(
            ("madaster.yaml", DriftedProject.Document(Before)), ("madaster.accepted.yaml", DriftedProject.Document(After)), ("old.accepted.yaml", DriftedProject.Document(After))).Run();

        Assert.Equal("old.accepted.yaml", Assert.Single(run.Diagnostics, d => d.Id == "MAD3003").Location.GetLineSpan().Path);
    }

    [Theory]
    [InlineData("{", "MAD3002")]
    [InlineData("a: b", "MAD3002")]
    public void A_copy_that_cannot_be_read_is_said_and_the_client_is_there(string text, string id)
    {
        GeneratorRun run = TestProject.With(("madaster.yaml", DriftedProject.Document(Before)), ("madaster.accepted.yaml", text)).Run();

        Assert.Equal([id], run.Diagnostics.Select(d => d.Id));
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("a: b", "(The file is no OpenAPI document)")]
    [InlineData("openapi: 4.0.0", "(The OpenAPI version is not supported: 4.0.0)")]
    public void Why_a_copy_cannot_be_read_is_said(string text, string reason)
    {
        GeneratorRun run = TestProject.With(("madaster.yaml", DriftedProject.Document(Before)), ("madaster.accepted.yaml", text)).Run();

        Assert.Contains(reason, Assert.Single(run.Diagnostics).GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_cannot_be_read_leaves_its_copy_alone()
    {
        GeneratorRun run = TestProject.With(("madaster.yaml", "{"), ("madaster.accepted.yaml", DriftedProject.Document(Before))).Run();

        Assert.DoesNotContain(run.Diagnostics, d => d.Id.StartsWith("MAD3", StringComparison.Ordinal));
    }

    [Fact]
    public void Both_builds_of_Madaster_are_named_and_each_change_has_its_own_line()
    {
        GeneratorRun run = DriftedProject.OfMadaster().Run();
        Diagnostic[] changes = [.. run.Diagnostics.Where(d => d.Id.StartsWith("MAD3", StringComparison.Ordinal))];

        Assert.Contains("(build 9757 → build 30855)", changes.Single(d => d.Id == "MAD3000").GetMessage(null), StringComparison.Ordinal);
        Assert.All(changes, d => Assert.Equal("madaster-v3.0.json", d.Location.GetLineSpan().Path));
        Snapshot.Matches("spec", new Dictionary<string, string> { ["Diagnostics.txt"] = string.Join("\n", changes.Select(Text)) + "\n" });
    }

    [Fact]
    public void A_keystroke_compares_nothing()
    {
        GeneratorRun run = DriftedProject.OfMadaster("class A { }").Run();

        GeneratorRun again = run.Then(compilation => compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees[0], Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText("class B { }", (Microsoft.CodeAnalysis.CSharp.CSharpParseOptions)compilation.SyntaxTrees[0].Options, "Source0.cs")));

        foreach (string step in new[] { TrackingNames.Drift, TrackingNames.Changed, TrackingNames.Changes, TrackingNames.Problems })
            Assert.All(again.Reasons(step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {reason}"));
    }

    private static IEnumerable<string> Texts(GeneratorRun run) => run.Diagnostics.OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Location.GetLineSpan().StartLinePosition).Select(Text);

    private static string Text(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return $"({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(null)}";
    }
}
