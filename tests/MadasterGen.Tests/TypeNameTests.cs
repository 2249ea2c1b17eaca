using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests;

/// <summary>Names of types that the user chooses.</summary>
public class TypeNameTests
{
    private const string Source = """
        using V4 = Madaster.V4_0;
        class C { V4.CommodityFile? File; V4.Entry? Entry; V4.UnknownEntry? Unknown; }
        """;

    [Fact]
    public void Types_are_renamed_to_the_users_preferred_names()
    {
        TestProject project = TestProject.WithSpecs("madaster-v4.0.yaml") with { Sources = [Source] };

        // The package's targets hand MadasterGenTypeNames on in this form.
        GeneratorRun run = project.Set("MadasterGenTypeRenames", " FileInfo=CommodityFile | CommodityBase=Entry ").Run();

        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Id is not ("CS0169" or "CS0414"));
        Assert.DoesNotContain(run.Files.Keys, name => name.Contains("FileInfo", StringComparison.Ordinal) || name.Contains("CommodityBase", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Advice")]
    [InlineData("Changes")]
    [InlineData("Stubs")]
    [InlineData("Types")]
    public void A_schema_may_be_called_as_a_file_of_ours_could_be(string name)
    {
        GeneratorRun run = TestProject.With(("madaster.yaml", $$"""
            openapi: 3.0.3
            info: { title: Names, version: v1.0 }
            paths:
              /a:
                get:
                  deprecated: true
                  responses: { '200': { description: D, content: { application/json: { schema: { $ref: '#/components/schemas/{{name}}' } } } } }
            components: { schemas: { {{name}}: { type: object, properties: { a: { type: string } } } } }
            """)).Set("MadasterGenTesting", "true").Run();

        Assert.DoesNotContain(run.Diagnostics, found => found.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error || found.Id == "CS8785");
        Assert.Contains($"Madaster.V1_0.{name}.g.cs", run.Files.Keys);
        Assert.Contains("Madaster.V1_0.Build-advice.g.cs", run.Files.Keys);
        Assert.Empty(run.CompilerDiagnostics);
    }
}
