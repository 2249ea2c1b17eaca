using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Changes;

/// <summary>What is said in a user's code of what changed.</summary>
public class UseTests
{
    [Fact]
    public async Task A_property_that_is_gone_is_an_error_where_it_is_used_and_nowhere_else()
    {
        IReadOnlyList<Diagnostic> uses = await DriftedProject.UsesOfAsync(
            "Thing: {type: object, properties: {name: {type: string}, old: {type: string}}}", "Thing: {type: object, properties: {name: {type: string}}}",
            "object A(Thing t) => t.Old;", "object B(Thing t) => t.Name;", "Thing C() => new Thing { Old = \"x\", Name = \"y\" };", "Thing D() => new() { Name = \"y\" };");

        Assert.Equal(["A", "C"], uses.Select(UsedIn.Method));
        Assert.All(uses, use => Assert.Equal(("MAD4010", DiagnosticSeverity.Error, "'Old' was removed from v1; nothing replaces it."), (use.Id, use.Severity, use.GetMessage(null))));
    }

    [Fact]
    public async Task Several_things_in_one_statement_are_one_finding()
    {
        Diagnostic use = Assert.Single(await DriftedProject.UsesOfAsync(
            "Thing: {type: object, properties: {name: {type: string}, old: {type: string}, older: {type: string}}}", "Thing: {type: object, properties: {name: {type: string}}}",
            "object A(Thing t) => t.Old + t.Older + t.Old;"));

        Assert.Equal("'Old' and 'Older' were removed from v1; nothing replaces them.", use.GetMessage(null));
    }

    [Fact]
    public async Task Members_of_a_type_that_is_gone_stand_with_the_type()
    {
        const string Advice = "; the project has no other version: if the API has a newer one, add its document beside this one (<AdditionalFiles Include=\"…\" />), and replacements are named here";
        const string Gone = "Thing: {type: object, properties: {part: {$ref: '#/components/schemas/Part'}}}\n    Part: {type: object, properties: {size: {type: number}, name: {type: string}}}";

        IReadOnlyList<Diagnostic> uses = await DriftedProject.UsesOfAsync(
            Gone, "Thing: {type: object, properties: {name: {type: string}}}",
            "Part A() => new Part { Size = 1, Name = \"n\" };", "double? B(Part[] parts) { foreach (var p in parts) return p.Size; return 0; }");

        Assert.Equal($"'Part' was removed from v1{Advice}; 'Size' and 'Name' went with it", uses[0].GetMessage(null));
        Assert.Equal($"'Size' is gone with Part, which was removed from v1{Advice}.", uses[^1].GetMessage(null));
    }

    [Theory]
    [InlineData(
        "kind: {$ref: '#/components/schemas/Kind'}", "kind: {$ref: '#/components/schemas/Kind'}", "[A, B, C]", "bool A(Thing t) => t.Kind == Kind.A;",
        "The values \"B\" and \"C\" of Kind are new, and nothing here handles what is new. Add a case.")]
    [InlineData(
        "one: {type: string}, two: {type: string}", "one: {type: string, minLength: 1}, two: {type: string, minLength: 1}", "[A]", "Thing A(string s) => new() { One = s, Two = s };",
        "The least length of 'one' and 'two' of Thing was none and is 1")]
    [InlineData(
        "one: {type: string}, two: {type: string}, three: {type: string}", "one: {type: string, nullable: true}, two: {type: string, nullable: true}, three: {type: string, minLength: 2, nullable: true}",
        "[A]", "string A(Thing t) => t.One + t.Two + t.Three;", "'one', 'two' and 'three' of Thing can be null now")]
    [InlineData(
        "one: {type: string}, two: {type: string}", "one: {type: string, minLength: 1}, two: {type: string, maxLength: 4}", "[A]", "Thing A(string s) => new() { One = s, Two = s };",
        "The least length of 'one' of Thing was none and is 1; the greatest length of 'two' of Thing was none and is 4")]
    public async Task What_is_said_alike_of_several_names_is_one_sentence(string old, string now, string kinds, string member, string message)
    {
        const string Kind = "\n    Kind: {type: string, enum: ";

        Diagnostic use = Assert.Single(await DriftedProject.UsesOfAsync(
            $"Thing: {{type: object, properties: {{{old}}}}}{Kind}[A]}}", $"Thing: {{type: object, properties: {{{now}}}}}{Kind}{kinds}}}", member));

        Assert.Equal(message, use.GetMessage(null));
    }

