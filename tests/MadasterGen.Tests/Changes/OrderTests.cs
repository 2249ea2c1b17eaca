using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Changes;

/// <summary>Where parameters change places, calls that give arguments without names send them elsewhere, and no compiler says so.</summary>
public class OrderTests
{
    private const string SkipParameter = "{name: skip, in: query, schema: {type: integer}}";
    private const string Take = "{name: take, in: query, schema: {type: integer}}";
    private const string Order = "{name: order, in: query, schema: {type: integer}}";

    [Fact]
    public async Task Positional_arguments_that_change_places_are_said_at_their_calls()
    {
        IReadOnlyList<Diagnostic> uses = await UsesAsync(
            $"[{SkipParameter}, {Take}, {Order}]", $"[{SkipParameter}, {Order}, {Take}]",
            "Task A(IThingClient c) => c.FindAsync(1, 2);", "Task B(IThingClient c) => c.FindAsync(skip: 1, take: 2);",
            "Task C(ThingClient c) => c.FindAsync(1);", "Task D(ThingClient c) => c.FindAsync(1, take: 2, order: 3);",
            "Func<long?, long?, long?, MadasterRequestOptions, CancellationToken, Task> E(ThingClient c) => c.FindAsync;",
            "string F(ThingClient c) => nameof(c.FindAsync);", "Task G(ThingClient c) => c?.FindAsync(1, 2);");

        Assert.Equal(["A", "E", "G"], uses.Select(UsedIn.Method));
        Assert.All(uses, use => Assert.Equal("MAD4011", use.Id));
        Assert.Equal(
            "What Thing_Find (GET /things) is given stands in another order: order, take; it was take, order; arguments without names go to other parameters",
            uses[0].GetMessage(null));
    }

    [Fact]
    public async Task What_the_server_sends_by_itself_moves_no_argument()
    {
        static string Callback(string parameters) => $", callbacks: {{done: {{'{{$request.query.skip}}': {{post: {{parameters: [{parameters}], responses: {{}}}}}}}}}}";

        IReadOnlyList<Diagnostic> uses = await UsesAsync(
            $"[{SkipParameter}, {Take}]{Callback("")}", $"[{Take}, {SkipParameter}]{Callback("{name: skip, in: query, required: true}")}",
            "Task A(ThingClient c) => c.FindAsync(1, 2);", "Task B(ThingClient c) => c.FindAsync(take: 1);");

        Assert.Equal(["A"], uses.Select(UsedIn.Method));
        Assert.DoesNotContain("callback", uses[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_optional_parameter_in_the_middle_moves_what_stands_behind_it()
    {
        IReadOnlyList<Diagnostic> uses = await UsesAsync(
            $"[{SkipParameter}, {Take}]", $"[{SkipParameter}, {Order}, {Take}]",
            "Task A(ThingClient c) => c.FindAsync(1, 2);", "Task B(ThingClient c) => c.FindAsync(1);", "Task C(ThingClient c) => c.FindAsync(skip: 1, take: 2);");

        Assert.Equal(["A"], uses.Where(use => use.Id == "MAD4011").Select(UsedIn.Method));
        Assert.Equal(["B", "C"], uses.Where(use => use.Id == "MAD4012").Select(UsedIn.Method));
    }

    [Fact]
    public async Task An_optional_parameter_at_the_end_moves_the_options_of_calls()
    {
        IReadOnlyList<Diagnostic> uses = await UsesAsync($"[{SkipParameter}]", $"[{SkipParameter}, {Take}]", "Task A(ThingClient c) => c.FindAsync(1);", "Task B(ThingClient c) => c.FindAsync(1, null);");

        Assert.Equal(["B"], uses.Where(use => use.Id == "MAD4011").Select(UsedIn.Method));
    }

    [Fact]
    public async Task What_can_be_left_out_now_stands_behind_what_cannot()
    {
        IReadOnlyList<Diagnostic> uses = await UsesAsync(
            "[{name: a, in: query, required: true, schema: {type: string}}, {name: b, in: query, required: true, schema: {type: string}}]",
            "[{name: a, in: query, schema: {type: string}}, {name: b, in: query, required: true, schema: {type: string}}]",
            "Task A(ThingClient c) => c.FindAsync(\"1\", \"2\");", "Task B(ThingClient c) => c.FindAsync(a: \"1\", b: \"2\");");

        Assert.Equal(["A"], uses.Where(use => use.Id == "MAD4011").Select(UsedIn.Method));
    }

    [Fact]
    public async Task Another_name_of_a_placeholder_moves_nothing()
    {
        static string Document(string name) =>
            $"openapi: 3.0.3\ninfo: {{title: T, version: v1}}\npaths:\n  /things/{{{name}}}: {{get: {{tags: [Thing], operationId: Thing_Find, responses: {{'204': {{description: ok}}}}, "
            + $"parameters: [{{name: {name}, in: path, required: true, schema: {{type: string}}}}, {SkipParameter}]}}}}\n";

        GeneratorRun run = Project(Document("id"), Document("key"), "Task A(ThingClient c) => c.FindAsync(\"1\", 2);").Run();

        Assert.DoesNotContain(await DriftedProject.UsesAsync(run), use => use.Id == "MAD4011");
    }

    private static async Task<IReadOnlyList<Diagnostic>> UsesAsync(string accepted, string spec, params string[] members)
    {
        static string Document(string parameters) =>
            $"openapi: 3.0.3\ninfo: {{title: T, version: v1}}\npaths:\n  /things: {{get: {{tags: [Thing], operationId: Thing_Find, parameters: {parameters}, responses: {{'204': {{description: ok}}}}}}}}\n";

        GeneratorRun run = Project(Document(accepted), Document(spec), members).Run();
        // The compiler stops what types tell apart, and only that.
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity == DiagnosticSeverity.Error && d.Id is not ("CS1503" or "CS7036"));
        return await DriftedProject.UsesAsync(run);
    }

    private static TestProject Project(string accepted, string spec, params string[] members) =>
        TestProject.With(("madaster.yaml", spec), ("madaster.accepted.yaml", accepted)) with
        {
            Sources = [$"using System;\nusing System.Threading;\nusing System.Threading.Tasks;\nusing Madaster;\nusing Madaster.V1;\n\nclass Program\n{{\n    {string.Join("\n    ", members)}\n}}\n"],
        };
}
