using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Stubs;

/// <summary>The stub of the API that projects of tests have where they ask for it.</summary>
public sealed class StubTests
{
    public static TheoryData<string> Specs => WholeDocumentTests.CraftedSpecs();

    [Theory]
    [MemberData(nameof(Specs))]
    public void Each_crafted_document_has_a_stub_without_a_compiler_diagnostic(string spec)
    {
        GeneratorRun run = TestProject.WithSpecs(spec).Set("MadasterGenTesting", "true").Run();

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Contains("Madaster.MadasterStub.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData("'201': JSON, '2XX': NONE", "MadasterStubbedOperation<string?>", "Operations.Get, 201, ", ", 204)")]
    [InlineData("'200': JSON, '202': NONE", "MadasterStubbedOperation<string?>", "Operations.Get, 200, ", ", 202)")]
    [InlineData("'200': JSON, '201': OTHER", "MadasterStubbedOperation", "Nothing(Operations.Get, 200", ")")]
    public void A_value_comes_with_a_status_that_brings_it(string responses, string type, string begins, string ends)
    {
        string document = """
            openapi: 3.0.1
            info: { title: Small, version: v1.0 }
            paths:
              /api/v1.0/things:
                get: { tags: [Thing], operationId: Thing_Get, responses: { RESPONSES } }
            """.Replace("RESPONSES", responses, StringComparison.Ordinal)
            .Replace("JSON", "{ description: d, content: { application/json: { schema: { type: string } } } }", StringComparison.Ordinal)
            .Replace("OTHER", "{ description: d, content: { application/json: { schema: { type: integer } } } }", StringComparison.Ordinal)
            .Replace("NONE", "{ description: d }", StringComparison.Ordinal);

        GeneratorRun run = TestProject.With(("small.openapi.yaml", document)).Set("MadasterGenTesting", "true").Run();

        Assert.Empty(run.CompilerDiagnostics);
        string line = run.Files["Madaster.V1_0.ThingClient.Stubs.g.cs"].Split('\n').Single(one => one.Contains("Operations.Get, ", StringComparison.Ordinal));
        Assert.Contains(begins, line, StringComparison.Ordinal);
        Assert.EndsWith(ends, line.TrimEnd(';', ' '), StringComparison.Ordinal);
        Assert.Contains($".{type} ", run.Files["Madaster.V1_0.ThingClient.Stubs.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_who_does_not_ask_has_one() =>
        Assert.DoesNotContain(
            TestProject.WithSpecs("madaster-v3.0.json").Run().Files.Keys, name => name.Contains("Stub", StringComparison.Ordinal));

    [Fact]
    public void A_tag_and_an_operation_may_be_called_as_the_class_inside_their_client()
    {
        const string Document = """
            openapi: 3.0.1
            info: { title: Small, version: v1.0 }
            paths:
              /api/v1.0/stubs:
                get:
                  tags: [Stubs]
                  operationId: Stubs_Stubs
                  responses: { '200': { description: d, content: { application/json: { schema: { type: string } } } } }
            """;

        GeneratorRun run = TestProject.With(("small.openapi.yaml", Document)).Set("MadasterGenTesting", "true").Run();

        Assert.Empty(run.CompilerDiagnostics);
    }
}