    [Fact]
    public async Task A_property_that_changed_is_said_where_it_is_used()
    {
        IReadOnlyList<Diagnostic> uses = await DriftedProject.UsesOfAsync(
            "Thing: {type: object, properties: {name: {type: string}, size: {type: integer}}}", "Thing: {type: object, properties: {name: {type: string, nullable: true}, size: {type: integer}}}",
            "object A(Thing t) => t.Name;", "object B(Thing t) => t.Size;", "void C(Thing t) { var a = t.Name + t.Name; var b = t.Name.Length; }");

        Assert.Equal(["A", "C", "C"], uses.Select(UsedIn.Method));
        Assert.All(uses, use => Assert.Equal(("MAD4011", "'name' of Thing can be null now"), (use.Id, use.GetMessage(null))));
    }

    [Fact]
    public async Task A_member_that_is_required_now_is_said_at_the_initializers_that_lack_it()
    {
        IReadOnlyList<Diagnostic> uses = await DriftedProject.UsesOfAsync(
            "Thing: {type: object, properties: {name: {type: string}}}", "Thing: {type: object, required: [key], properties: {name: {type: string}, key: {type: string}}}",
            "Thing A() => new Thing { Name = \"x\" };", "Thing B() => new() { Name = \"x\" };", "Thing C() => new Thing { Key = \"k\" };");

        Assert.Equal(["MAD4013", "MAD4013"], uses.Where(use => use.Id == "MAD4013").Select(use => use.Id));
        Assert.Equal(["A", "B"], uses.Where(use => use.Id == "MAD4013").Select(UsedIn.Method));
    }

