using System.Collections.Immutable;
using MadasterGen.Analyzers.Usage;
using MadasterGen.CodeFixes;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MadasterGen.Tests.Analyzers;

/// <summary>What editors offer at mistakes whose cure is certain.</summary>
public class UsageCodeFixTests
{
    private const string Document = """
        openapi: 3.0.3
        info: {title: T, version: v1}
        servers: [{url: 'https://api.example.com'}]
        paths:
          /things:
            get: {tags: [Thing], operationId: Thing_GetThings, responses: {'200': {description: d, content: {application/json: {schema: {type: array, items: {type: string}}}}}}}
          /file:
            get: {tags: [Thing], operationId: Thing_Download, responses: {'200': {description: d, content: {application/octet-stream: {schema: {type: string, format: binary}}}}}}
        """;

    [Theory]
    [InlineData("client.V1.Thing.EnumerateThingsAsync();", "await foreach (var item in client.V1.Thing.EnumerateThingsAsync())")]
    [InlineData("_ = client.V1.Thing.EnumerateThingsAsync(); int item = 0;", "await foreach (var each in client.V1.Thing.EnumerateThingsAsync())")]
    [InlineData("MadasterFile file = await client.V1.Thing.DownloadAsync();", "using MadasterFile file = await client.V1.Thing.DownloadAsync();")]
    [InlineData("Action run = () => client.V1.Thing.EnumerateThingsAsync();", null)]
    [InlineData("await client.V1.Thing.DownloadAsync();", null)]
    public async Task A_cure_is_offered_where_it_is_certain(string statement, string? expected)
    {
        GeneratorRun run = (TestProject.With(("madaster.yaml", Document)) with
        {
            Sources =
            [
                $$"""
                using System;
                using System.Threading.Tasks;
                using Madaster;
                static class Program
                {
                    static async Task RunAsync(MadasterClient client)
                    {
                        {{statement}}
                    }
                }
                """,
            ],
        }).Run();
        ImmutableArray<Diagnostic> found = await run.Output
            .WithAnalyzers([new UnreadSequenceAnalyzer(), new UndisposedFileAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        using AdhocWorkspace workspace = new();
        Document document = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithParseOptions(run.Input.SyntaxTrees[0].Options)
            .AddDocument("Source0.cs", await run.Input.SyntaxTrees[0].GetTextAsync());
        List<CodeAction> actions = [];
        Diagnostic diagnostic = Assert.Single(found);
        await new UsageCodeFix().RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic.Location.SourceSpan, [diagnostic], (action, _) => actions.Add(action), CancellationToken.None));

        if (expected is null)
        {
            Assert.Empty(actions);
            return;
        }
        ImmutableArray<CodeActionOperation> operations = await Assert.Single(actions).GetOperationsAsync(CancellationToken.None);
        Document changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        Assert.Equal(expected, (await changed.GetTextAsync()).ToString().Split('\n')[7].Trim());
    }
}
