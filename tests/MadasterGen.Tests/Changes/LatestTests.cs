using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Changes;

/// <summary>What the union of the versions says of what changed in one of them.</summary>
public class LatestTests
{
    private const string Delete = "delete: {tags: [TAG], operationId: TAG_Delete, responses: {'204': {description: done}}}";
    private const string Clear = "patch: {tags: [TAG], operationId: TAG_Clear, responses: {'204': {description: done}}}";

    [Fact]
    public async Task A_tag_that_no_version_has_any_more_is_told_of_on_class_and_interface()
    {
        IReadOnlyList<Diagnostic> uses = await UsesAsync(
            (Document("v1.0", ("Old", Delete), ("Thing", Delete)), Document("v1.0", ("Thing", Delete))), Same(Document("v2.0", ("Other", Delete))),
            "Task A(MadasterClient c) => c.Latest.Old.DeleteAsync();", "Task B(IMadasterClient c) => c.Latest.Old.DeleteAsync();", "Task C(IMadasterV1_0Client c) => c.Old.DeleteAsync();",
            "Task D(MadasterClient c) => c.Latest.Thing.DeleteAsync();");

        Assert.Equal(["A", "B", "C"], uses.Select(UsedIn.Method));
        Assert.All(uses, use => Assert.Equal(("MAD4010", "'DeleteAsync' was removed from v1.0; nothing in this project's documents replaces it."), (use.Id, use.GetMessage(null))));
    }

