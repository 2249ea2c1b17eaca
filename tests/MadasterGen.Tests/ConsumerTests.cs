using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MadasterGen.Tests;

/// <summary>What the project around the generated code may look like.</summary>
public class ConsumerTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.CSharp14)]
    public void The_client_compiles_without_a_diagnostic_on_every_language_version(LanguageVersion version)
    {
        TestProject project = TestProject.WithSpecs("madaster-v3.0.json", "madaster-v4.0.yaml") with { LanguageVersion = version };

        GeneratorRun run = project.Run();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void An_earlier_build_of_a_version_compiles_beside_the_next_version()
    {
        GeneratorRun run = TestProject.WithSpecs("history/madaster-v3.0-build9757.json", "madaster-v4.0.yaml").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal(71, run.Files.Where(f => f.Key.StartsWith("Madaster.V3_0", StringComparison.Ordinal))
            .Sum(f => f.Value.Split("internal static readonly global::Madaster.MadasterOperation ").Length - 1));
    }

    [Fact]
    public void The_client_compiles_against_net8()
    {
        TestProject project = TestProject.WithSpecs("madaster-v3.0.json", "madaster-v4.0.yaml") with { References = Basic.Reference.Assemblies.Net80.References.All };

        Assert.Empty(project.Run().CompilerDiagnostics);
    }

    [Fact]
    public void An_older_language_version_is_an_error_that_says_what_to_do()
    {
        TestProject project = TestProject.WithSpecs("madaster-v3.0.json") with { LanguageVersion = LanguageVersion.CSharp10 };

        GeneratorRun run = project.Run();

        Assert.Equal("MAD0001", Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.Files);
    }

    [Fact]
    public void A_project_without_SystemTextJson_is_told_to_reference_it()
    {
        TestProject project = TestProject.WithSpecs("madaster-v3.0.json");
        project = project with { References = [.. project.References.Where(r => r.Display?.Contains("System.Text.Json") != true)] };

        Assert.Equal("MAD0002", Assert.Single(project.Run().Diagnostics).Id);
    }

    [Fact]
    public void A_project_without_HttpClient_is_told_to_reference_it()
    {
        TestProject project = TestProject.WithSpecs("madaster-v3.0.json");
        project = project with { References = [.. project.References.Where(r => r.Display?.Contains("System.Net.Http.dll") != true && r.Display?.Contains("System.Net.Http (") != true)] };

        GeneratorRun run = project.Run();

        Assert.Equal("MAD0008", Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.Files);
    }

    [Theory]
    [InlineData("System.Text.Json", "7.0.0.0", "MAD0009")]
    [InlineData("System.Text.Json", "8.0.0.0", null)]
    [InlineData("Microsoft.Extensions.Http", "6.0.0.0", "MAD0010")]
    public void An_older_package_is_named_with_its_version(string name, string version, string? id)
    {
        TestProject project = TestProject.WithSpecs("madaster-v3.0.json");
        MetadataReference package = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText($"[assembly: System.Reflection.AssemblyVersion(\"{version}\")]")],
            project.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();
        project = project with { References = [.. project.References.Where(r => r.Display?.Contains(name) != true), package] };

        GeneratorRun run = project.Run();

        Assert.Equal(id is null ? [] : [id], run.Diagnostics.Select(d => d.Id));
        Assert.All(run.Diagnostics, d => Assert.Contains(version, d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.DoesNotContain(run.Files.Keys, file => file.Contains("ServiceCollection", StringComparison.Ordinal));
    }

    [Fact]
    public void A_generator_beside_the_client_that_cannot_see_it_is_named_with_a_cure()
    {
        GeneratorRun run = TestProject.WithSpecs("madaster-v3.0.json").Set("EnableRequestDelegateGenerator", "true").Run();

        Diagnostic hint = Assert.Single(run.Diagnostics);
        Assert.Equal("MAD0013", hint.Id);
        Assert.Contains("set EnableRequestDelegateGenerator to false", hint.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Namespaces_and_types_of_the_users_own_with_well_known_names_hide_nothing()
    {
        TestProject project = TestProject.WithSpecs("madaster-v3.0.json", "madaster-v4.0.yaml") with
        {
            Sources =
            [
                """
                namespace Acme.System { class String { } }
                namespace Acme.Madaster { class Task { } class MadasterClient { } namespace System { class Guid { } } }
                namespace Acme.Api.V3_0 { class Guid { } class Uri { } class Exception { } }
                namespace Acme { class Task { } class List { } class Guid { } class Console { } class Exception { } class Stream { } class HttpClient { } }
                """,
            ],
        };

        Assert.Empty(project.Set("MadasterGenNamespace", "Acme.Api").Run().CompilerDiagnostics);
    }

    [Fact]
    public void A_project_whose_own_namespace_has_a_segment_Madaster_compiles_and_is_told_how_to_write_the_using()
    {
        TestProject project = (TestProject.WithSpecs("madaster-v3.0.json") with
        {
            Sources = ["namespace Acme.Madaster.Jobs { using global::Madaster; class Job { public MadasterClient? Client { get; set; } } }"],
        }).Set("RootNamespace", "Acme.Madaster.Jobs");

        GeneratorRun run = project.Run();

        Assert.Empty(run.CompilerDiagnostics);
        Diagnostic hint = Assert.Single(run.Diagnostics);
        Assert.Equal("MAD0003", hint.Id);
        Assert.Contains("using global::Madaster;", hint.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Everything_can_be_internal()
    {
        GeneratorRun run = TestProject.WithSpecs("madaster-v3.0.json", "madaster-v4.0.yaml").Set("MadasterGenVisibility", "internal").Run();

        Assert.Empty(run.CompilerDiagnostics);
        Assert.All(AllTypes(run.Output.Assembly.GlobalNamespace), type => Assert.NotEqual(Accessibility.Public, type.DeclaredAccessibility));
    }

    [Fact]
    public void The_root_client_and_the_namespace_have_the_names_the_user_wants()
    {
        GeneratorRun run = (TestProject.WithSpecs("madaster-v3.0.json", "madaster-v4.0.yaml") with
        {
            Sources = ["using Acme.Platform; class C { PassportClient client = new(\"key\"); PassportV3_0Client V3 => client.V3_0; }"],
        }).Set("MadasterGenNamespace", "Acme.Platform").Set("MadasterGenClientName", "PassportClient").Run();

        Assert.Empty(run.CompilerDiagnostics);
        Assert.DoesNotContain(run.Files.Values, text => text.Contains("global::Madaster"));
    }

    [Fact]
    public void A_property_that_is_not_understood_is_said_and_its_default_used()
    {
        GeneratorRun run = TestProject.WithSpecs("madaster-v3.0.json").Set("MadasterGenVisibility", "private").Set("MadasterGenNamespace", "1x").Run();

        Assert.Equal(["MAD0006", "MAD0006"], run.Diagnostics.Select(d => d.Id));
        Assert.Contains("Madaster.V3_0.FolderResponse.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData("MadasterGenClientName", "class")]
    [InlineData("MadasterGenNamespace", "Acme.public")]
    public void A_keyword_is_no_name(string property, string value)
    {
        GeneratorRun run = TestProject.WithSpecs("madaster-v3.0.json").Set(property, value).Run();

        Assert.Equal("MAD0006", Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void A_namespace_in_metadata_that_is_none_is_said_at_its_file()
    {
        TestProject project = TestProject.WithSpecs("madaster-v3.0.json");
        project.Files[0].Metadata["MadasterGenNamespace"] = "1abc";

        GeneratorRun run = project.Run();

        Diagnostic warning = Assert.Single(run.Diagnostics);
        Assert.Equal(("MAD0006", "madaster-v3.0.json"), (warning.Id, warning.Location.GetLineSpan().Path));
        Assert.Contains("Madaster.V3_0.FolderResponse.g.cs", run.Files.Keys);
    }

    [Fact]
    public void A_file_that_looks_like_a_document_and_is_not_marked_gets_a_hint()
    {
        GeneratorRun run = TestProject.With(("api.json", Repository.Spec("madaster-v3.0.json")), ("other.json", "{}")).Run();

        Assert.Equal(["MAD0004", "MAD0007"], run.Diagnostics.Select(d => d.Id).Order());
        Diagnostic hint = run.Diagnostics.Single(d => d.Id == "MAD0004");
        Assert.Equal("api.json", hint.Location.GetLineSpan().Path);
        Assert.Empty(run.Files);
    }

    [Fact]
    public void A_project_without_a_document_is_told_that_it_has_no_client()
    {
        GeneratorRun run = TestProject.With().Run();

        Diagnostic warning = Assert.Single(run.Diagnostics);
        Assert.Equal("MAD0007", warning.Id);
        Assert.Equal(DiagnosticSeverity.Warning, warning.Severity);
    }

    [Fact]
    public void Metadata_marks_a_file_and_decides_its_version_and_namespace()
    {
        TestProject project = TestProject.With(("api.json", Repository.Spec("madaster-v3.0.json")), ("madaster-old.json", Repository.Spec("madaster-v3.0.json")));
        project.Files[0].Metadata["MadasterGen"] = "spec";
        project.Files[0].Metadata["MadasterGenVersion"] = "v9.1";
        project.Files[0].Metadata["MadasterGenNamespace"] = "Acme.Nine";
        project.Files[1].Metadata["MadasterGen"] = "none";

        GeneratorRun run = project.Run();

        Assert.Empty(run.Diagnostics);
        Assert.Contains("Acme.Nine.FolderResponse.g.cs", run.Files.Keys);
        Assert.Contains("Madaster.MadasterV9_1Client.g.cs", run.Files.Keys);
        Assert.Empty(run.CompilerDiagnostics);
    }

    private static IEnumerable<INamedTypeSymbol> AllTypes(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(AllTypes));
}