    [Fact]
    public async Task A_new_value_is_said_at_comparisons_and_switches_that_do_not_handle_it()
    {
        IReadOnlyList<Diagnostic> uses = await DriftedProject.UsesOfAsync(
            "Thing: {type: object, properties: {state: {$ref: '#/components/schemas/State'}}}\n    State: {type: string, enum: [Busy, Done]}",
            "Thing: {type: object, properties: {state: {$ref: '#/components/schemas/State'}}}\n    State: {type: string, enum: [Busy, Done, Failed]}",
            "bool A(Thing t) => t.State == State.Done;",
            "bool B(Thing t) => t.State == State.Done || t.State == State.Failed;",
            "int C(State s) => s.ToKnown() switch { State.Known.Busy => 1, State.Known.Done => 2, _ => 3 };",
            "int D(State s) { switch (s.ToKnown()) { case State.Known.Done: return 1; case State.Known.Failed: return 2; default: return 3; } }",
            "State E() => State.Done;");

        Assert.Equal(["A", "C"], uses.Select(UsedIn.Method));
        Assert.All(uses, use => Assert.Equal(("MAD4014", "Value \"Failed\" of State is new, and nothing here handles what is new. Add a case."), (use.Id, use.GetMessage(null).Replace("The value", "Value", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_new_number_is_said_at_comparisons_that_do_not_handle_it_and_one_that_is_gone_is_an_error()
    {
        const string Thing = "Thing: {type: object, properties: {state: {$ref: '#/components/schemas/State'}}}\n    State: ";
        IReadOnlyList<Diagnostic> uses = await DriftedProject.UsesOfAsync(
            Thing + "{type: integer, enum: [1, 2], x-enum-varnames: [Busy, Done]}", Thing + "{type: integer, enum: [2, 3], x-enum-varnames: [Done, Failed]}",
            "bool A(Thing t) => t.State == State.Done;", "bool B(Thing t) => t.State == State.Busy;", "int C(State s) => s.ToKnown() switch { State.Known.Busy => 1, State.Known.Failed => 2, _ => 3 };",
            "bool D(Thing t) => t.State == State.Done || t.State == State.Failed;");

        Assert.Equal(
            [("A", "MAD4014", "The value 3 of State is new, and nothing here handles what is new. Add a case."), ("B", "MAD4010", "'Busy' was removed from v1; nothing replaces it."), ("C", "MAD4010", "'Busy' was removed from v1; nothing replaces it.")],
            uses.Where(use => use.Id is "MAD4010" or "MAD4014").Select(use => (UsedIn.Method(use), use.Id, use.GetMessage(null))));
    }

    [Fact]
    public async Task An_enum_of_numbers_that_is_gone_is_an_error_wherever_it_is_named()
    {
        IReadOnlyList<Diagnostic> uses = await DriftedProject.UsesOfAsync(
            "Thing: {type: object, properties: {state: {$ref: '#/components/schemas/State'}}}\n    State: {type: integer, enum: [1]}",
            "Thing: {type: object, properties: {name: {type: string}}}",
            "long A(State s) => s.Value;", "State B() => new(1);", "bool C(State s) => s == State._1;", "string? D(Thing t) => t.Name;");

        Assert.Equal(["A", "B", "C"], uses.Select(UsedIn.Method).Distinct());
        Assert.All(uses, use => Assert.Equal("MAD4010", use.Id));
    }

    [Fact]
    public async Task A_value_that_is_gone_is_an_error_where_code_switches_over_it()
    {
        IReadOnlyList<Diagnostic> uses = await DriftedProject.UsesOfAsync(
            "Thing: {type: object, properties: {state: {$ref: '#/components/schemas/State'}}}\n    State: {type: string, enum: [Busy, Done]}",
            "Thing: {type: object, properties: {state: {$ref: '#/components/schemas/State'}}}\n    State: {type: string, enum: [Done]}",
            "int A(State s) => s.ToKnown() switch { State.Known.Busy => 1, State.Known.Done => 2, _ => 3 };", "bool B(State s) => s == State.Busy;", "bool C(State s) => s == State.Done;");

        Assert.Equal(["A", "B"], uses.Select(UsedIn.Method));
        Assert.All(uses, use => Assert.Equal(("MAD4010", "'Busy' was removed from v1; nothing replaces it."), (use.Id, use.GetMessage(null))));
    }

    [Fact]
    public async Task A_type_that_is_gone_is_an_error_wherever_it_is_named()
    {
        IReadOnlyList<Diagnostic> uses = await DriftedProject.UsesOfAsync(
            "Thing: {type: object, properties: {state: {$ref: '#/components/schemas/State'}, part: {$ref: '#/components/schemas/Part'}}}\n    State: {type: string, enum: [Busy, Done]}\n    Part: {type: object, properties: {size: {type: number}}}",
            "Thing: {type: object, properties: {name: {type: string}}}",
            "int A(State s) => s.ToKnown() switch { State.Known.Busy => 1, _ => 3 };", "Part B() => new() { Size = 1 };", "bool C(Thing t) => t.State == State.Done;", "string? D(Thing t) => t.Name;");

        Assert.Equal(["A", "B", "C"], uses.Select(UsedIn.Method));
        Assert.All(uses, use => Assert.Equal("MAD4010", use.Id));
    }

    [Fact]
    public async Task A_program_that_uses_what_Madaster_removed_is_told_at_each_statement()
    {
        GeneratorRun run = DriftedProject.OfMadaster("""
            using System;
            using System.Threading.Tasks;
            using Madaster;
            using Madaster.V3_0;

            static class Program
            {
                static async Task RunAsync(MadasterClient client, Guid id)
                {
                    var databases = await client.V3_0.Database.GetDatabasesAsync();
                    foreach (var database in databases)
                        Console.WriteLine(database.Name);
                    var material = await client.V3_0.Material.GetMaterialByIdAsync(id, id);
                    Console.WriteLine(material.Name);
                    var building = await client.V3_0.Building.GetBuildingByIdAsync(id);
                    Console.WriteLine(building.Name);
                    Console.WriteLine(building.PhaseType);
                    await client.V3_0.Building.AddBuildingAsync(new BuildingRequest { Name = "x" });
                }
            }
            """).Run();

        IReadOnlyList<Diagnostic> uses = await DriftedProject.UsesAsync(run);

        Snapshot.Matches("program", new Dictionary<string, string> { ["Diagnostics.txt"] = string.Join("\n", uses.Select(Text)) + "\n" });
        Assert.DoesNotContain(run.Output.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error && d.Location.SourceTree!.FilePath.EndsWith(".g.cs", StringComparison.Ordinal));
    }

    private static string Text(Diagnostic diagnostic) =>
        $"({diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(null)}";
}
