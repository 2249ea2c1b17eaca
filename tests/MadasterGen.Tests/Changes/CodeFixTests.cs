using System.Collections.Immutable;
using MadasterGen.Analyzers.Changes;
using MadasterGen.CodeFixes;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MadasterGen.Tests.Changes;

/// <summary>Uses are moved to where things certainly went.</summary>
public class CodeFixTests
{
    [Fact]
    public void Analyzer_and_fix_speak_of_the_same_property() => Assert.Equal(ChangedUseAnalyzer.Replacement, ReplacementCodeFix.Replacement);

    [Fact]
    public async Task A_call_of_what_is_gone_moves_to_the_same_operation_of_another_version() => Assert.Equal(
        "await client /* the key's */ .V4_0.Database.DeleteDatabaseAsync(id);",
        await FixAsync(DriftedProject.OfMadaster(), "await client /* the key's */ .V3_0.Database.DeleteDatabaseAsync(id);"));

    [Fact]
    public async Task A_call_that_a_newer_version_has_too_moves_there() => Assert.Equal(
        "await Client().V4_0.Database.DeleteDatabaseAsync(id);",
        await FixAsync(
            TestProject.With(("madaster-v3.0.json", Repository.Spec(DriftedProject.Old)), ("madaster-v4.0.yaml", Repository.Spec("madaster-v4.0.yaml"))),
            "await Client().V3_0.Database.DeleteDatabaseAsync(id);"));

    [Theory]
    [InlineData("await client.V3_0.Material.GetMaterialByIdAsync(id, id);")]
    [InlineData("await client.V3_0.Database.GetDatabaseByIdOrDefaultAsync(id);")]
    [InlineData("var database = client.V3_0.Database; await database.DeleteDatabaseAsync(id);")]
    public async Task Nothing_is_offered_where_it_is_not_certain(string statement) => Assert.Null(await FixAsync(DriftedProject.OfMadaster(), statement));

    [Fact]
    public async Task A_type_that_has_another_name_is_renamed()
    {
        const string before = "Thing: {type: object, properties: {part: {$ref: '#/components/schemas/Part'}}}\n    Part: {type: object, properties: {a: {type: string}}}";
        const string after = "Thing: {type: object, properties: {part: {$ref: '#/components/schemas/Piece'}, more: {type: string}}}\n    Piece: {type: object, properties: {a: {type: string}}}";

        Assert.Equal("Madaster.V1.Piece? part = null;", await FixAsync(DriftedProject.Of(before, after), "Madaster.V1.Part? part = null;"));
    }

    // The statement as the first fix leaves it; null when none is offered.
    private static async Task<string?> FixAsync(TestProject project, string statement)
    {
        string source = $$"""
            using System;
            using System.Threading.Tasks;
            using Madaster;

            static class Program
            {
                static MadasterClient Client() => new MadasterClient("key");

                static async Task RunAsync(MadasterClient client, Guid id)
                {
                    {{statement}}
                    await Task.Yield();
                }
            }
            """;
        GeneratorRun run = (project with { Sources = [source] }).Run();
        using AdhocWorkspace workspace = new();
        Document document = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithParseOptions(run.Input.SyntaxTrees[0].Options)
            .AddDocument("Source0.cs", await run.Input.SyntaxTrees[0].GetTextAsync());
        List<CodeAction> actions = [];
        foreach (Diagnostic diagnostic in await DriftedProject.UsesAsync(run))
        {
            CodeFixContext context = new(document, diagnostic.Location.SourceSpan, [diagnostic], (action, _) => actions.Add(action), CancellationToken.None);
            await new ReplacementCodeFix().RegisterCodeFixesAsync(context);
        }
        if (actions.Count == 0)
            return null;
        ImmutableArray<CodeActionOperation> operations = await actions[0].GetOperationsAsync(CancellationToken.None);
        Document changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        string text = (await changed.GetTextAsync()).ToString();
        return text.Split('\n')[10].Trim();
    }
}
