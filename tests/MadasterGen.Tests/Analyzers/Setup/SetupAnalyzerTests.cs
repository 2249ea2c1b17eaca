using System.Collections.Immutable;
using System.Globalization;
using MadasterGen.Analyzers.Setup;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MadasterGen.Tests.Analyzers.Setup;

/// <summary>What is missing in a project, and what is there twice.</summary>
public class SetupAnalyzerTests
{
    [Theory]
    [InlineData("services.AddMadasterClient(null)", "'AddMadasterClient'", "Include=\"Microsoft.Extensions.Http\"")]
    [InlineData("services.AddMadasterClient(o => { }).AddMadasterResilience()", "'AddMadasterClient'", "Include=\"Microsoft.Extensions.Http\"")]
    [InlineData("services.AddShopClient(\"a\", null)", "'AddShopClient'", "Include=\"Microsoft.Extensions.Http\"")]
    [InlineData("builder.AddMadasterResilience()", "'AddMadasterResilience'", "Include=\"Microsoft.Extensions.Http.Resilience\"")]
    public async Task A_registration_without_its_package_names_the_package(string call, params string[] parts)
    {
        ImmutableArray<Diagnostic> found = await AnalyzeAsync(new MissingPackageAnalyzer(), $$"""
            static class Program
            {
                static object Add(object services, object builder) => {{call}};
            }
            """);

        Diagnostic first = found.OrderBy(d => d.Location.SourceSpan.Start).First();
        Assert.Equal("MAD0011", first.Id);
        Assert.All(parts, part => Assert.Contains(part, first.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("services.AddOtherClient(null)")]
    [InlineData("services.Add(null)")]
    [InlineData("services.ToString()")]
    [InlineData("Own.AddMadasterClient(services)")]
    public async Task Other_methods_are_nobodys_affair(string call) => Assert.Empty(await AnalyzeAsync(new MissingPackageAnalyzer(), $$"""
        static class Program
        {
            static object Add(object services) => {{call}};
        }
        static class Own
        {
            public static object AddMadasterClient(object services) => services;
        }
        """));

    [Theory]
    [InlineData("namespace Madaster { public class MadasterApiException { } }", true)]
    [InlineData("namespace Madaster { internal class MadasterApiException { } }", false)]
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Consumer\")] namespace Madaster { internal class MadasterApiException { } }", true)]
    [InlineData("namespace Shop.Madaster { public class MadasterApiException { } }", false)]
    public async Task A_client_in_a_referenced_project_is_reported_where_this_project_sees_it(string library, bool isReported)
    {
        ImmutableArray<Diagnostic> found = await AnalyzeAsync(new ReferencedClientAnalyzer(), "class Program { }", library);

        Assert.Equal(isReported ? ["MAD0012"] : [], found.Select(d => d.Id));
        Assert.All(found, d => Assert.StartsWith("'Library' has a client in the namespace 'Madaster' too", d.GetMessage(CultureInfo.InvariantCulture)));
    }

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(DiagnosticAnalyzer analyzer, string source, string library = "")
    {
        TestProject project = TestProject.WithSpecs("madaster-v3.0.json", "crafted/enums.openapi.yaml");
        project.Files[1].Metadata["MadasterGenClientName"] = "ShopClient";
        MetadataReference other = CSharpCompilation.Create(
            "Library", [CSharpSyntaxTree.ParseText(library)], project.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();
        GeneratorRun run = (project with { Sources = [source], References = [.. project.References, other] }).Run();
        Compilation consumer = run.Output.WithAssemblyName("Consumer");
        return await consumer.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync();
    }
}