    [Fact]
    public async Task A_tag_that_two_versions_had_and_none_has_is_told_of()
    {
        IReadOnlyList<Diagnostic> uses = await UsesAsync(
            (Document("v1.0", ("Old", Delete), ("Thing", Delete)), Document("v1.0", ("Thing", Delete))),
            (Document("v2.0", ("Old", Clear), ("Other", Delete)), Document("v2.0", ("Other", Delete))),
            "Task A(MadasterClient c) => c.Latest.Old.DeleteAsync();", "Task B(IMadasterLatestClient c) => c.Old.ClearAsync();", "MadasterLatestOldClient C(MadasterClient c) => c.Latest.Old;");

        Assert.Equal(["A", "B", "C"], uses.Select(UsedIn.Method));
        Assert.Equal("'DeleteAsync' was removed from v1.0; nothing in this project's documents replaces it.", uses[0].GetMessage(null));
        Assert.Equal("'ClearAsync' was removed from v2.0; nothing in this project's documents replaces it.", uses[1].GetMessage(null));
        Assert.Contains("'MadasterLatestOldClient' was removed from v2.0; it was removed from v1.0", uses[2].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operation_that_only_the_older_version_had_is_told_of_where_the_newer_one_is_called()
    {
        IReadOnlyList<Diagnostic> uses = await UsesAsync(
            (Document("v1.0", ("Thing", Delete), ("Thing", Clear)), Document("v1.0", ("Other", Delete))), Same(Document("v2.0", ("Thing", Delete))),
            "Task A(MadasterClient c) => c.Latest.Thing.ClearAsync();", "Task B(MadasterClient c) => c.Latest.Thing.DeleteAsync();");

        Assert.Equal("'ClearAsync' was removed from v1.0; nothing in this project's documents replaces it.", Assert.Single(uses).GetMessage(null));
    }

    [Fact]
    public async Task An_operation_that_one_of_several_versions_lost_is_told_of()
    {
        IReadOnlyList<Diagnostic> uses = await UsesAsync(
            (Document("v1.0", ("Thing", Delete), ("Thing", Clear)), Document("v1.0", ("Thing", Delete))), Same(Document("v2.0", ("Thing", Delete))),
            "Task A(MadasterClient c) => c.Latest.Thing.ClearAsync();", "Task B(IMadasterLatestThingClient c) => c.ClearAsync();", "Task C(MadasterClient c) => c.Latest.Thing.DeleteAsync();");

        Assert.Equal(["A", "B"], uses.Select(UsedIn.Method));
        Assert.All(uses, use => Assert.Equal("'ClearAsync' was removed from v1.0; nothing in this project's documents replaces it.", use.GetMessage(null)));
    }

    [Fact]
    public async Task An_operation_that_is_another_versions_now_is_told_of_and_its_neighbours_are_not()
    {
        IReadOnlyList<Diagnostic> uses = await UsesAsync(
            Same(Document("v1.0", ("Thing", Delete), ("Thing", Clear))), (Document("v2.0", ("Thing", Delete)), Document("v2.0", ("Thing", Delete), ("Thing", Clear))),
            "Task A(MadasterClient c) => c.Latest.Thing.ClearAsync();", "Task B(MadasterClient c) => c.Latest.Thing.DeleteAsync();");

        Diagnostic use = Assert.Single(uses);
        Assert.Equal("MAD4011", use.Id);
        Assert.Equal("Latest.Thing.ClearAsync is that of v2.0 now; it was that of v1.0, and its types are others", use.GetMessage(null));
    }

    [Fact]
    public async Task A_tag_that_is_another_versions_now_is_told_of()
    {
        IReadOnlyList<Diagnostic> uses = await UsesAsync(
            (Document("v1.0", ("Thing", Delete), ("Other", Delete)), Document("v1.0", ("Other", Delete))), (Document("v2.0", ("More", Delete)), Document("v2.0", ("More", Delete), ("Thing", Delete))),
            "Task A(MadasterClient c) => c.Latest.Thing.DeleteAsync();", "async Task B(MadasterClient c) { var thing = c.Latest.Thing; await thing.DeleteAsync(); }",
            "async Task C(MadasterClient c) { var thing = c.V2_0.Thing; await thing.DeleteAsync(); }");

        Assert.Equal(["A", "B", "B"], uses.Select(UsedIn.Method));
        Assert.All(uses, use => Assert.Contains("Latest.Thing is that of v2.0 now; it was that of v1.0, and its types are others", use.GetMessage(null), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_version_that_nobody_has_accepted_tells_which_calls_go_to_it()
    {
        string first = Document("v1.0", ("Thing", Delete), ("Thing", Clear), ("Other", Delete), ("More", Delete));
        string second = Document("v2.0", ("Thing", Delete), ("More", Delete), ("More", Clear), ("Fresh", Delete));
        GeneratorRun run = (TestProject.With(("madaster-a.yaml", first), ("madaster-a.accepted.yaml", first), ("madaster-b.yaml", second)) with
        {
            Sources =
            [
                Program(
                    "Task A(MadasterClient c) => c.Latest.Thing.DeleteAsync();", "Task B(MadasterClient c) => c.Latest.Thing.ClearAsync();", "Task C(MadasterClient c) => c.Latest.Other.DeleteAsync();",
                    "Task D(MadasterClient c) => c.Latest.More.DeleteAsync();", "async Task E(MadasterClient c) { var more = c.Latest.More; await more.DeleteAsync(); await more.ClearAsync(); }",
                    "Task F(MadasterClient c) => c.V1_0.Thing.DeleteAsync();", "async Task G(MadasterClient c) { var thing = c.Latest.Thing; await thing.ClearAsync(); await thing.DeleteAsync(); }",
                    "Task H(MadasterClient c) => c.V2_0.More.DeleteAsync();", "Task I(MadasterClient c) { var latest = c.Latest; return latest.More.DeleteAsync(); }"),
            ],
        }).Run();
        Assert.Empty(run.CompilerDiagnostics);

        IReadOnlyList<Diagnostic> uses = [.. (await DriftedProject.UsesAsync(run)).Where(use => use.Id == "MAD4011")];

        Assert.Equal(["A", "D", "E", "G", "I"], uses.Select(UsedIn.Method));
        Assert.Equal("Latest.Thing.DeleteAsync is that of v2.0 now; it was that of v1.0, and its types are others", uses[0].GetMessage(null));
        Assert.Equal("Latest.More.DeleteAsync is that of v2.0 now; it was that of v1.0, and its types are others", uses[1].GetMessage(null));
        Diagnostic told = Assert.Single(run.Diagnostics, d => d.Id.StartsWith("MAD3", StringComparison.Ordinal));
        Assert.Equal(("MAD3009", DiagnosticSeverity.Warning, "madaster-b.yaml"), (told.Id, told.Severity, told.Location.GetLineSpan().Path));
        Assert.Equal(
            "This document brings the version v2.0: 4 operations, 2 of which no accepted version has; 2 calls of Latest go to it: Thing.DeleteAsync, More.DeleteAsync (of v1.0 until now). "
            + "Look at the code that calls Latest, then accept the document with 'dotnet build -t:MadasterGenAccept'.",
            told.GetMessage(null));
    }

    [Fact]
    public void Of_many_calls_of_Latest_that_move_the_tags_are_told()
    {
        (string Tag, string Operation)[] operations = [.. Enumerable.Range(1, 7).Select(i => ($"Thing{i}", Delete)), ("More", Delete), ("More", Clear)];
        string first = Document("v1.0", operations);

        GeneratorRun run = TestProject.With(("madaster-a.yaml", first), ("madaster-a.accepted.yaml", first), ("madaster-b.yaml", Document("v2.0", operations))).Run();

        Assert.Contains(
            "9 calls of Latest go to it: 1 of Thing1, 1 of Thing2, 1 of Thing3, 1 of Thing4, 1 of Thing5, 1 of Thing6, 1 of Thing7, 2 of More (of v1.0 until now).",
            Assert.Single(run.Diagnostics, d => d.Id == "MAD3009").GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(false, false, true)]
    [InlineData(false, true, false)]
    public async Task A_version_is_new_until_it_is_accepted_and_beside_accepted_ones_only(bool isAccepted, bool isOff, bool isNew)
    {
        string first = Document("v1.0", ("Thing", Delete));
        string second = Document("v2.0", ("Thing", Delete));
        TestProject project = TestProject.With(("madaster-a.yaml", first), ("madaster-a.accepted.yaml", first), ("madaster-b.yaml", second)) with { Sources = [Program("Task A(MadasterClient c) => c.Latest.Thing.DeleteAsync();")] };
        if (isAccepted)
            project = project with { Files = project.Files.Add(new TestFile("madaster-b.accepted.yaml", second)) };
        if (isOff)
            project = project.Set("MadasterGenAccepted", "off");

        GeneratorRun run = project.Run();

        Assert.Equal(isNew, run.Diagnostics.Any(d => d.Id == "MAD3009"));
        Assert.Equal(isNew, (await DriftedProject.UsesAsync(run)).Any(use => use.Id == "MAD4011"));
        Assert.DoesNotContain(TestProject.With(("madaster-a.yaml", first), ("madaster-b.yaml", second)).Run().Diagnostics, d => d.Id == "MAD3009");
    }

    [Fact]
    public void Nothing_is_written_where_nothing_changed_for_the_union() => Assert.DoesNotContain(
        Run((Document("v1.0", ("Thing", Delete)), Document("v1.0", ("Thing", Delete.Replace("'204'", "'200'", StringComparison.Ordinal)), ("Thing", Clear))), Same(Document("v2.0", ("Thing", Delete)))).Files.Keys,
        name => name.Contains("LatestClient.Changes", StringComparison.Ordinal));

    private static async Task<IReadOnlyList<Diagnostic>> UsesAsync((string Accepted, string Spec) one, (string Accepted, string Spec) other, params string[] members)
    {
        GeneratorRun run = Run(one, other, Program(members));
        Assert.Empty(run.CompilerDiagnostics);
        return await DriftedProject.UsesAsync(run);
    }

    private static string Program(params string[] members) => $$"""
        using System.Threading.Tasks;
        using Madaster;

        class Program
        {
            {{string.Join("\n    ", members)}}
        }
        """;

    private static GeneratorRun Run((string Accepted, string Spec) one, (string Accepted, string Spec) other, params string[] sources) => (TestProject.With(
        ("madaster-a.yaml", one.Spec), ("madaster-a.accepted.yaml", one.Accepted), ("madaster-b.yaml", other.Spec), ("madaster-b.accepted.yaml", other.Accepted)) with
    {
        Sources = [.. sources],
    }).Run();

    private static (string Accepted, string Spec) Same(string document) => (document, document);

    private static string Document(string version, params (string Tag, string Operation)[] operations) => $$"""
        openapi: 3.0.3
        info: {title: T, version: {{version}}}
        paths:
        {{string.Join("\n", operations.Select(o => $"  /api/{version}/{o.Tag}/{o.Operation[..5]}:\n    {o.Operation.Replace("TAG", o.Tag, StringComparison.Ordinal)}"))}}
        """;
}
