using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Changes;

/// <summary>Uses of what the document calls deprecated.</summary>
public class DeprecatedTests
{
    [Fact]
    public async Task A_use_of_what_is_deprecated_is_pointed_at_with_its_date()
    {
        GeneratorRun run = (TestProject.With(("madaster.yaml",
            """
            openapi: 3.0.3
            info: {title: T, version: v1}
            paths:
              /things:
                post:
                  tags: [Thing]
                  operationId: Thing_Add
                  deprecated: true
                  x-sunset: '2030-01-31'
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                  responses: {'204': {description: ok}}
            components:
              schemas:
                Thing: {type: object, required: [key], properties: {key: {type: string, deprecated: true}, name: {type: string, deprecated: true, x-sunset: '2031-01-31'}, size: {type: integer}}}
            """)) with
        {
            Sources =
            [
                """
            using System.Threading.Tasks;
            using Madaster;
            using Madaster.V1;
            #pragma warning disable CS0618

            class Program
            {
                Task A(MadasterClient c, Thing t) => c.V1.Thing.AddAsync(t);
                Task B(MadasterClient c, Thing t) => c.Latest.Thing.AddAsync(t);
                string? C(Thing t) => t.Name;
                string D(Thing t) => t.Key;
                long? E(Thing t) => t.Size;
            }
            """,
            ],
        }).Run();
        Assert.Empty(run.CompilerDiagnostics);

        IReadOnlyList<Diagnostic> uses = await DriftedProject.UsesAsync(run);

        Assert.Equal(
            [
                ("A", "Thing_Add is deprecated and may be gone after 2030-01-31"), ("B", "Thing_Add is deprecated and may be gone after 2030-01-31"),
                ("C", "'name' of Thing is deprecated and may be gone after 2031-01-31"), ("D", "'key' of Thing is deprecated"),
            ],
            uses.Select(use => (UsedIn.Method(use), use.GetMessage(null))));
        Assert.All(uses, use => Assert.Equal(("MAD4016", DiagnosticSeverity.Info), (use.Id, use.Severity)));
    }

    [Theory]
    [InlineData("", "Thing_CreatePdfReport is deprecated; V1.Thing.CreateReportAsync likely takes its place", null)]
    [InlineData("description: Use Thing_CreateReport., ", "Thing_CreatePdfReport is deprecated; its description names V1.Thing.CreateReportAsync", "V1.Thing.CreateReportAsync")]
    public async Task What_takes_its_place_is_named_and_offered_where_that_is_certain(string description, string text, string? replacement)
    {
        GeneratorRun run = (TestProject.With(("madaster.yaml", $$$"""
            openapi: 3.0.3
            info: {title: T, version: v1}
            paths:
              /things/pdf:
                post: {tags: [Thing], operationId: Thing_CreatePdfReport, deprecated: true, {{{description}}}responses: {'204': {description: ok} } }
              /things/report:
                post: {tags: [Thing], operationId: Thing_CreateReport, responses: {'204': {description: ok} } }
            """)) with
        {
            Sources = ["#pragma warning disable CS0618\nclass Program { System.Threading.Tasks.Task A(Madaster.MadasterClient c) => c.V1.Thing.CreatePdfReportAsync(); }"],
        }).Run();

        Diagnostic use = Assert.Single(await DriftedProject.UsesAsync(run));

        Assert.Equal(text, use.GetMessage(null));
        string clause = text.Replace("Thing_CreatePdfReport is deprecated", "", StringComparison.Ordinal);
        Assert.Contains($"[global::System.Obsolete(\"The document calls Thing_CreatePdfReport deprecated{clause}.\")]", run.Files["Madaster.V1.ThingClient.g.cs"], StringComparison.Ordinal);
        Assert.Equal(replacement, use.Properties.GetValueOrDefault(MadasterGen.Analyzers.Changes.ChangedUseAnalyzer.Replacement));
    }
}
