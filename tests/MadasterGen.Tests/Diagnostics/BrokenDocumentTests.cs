using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Diagnostics;

/// <summary>Bad input: always a located diagnostic, and never at the cost of another version.</summary>
public class BrokenDocumentTests
{
    public static TheoryData<string> BrokenSpecs() =>
        [.. Directory.GetFiles(Repository.PathOf("specs", "broken")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(BrokenSpecs))]
    public void A_broken_document_is_reported_at_its_place_and_leaves_another_version_its_client(string spec)
    {
        string other = SmallDocument.Of("\"Thing\": { \"type\": \"object\" }").Replace("v1.0", "v40.0", StringComparison.Ordinal);

        GeneratorRun run = TestProject.With(("broken/" + spec, Repository.Spec("broken/" + spec)), ("madaster-v40.json", other)).Run();

        Assert.Contains("Madaster.V40_0.Thing.g.cs", run.Files.Keys);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.All(run.Diagnostics, d => Assert.EndsWith(spec, d.Location.GetLineSpan().Path));
        Assert.DoesNotContain(run.Diagnostics, d => d.Id == "MAD1009");
        Snapshot.Matches("broken/" + spec.Split('.')[0], new Dictionary<string, string> { ["Diagnostics.txt"] = Text.Of(run.Diagnostics) });
    }

    [Theory]
    [InlineData("{", "MAD1001")]
    [InlineData("", "MAD1002")]
    [InlineData("[]", "MAD1002")]
    [InlineData("true", "MAD1002")]
    [InlineData("{}", "MAD1002")]
    [InlineData("\"text\"", "MAD1002")]
    [InlineData("{\"openapi\": \"4.0.0\", \"info\": {\"title\": \"t\", \"version\": \"1\"}, \"paths\": {}}", "MAD1003")]
    [InlineData("{\"openapi\": 3, \"info\": {\"title\": \"t\", \"version\": \"1\"}, \"paths\": {}}", "MAD1003")]
    public void What_gets_no_client_is_an_error(string text, string id)
    {
        GeneratorRun run = TestProject.With(("madaster.json", text)).Run();

        Diagnostic error = Assert.Single(run.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(id, error.Id);
        Assert.Equal("madaster.json", error.Location.GetLineSpan().Path);
        Assert.Empty(run.Files);
    }

    [Theory]
    [InlineData("@evil.example.com/x")]
    [InlineData(".evil.example.com/x")]
    [InlineData("things")]
    public void A_path_that_does_not_begin_with_a_slash_is_a_warning_at_that_path(string path)
    {
        string text = SmallDocument.Of("\"Thing\": { \"type\": \"object\" }").Replace("/api/v1.0/thing", path, StringComparison.Ordinal);
        foreach ((string file, string document) in new[] { ("madaster.json", text), ("madaster.yaml", Yaml(path)) })
        {
            GeneratorRun run = TestProject.With((file, document)).Run();

            Diagnostic warning = Assert.Single(run.Diagnostics, d => d.Id == "MAD1004");
            Assert.Equal(DiagnosticSeverity.Warning, warning.Severity);
            Assert.Contains(path, document.Split('\n')[warning.Location.GetLineSpan().StartLinePosition.Line]);
            Assert.True(warning.Location.GetLineSpan().StartLinePosition.Line > 0);
            Assert.Empty(run.CompilerDiagnostics);
        }
    }

    private static string Yaml(string path) => $$"""
        openapi: 3.0.1
        info: { title: Small, version: v1.0 }
        paths:
          "{{path}}":
            get:
              operationId: Thing_Get
              tags: [Thing]
              responses: { "200": { description: Done. } }
        """;

    [Fact]
    public void Two_documents_of_one_version_give_one_client_and_an_error_on_the_other()
    {
        GeneratorRun run = TestProject.With(("a/madaster.json", Repository.Spec("madaster-v3.0.json")), ("b/madaster.json", Repository.Spec("madaster-v3.0.json"))).Run();

        Diagnostic error = Assert.Single(run.Diagnostics);
        Assert.Equal("MAD1007", error.Id);
        Assert.Equal("b/madaster.json", error.Location.GetLineSpan().Path);
        Assert.True(error.Location.GetLineSpan().StartLinePosition.Line > 0);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Contains("Madaster.V3_0.FolderResponse.g.cs", run.Files.Keys);
    }

    [Theory]
    [MemberData(nameof(BrokenSpecs))]
    public void Truncating_a_document_anywhere_crashes_nothing(string spec)
    {
        string text = Repository.Spec("broken/" + spec);
        for (int length = 0; length < text.Length; length += Math.Max(1, text.Length / 25))
        {
            GeneratorRun run = TestProject.With(("madaster" + Path.GetExtension(spec), text[..length])).Run();

            Assert.Null(run.Result.Exception);
            Assert.DoesNotContain(run.Diagnostics, d => d.Id == "MAD1009");
        }
    }
}
