using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Changes;

/// <summary>Names that stay and stand for something else on the wire.</summary>
public class WireNameTests
{
    [Fact]
    public async Task What_stands_for_something_else_on_the_wire_behind_the_same_name_is_told_of()
    {
        IReadOnlyList<Diagnostic> uses = await DriftedProject.UsesOfAsync(
            "Thing: {type: object, properties: {state: {$ref: '#/components/schemas/State'}, name: {type: string}}}\n    State: {type: string, enum: [busy, done]}",
            "Thing: {type: object, properties: {state: {$ref: '#/components/schemas/State'}, Name: {type: string}}}\n    State: {type: string, enum: [busy, Done]}",
            "State A() => State.Done;", "object B(Thing t) => t.Name;", "bool C(Thing t) => t.State == State.Busy;", "bool D(State s) => s.ToKnown() == State.Known.Done;");

        Assert.Equal(
            [("A", "The value \"done\" of State is spelled otherwise on the wire: \"Done\""), ("B", "'Name' of Thing is spelled otherwise on the wire; it was 'name'")],
            uses.Select(use => (UsedIn.Method(use), use.GetMessage(null))));
        Assert.All(uses, use => Assert.Equal("MAD4011", use.Id));
    }

    /// <summary>Where two could be meant, and where the names are none of the document's, no change of the document says it.</summary>
    [Fact]
    public async Task So_is_what_no_change_is_about()
    {
        const string State = "Thing: {type: object, properties: {state: {$ref: '#/components/schemas/State'}}}\n    State: {type: integer, enum: [1, 2, 3], x-enum-varnames: ";

        IReadOnlyList<Diagnostic> uses = await DriftedProject.UsesOfAsync(
            State + "[Busy, Done, Off]}", (State + "[Busy, Off, Done]}").Replace("2, 3", "2, 4", StringComparison.Ordinal), "State A() => State.Done;");

        Assert.StartsWith("'Done' of State stands for 4 now; it stood for 2", Assert.Single(uses).GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("requestBody: {content: {application/json: {schema: {type: object, properties: {$: {type: string}, b: {type: string}}}}}}", "new() { Mt = null }", "'Mt' of the request body of Thing_Add (POST /things) is spelled otherwise on the wire; it was 'mt'")]
    [InlineData("requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {$: {type: string}, b: {type: string}}}}}}", "mt: null", "'Mt' of the request body of Thing_Add (POST /things) is spelled otherwise on the wire; it was 'mt'")]
    [InlineData("parameters: [{name: $, in: query, schema: {type: string}}]", "mt: null", "The query parameter 'Mt' of Thing_Add (POST /things) is spelled otherwise on the wire; it was 'mt'")]
    [InlineData("parameters: [{name: q, in: query, schema: {type: string, enum: [a, $]}}]", "q: AddQ.Mt", "'Mt' of AddQ stands for \"Mt\" now; it stood for \"mt\"")]
    public async Task It_is_told_once_where_calls_give_it(string part, string argument, string message)
    {
        GeneratorRun run = (TestProject.With(("madaster.yaml", Document("Mt")), ("madaster.accepted.yaml", Document("mt"))) with
        {
            Sources = [$"using Madaster; using Madaster.V1; class Program {{ System.Threading.Tasks.Task A(MadasterClient c) => c.V1.Thing.AddAsync({argument}); }}"],
        }).Run();

        Assert.Empty(run.CompilerDiagnostics);
        Diagnostic use = Assert.Single(await DriftedProject.UsesAsync(run));

        Assert.Equal(("MAD4011", message), (use.Id, use.GetMessage(null)));

        string Document(string name) =>
            $"{{openapi: 3.0.3, info: {{title: T, version: v1}}, paths: {{/things: {{post: {{tags: [Thing], operationId: Thing_Add, {part.Replace("$", name, StringComparison.Ordinal)}, responses: {{'204': {{description: ok}}}}}}}}}}}}";
    }

    [Fact]
    public async Task What_somebody_has_looked_at_is_not_told_again()
    {
        GeneratorRun run = DriftedProject.Of(
            "Thing: {type: object, properties: {name: {type: string}}}", "Thing: {type: object, properties: {Name: {type: string}}}",
            "using Madaster.V1; class Program { object? B(Thing t) => t.Name; }")
            .AddSuppressions("""{ "rule": "MAD3523", "pointer": "/components/schemas/Thing/properties/Name", "reason": "they read both" }""").Run();

        Assert.Empty(await DriftedProject.UsesAsync(run));
    }

    [Fact]
    public async Task Numbers_that_change_their_names_are_told_of()
    {
        const string Thing = "Thing: {type: object, properties: {state: {$ref: '#/components/schemas/State'}}}\n    State: {type: integer, enum: [1, 2], ";
        IReadOnlyList<Diagnostic> uses = await DriftedProject.UsesOfAsync(
            Thing + "x-enum-varnames: [Busy, Done]}", Thing + "x-enum-varnames: [Done, Busy]}", "State A() => State.Done;");

        Assert.StartsWith("The value 1 of State is called Done in code now; it was Busy", Assert.Single(uses).GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_method_that_calls_another_operation_now_is_told_of()
    {
        GeneratorRun run = (TestProject.With(("madaster.yaml", Get("/others", "Get")), ("madaster.accepted.yaml", Get("/things", "get"))) with
        {
            Sources =
            [
                """
                using System.Threading.Tasks;
                using Madaster;

                class Program
                {
                    Task A(MadasterClient client) => client.V1.Thing.GetAsync();
                }
                """,
            ],
        }).Run();

        Diagnostic use = Assert.Single(await DriftedProject.UsesAsync(run));

        Assert.Equal(("MAD4011", "Thing.GetAsync calls GET /others now; it called GET /things"), (use.Id, use.GetMessage(null)));

        static string Get(string path, string id) => $"{{openapi: 3.0.3, info: {{title: T, version: v1}}, paths: {{{path}: {{get: {{tags: [Thing], operationId: {id}, responses: {{'204': {{description: ok}}}}}}}}, /same: {{delete: {{tags: [Thing], operationId: c, responses: {{'204': {{description: ok}}}}}}}}}}}}";
    }
}
