using System.Reflection;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MadasterGen.Tests.Pipeline;

/// <summary>A project in which every step of the pipeline has something to do, and edits of it.</summary>
internal static class StepProject
{
    public const string Spec = "madaster-1.yaml";
    public const string Copy = "madaster-1.accepted.yaml";
    public const string OtherSpec = "madaster-2.yaml";
    public const string OtherCopy = "madaster-2.accepted.yaml";
    public const string Suppressions = "madaster.suppressions.json";

    public const string Part = "maker.json";
    public const string Other = "other.json";

    /// <summary>All steps, by the ends of their names.</summary>
    public static IReadOnlyList<string> Steps { get; } = [.. typeof(TrackingNames).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (string)field.GetRawConstantValue()!).Select(name => name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..])];

    /// <summary>
    /// Two versions that both changed since they were accepted, of one of which a change is suppressed; the other refers to a file.
    /// </summary>
    public static TestProject Create() => TestProject.With(
        (Spec, Document("v1", "shelf", "Shelf", "height: {type: integer}")),
        (Copy, Document("v1", "shelf", "Shelf", "height: {type: string}, width: {type: string}, label: {type: string}")),
        (OtherSpec, Document("v2", "crate", "Crate", "weight: {type: integer}, maker: {$ref: maker.json}")),
        (Part, "{type: object, description: One., properties: {name: {type: string}}}"),
        (Other, """{"description": "One."}"""),
        (OtherCopy, Document("v2", "crate", "Crate", "weight: {type: string}, colour: {type: string}")),
        (Suppressions, Suppression("height"))) with
    { Sources = ["class A { }"] };

    /// <summary>Types in C#.</summary>
    public static GeneratorRun Type(GeneratorRun run) => run.Then(compilation => compilation.ReplaceSyntaxTree(
        compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText("class B { }", (CSharpParseOptions)compilation.SyntaxTrees[0].Options)));

    /// <summary>Takes a library away.</summary>
    public static GeneratorRun WithoutReference(GeneratorRun run, string name) => run.Then(compilation => compilation.RemoveReferences(
        compilation.References.Where(reference => reference.Display?.StartsWith(name, StringComparison.Ordinal) == true)));

    /// <summary>Replaces a part of a file, which must be there.</summary>
    public static GeneratorRun Edit(GeneratorRun run, string path, string old, string replacement)
    {
        string text = run.Project.Files.Single(file => file.Path == path).GetText().ToString();
        Assert.Contains(old, text);
        return run.ThenReplace(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>The steps one of whose results is another than before, by the ends of their names.</summary>
    public static IReadOnlyList<string> Changed(GeneratorRun run) =>
        [.. Steps.Where(step => run.Reasons("MadasterGen." + step).Any(IsChange))];

    private static bool IsChange(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New or IncrementalStepRunReason.Removed;

    private static string Suppression(string property) => $$"""
        { "suppressions": [
          { "rule": "MAD3601", "pointer": "/components/schemas/Shelf/properties/{{property}}", "reason": "r", "expires": "2027-01-31" }
        ] }
        """;

    private static string Document(string version, string path, string name, string properties) => $$$$$$"""
        openapi: 3.0.3
        info: {title: T, version: {{{{{{version}}}}}}}
        servers: [{url: 'https://example.test/'}]
        paths:
          /{{{{{{path}}}}}}:
            get:
              tags: [{{{{{{name}}}}}}]
              operationId: {{{{{{name}}}}}}_Get
              summary: Gets it.
              deprecated: true
              responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/{{{{{{name}}}}}}'}}}}}
        components:
          schemas:
            {{{{{{name}}}}}}: {type: object, description: One., properties: {{{{{{{properties}}}}}}}}
        """;
}
