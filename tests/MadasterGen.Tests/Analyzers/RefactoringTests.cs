using System.Collections.Immutable;
using MadasterGen.CodeFixes;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace MadasterGen.Tests.Analyzers;

/// <summary>What editors offer at code that uses a client.</summary>
public class RefactoringTests
{
    private const string Document = """
        openapi: 3.0.3
        info: {title: T, version: v1}
        servers: [{url: 'https://api.example.com'}]
        paths:
          /things/{id}:
            get:
              tags: [Thing]
              operationId: Thing_GetThing
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
          /things:
            post:
              tags: [Thing]
              operationId: Thing_AddThing
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
              responses: {'204': {description: d}}
        components:
          schemas:
            Kind: {type: string, enum: [chair, table]}
            Size: {type: object, required: [height], properties: {height: {type: number}}}
            Thing:
              type: object
              required: [name, kind, size, parts]
              properties: {name: {type: string}, kind: {$ref: '#/components/schemas/Kind'}, size: {$ref: '#/components/schemas/Size'}, parts: {type: array, items: {type: string}}, note: {type: string}}
        """;

    [Theory]
    [InlineData("Thing thing = |new();", "Thing thing = new() { Name = \"\", Kind = default, Size = new(), Parts = default! };")]
    [InlineData("var thing = new |Thing { Kind = Kind.Chair, Size = size };", "var thing = new Thing { Kind = Kind.Chair, Size = size, Name = \"\", Parts = default! };")]
    [InlineData("var thing = |new Thing\n{\n    // Why.\n    Kind = Kind.Chair,\n    Size = size,\n};", "var thing = new Thing\n{\n// Why.\nKind = Kind.Chair,\nSize = size,\nName = \"\",\nParts = default!\n};")]
    [InlineData("var thing = |new object();", null)]
    public Task Required_members_are_written(string statement, string? expected) => AssertOffersAsync(new RequiredMembersRefactoring(), statement, expected);

    [Theory]
    [InlineData("Thing thing = await client.V1.Thing.|GetThingAsync(\"a\");", "Thing thing = await client.V1.Thing.GetThingOrDefaultAsync(\"a\");")]
    [InlineData("await client.V1.Thing.|AddThingAsync(null!);", null)]
    public Task A_call_gives_null_for_what_is_not_there(string statement, string? expected) => AssertOffersAsync(new OrDefaultRefactoring(), statement, expected);

    [Theory]
    [InlineData(
        "int n = kind |switch { _ => 0 };",
        "int n = kind.ToKnown() switch { Kind.Known.Unrecognized => throw new global::System.NotImplementedException(), Kind.Known.Chair => throw new global::System.NotImplementedException(), Kind.Known.Table => throw new global::System.NotImplementedException(), _ => 0 };")]
    [InlineData(
        "int n = kind.ToKnown() |switch { Kind.Known.Chair => 1, Kind.Known.Unrecognized => 2 };",
        "int n = kind.ToKnown() switch { Kind.Known.Chair => 1, Kind.Known.Unrecognized => 2, Kind.Known.Table => throw new global::System.NotImplementedException() };")]
    [InlineData("int n = kind.ToKnown() |switch { Kind.Known.Chair => 1, Kind.Known.Unrecognized => 2, Kind.Known.Table => 3 };", null)]
    [InlineData("int n = 1 |switch { _ => 0 };", null)]
    public Task A_switch_gets_an_arm_for_each_known_value(string statement, string? expected) => AssertOffersAsync(new KnownValuesRefactoring(), statement, expected);

    private static async Task AssertOffersAsync(CodeRefactoringProvider provider, string statement, string? expected)
    {
        string source = $$"""
            using Madaster;
            using Madaster.V1;
            static class Program
            {
                static async System.Threading.Tasks.Task RunAsync(MadasterClient client, Kind kind, Size size)
                {
                    {{statement}}
                }
            }
            """;
        int cursor = source.IndexOf('|');
        GeneratorRun run = TestProject.With(("madaster.yaml", Document)).Run();
        using AdhocWorkspace workspace = new();
        Project project = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithParseOptions(CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14).WithPreprocessorSymbols(run.Project.PreprocessorSymbols))
            .WithCompilationOptions(run.Input.Options)
            .AddMetadataReferences(run.Project.References);
        foreach (KeyValuePair<string, string> file in run.Files)
            project = project.AddDocument(file.Key, file.Value).Project;
        Document document = project.AddDocument("Program.cs", source.Remove(cursor, 1));
        List<CodeAction> actions = [];

        await provider.ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(cursor, 0), actions.Add, CancellationToken.None));

        if (expected is null)
        {
            Assert.Empty(actions);
            return;
        }
        ImmutableArray<CodeActionOperation> operations = await Assert.Single(actions).GetOperationsAsync(CancellationToken.None);
        Document changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        string[] lines = (await changed.GetTextAsync()).ToString().Split('\n');
        Assert.Equal(expected, string.Join(expected.Contains('\n', StringComparison.Ordinal) ? '\n' : ' ', lines[6..^2].Select(line => line.Trim())));
    }
}
