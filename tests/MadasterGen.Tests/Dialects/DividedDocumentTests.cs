using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Dialects;

/// <summary>Documents that are divided into files: every file that is given can be referred to, and no other.</summary>
public class DividedDocumentTests
{
    private const string Head = "openapi: 3.0.3\ninfo: {title: T, version: v1}\nservers: [{url: 'https://h.example'}]\n";

    private static readonly (string Path, string Text) s_common = ("specs/common.yaml", """
        openapi: 3.0.3
        info: {title: C, version: '9.0'}
        paths: {}
        components:
          parameters: {P: {name: p, in: query, schema: {type: integer}}}
          schemas:
            X: {type: object, properties: {x: {type: string}, z: {$ref: '#/components/schemas/Z'}}}
            Z: {type: object, properties: {z: {type: string, nullable: true}}}
        """);

    private static readonly (string Path, string Text) s_main = ("specs/main.openapi.yaml", Head + """
        paths:
          /a: {get: {tags: [T], operationId: a, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: 'common.yaml#/components/schemas/X'}}}}}}}
          /b: {get: {tags: [T], operationId: b, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: './common.yaml#/components/schemas/X'}}}}}}}
          /c: {get: {tags: [T], operationId: c, parameters: [{$ref: 'common.yaml#/components/parameters/P'}], responses: {'200': {description: ok, content: {application/json: {schema: {$ref: 'thing.json'}}}}}}}
          /d: {get: {tags: [T], operationId: d, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: 'main.openapi.yaml#/components/schemas/Y'}}}}}}}
        components: {schemas: {Y: {type: object, properties: {y: {type: string}}}}}
        """);

    private static readonly (string Path, string Text) s_thing = ("specs/thing.json", """{"type":"object","properties":{"j":{"type":"string"}}}""");

    [Theory]
    [InlineData(null)]
    [InlineData("none")]
    [InlineData("spec")]
    public void Every_reference_is_typed_whatever_the_other_file_is_marked_as(string? mark)
    {
        TestProject project = TestProject.With(s_main, s_common, s_thing);
        if (mark is not null)
            project.Files[1].Metadata["MadasterGen"] = mark;
        GeneratorRun run = project.Run();

        Assert.Equal("", Text.Of(run.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)));
        Assert.Empty(run.CompilerDiagnostics);
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id.StartsWith("MAD0", StringComparison.Ordinal));
        string[] types = [.. run.Files.Keys.Where(name => name.StartsWith("Madaster.V1.", StringComparison.Ordinal))];
        Assert.All(new[] { "X", "Z", "Y", "Thing" }, name => Assert.Contains($"Madaster.V1.{name}.g.cs", types));
        Assert.Contains("long? p", run.Files["Madaster.V1.TClient.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_file_writes_again_what_refers_to_it_and_nothing_else()
    {
        GeneratorRun first = TestProject.With(
            s_main, s_common, s_thing,
            ("specs/other.openapi.yaml", Head.Replace("v1", "v2", StringComparison.Ordinal) + "paths: {/other: {get: {tags: [O], operationId: other, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: 'thing.json'}}}}}}}}\n")).Run();

        GeneratorRun second = first.ThenReplace(s_common.Path, s_common.Text.Replace("x: {type", "renamed: {type", StringComparison.Ordinal));

        Assert.Equal(["Madaster.V1.X.g.cs"], second.FilesOfAnyText.Where(file => first.Files.GetValueOrDefault(file.Key) != file.Value).Select(file => file.Key));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], second.Reasons(TrackingNames.Reads));
    }

    [Fact]
    public void A_problem_is_in_the_file_that_has_the_element()
    {
        GeneratorRun run = TestProject.With(
            ("specs/main.openapi.yaml", Head + "paths: {}\ncomponents: {schemas: {A: {$ref: a.json}}}\n"),
            ("specs/a.json", "{\n\"properties\": {\"b\": {\"$ref\": \"#/properties/nope\"}}}")).Run();

        Assert.Equal(
            "specs/a.json(2,22): warning MAD1005: 'a.json#/properties/nope' leads nowhere (that file has no such place), so what it stands for is any JSON. "
            + "Correct the reference, or add what it names.\n",
            Text.Of(run.Diagnostics.Where(diagnostic => diagnostic.Id == "MAD1005")));
    }

    [Fact]
    public void An_accepted_copy_refers_to_the_accepted_copies_of_the_other_files()
    {
        (string Path, string Text) accepted = ("specs/main.openapi.accepted.yaml", s_main.Text);
        (string Path, string Text) older = ("specs/common.accepted.yaml", s_common.Text.Replace("x: {type: string}", "x: {type: integer}", StringComparison.Ordinal));

        Assert.DoesNotContain(TestProject.With(s_main, s_common, s_thing, accepted).Run().Diagnostics, diagnostic => diagnostic.Id.StartsWith("MAD3", StringComparison.Ordinal));
        GeneratorRun run = TestProject.With(s_main, s_common, s_thing, accepted, older).Run();

        Assert.Contains("specs/common.yaml(7,", Text.Of(run.Diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("MAD36", StringComparison.Ordinal))), StringComparison.Ordinal);
    }
}
