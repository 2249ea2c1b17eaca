using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MadasterGen.Tests.Settings;

/// <summary>A project can do without the interfaces of its clients.</summary>
public sealed class InterfaceTests
{
    private const string Setting = "MadasterGenInterfaces";

    public static TheoryData<string> Documents() =>
        [.. Directory.GetFiles(Repository.PathOf("specs", "crafted"), "*.openapi.yaml").Select(path => "crafted/" + Path.GetFileName(path))];

    [Fact]
    public void Both_Madaster_documents_give_clients_without_interfaces()
    {
        GeneratorRun run = Without(TestProject.WithSpecs("madaster-v3.0.json", "madaster-v4.0.yaml").Set("MadasterGenTesting", "true"));

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Empty(InterfacesOf(run));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void So_does_any_document(string name)
    {
        GeneratorRun run = Without(TestProject.WithSpecs(name));

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Empty(InterfacesOf(run));
    }

    [Fact]
    public void What_is_gone_is_told_of_on_the_classes()
    {
        TestProject project = TestProject.With(
            ("madaster-v3.0.json", Repository.Spec("madaster-v3.0.json")),
            ("madaster-v3.0.accepted.json", Repository.Spec("history/madaster-v3.0-build9757.json")),
            ("madaster-v4.0.yaml", Repository.Spec("madaster-v4.0.yaml")));

        GeneratorRun run = Without(project);

        Assert.DoesNotContain(run.CompilerDiagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(InterfacesOf(run));
    }

    [Fact]
    public void Methods_have_their_documentation_themselves()
    {
        string client = Without(TestProject.WithSpecs("madaster-v3.0.json")).Files["Madaster.V3_0.AccountClient.g.cs"];

        Assert.DoesNotContain("/// <inheritdoc/>", client, StringComparison.Ordinal);
        Assert.Contains("/// <remarks><c>GET ", client, StringComparison.Ordinal);
    }

    private static GeneratorRun Without(TestProject project) => (project.Set(Setting, "false") with { TracksSteps = false }).Run();

    private static IEnumerable<string> InterfacesOf(GeneratorRun run) => run.Files.Values
        .SelectMany(text => CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<InterfaceDeclarationSyntax>())
        .Select(declaration => declaration.Identifier.Text);
}
