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
            "Task A(MadasterClient c) => c.Latest.Thing.DeleteAsync();");

        Assert.Contains("Latest.Thing is that of v2.0 now; it was that of v1.0, and its types are others", Assert.Single(uses).GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_where_nothing_changed_for_the_union() => Assert.DoesNotContain(
        Run((Document("v1.0", ("Thing", Delete)), Document("v1.0", ("Thing", Delete.Replace("'204'", "'200'", StringComparison.Ordinal)), ("Thing", Clear))), Same(Document("v2.0", ("Thing", Delete)))).Files.Keys,
        name => name.Contains("LatestClient.Changes", StringComparison.Ordinal));

    private static async Task<IReadOnlyList<Diagnostic>> UsesAsync((string Accepted, string Spec) one, (string Accepted, string Spec) other, params string[] members)
    {
        GeneratorRun run = Run(one, other, $$"""
            using System.Threading.Tasks;
            using Madaster;

            class Program
            {
                {{string.Join("\n    ", members)}}
            }
            """);
        Assert.Empty(run.CompilerDiagnostics);
        return await DriftedProject.UsesAsync(run);
    }

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
