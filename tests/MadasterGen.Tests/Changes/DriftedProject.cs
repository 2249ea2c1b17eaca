using System.Collections.Immutable;
using MadasterGen.Analyzers.Changes;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MadasterGen.Tests.Changes;

/// <summary>Projects whose specs have changed since they were accepted.</summary>
internal static class DriftedProject
{
    public const string Old = "history/madaster-v3.0-build9757.json";
    public const string New = "madaster-v3.0.json";

    /// <summary>A project with the newer build of v3.0, the older one accepted, and v4.0 as it was accepted beside it.</summary>
    public static TestProject OfMadaster(params string[] sources) => TestProject.With(
        ("madaster-v3.0.json", Repository.Spec(New)), ("madaster-v3.0.accepted.json", Repository.Spec(Old)), ("madaster-v4.0.yaml", Repository.Spec("madaster-v4.0.yaml")), ("madaster-v4.0.accepted.yaml", Repository.Spec("madaster-v4.0.yaml"))) with
    {
        Sources = [.. sources],
    };

    /// <summary>A project with a small spec that has changed.</summary>
    public static TestProject Of(string accepted, string spec, params string[] sources) =>
        TestProject.With(("madaster.yaml", Document(spec)), ("madaster.accepted.yaml", Document(accepted))) with { Sources = [.. sources] };

    /// <summary>The project with a suppression file, each entry on a line of its own.</summary>
    public static TestProject AddSuppressions(this TestProject project, params string[] entries) => entries.Length == 0
        ? project
        : project with { Files = project.Files.Add(new TestFile("madaster.suppressions.json", $"{{ \"suppressions\": [\n{string.Join(",\n", entries)}\n] }}\n")) };

    /// <summary>A document around schemas, with an operation that takes and gives the schema Thing.</summary>
    public static string Document(string schemas) => $$$$$$"""
        openapi: 3.0.3
        info: {title: T, version: v1}
        paths:
          /things:
            post:
              tags: [Thing]
              operationId: Thing_Add
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
              responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
        components:
          schemas:
            {{{{{{schemas}}}}}}
        """;

    /// <summary>What the analyzer of uses says, in the order of the code.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> UsesAsync(GeneratorRun run)
    {
        CompilationWithAnalyzers analyzed = run.Output.WithAnalyzers(
            [new ChangedUseAnalyzer()], new AnalyzerOptions([], new TestOptions(run.Project.Properties)));
        ImmutableArray<Diagnostic> diagnostics = await analyzed.GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }

    /// <summary>What is said of the uses in a program with some members, when a document with schemas has become another.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> UsesOfAsync(string accepted, string spec, params string[] members)
    {
        GeneratorRun run = Of(accepted, spec, $$"""
            using System;
            using Madaster;
            using Madaster.V1;

            class Program
            {
                {{string.Join("\n    ", members)}}
            }
            """).Run();
        // The compiler's own are expected only where a required member is missing, or null.
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Id is not ("CS9035" or "CS8600" or "CS8601" or "CS8602" or "CS8603" or "CS8604" or "CS8625"));
        return await UsesAsync(run);
    }
}
