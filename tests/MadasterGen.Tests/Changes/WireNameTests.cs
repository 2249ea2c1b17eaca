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
            [("A", "'Done' of State stands for \"Done\" now; it stood for \"done\""), ("B", "'Name' of Thing is 'Name' on the wire now; it was 'name'")],
            uses.Select(use => (UsedIn.Method(use), use.GetMessage(null))));
        Assert.All(uses, use => Assert.Equal("MAD4011", use.Id));
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
