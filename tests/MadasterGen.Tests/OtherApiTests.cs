using System.Text.RegularExpressions;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests;

/// <summary>What is Madaster's is in the clients of its documents alone.</summary>
public partial class OtherApiTests
{
    private static readonly string s_document = SmallDocument.Of(""" "Thing": { "type": "object", "properties": { "name": { "type": "string" } } } """);

    private static readonly string s_platform = s_document.Replace("\"Small\"", "\"Madaster Private API\"", StringComparison.Ordinal);

    [Fact]
    public void The_client_of_another_api_has_no_word_of_the_platform()
    {
        GeneratorRun run = With(s_document.Replace("\"paths\"", "\"servers\": [{ \"url\": \"https://api.example.com\" }], \"paths\"", StringComparison.Ordinal));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Empty(run.Files.SelectMany(file => file.Value.Split('\n').Where(line => Word().IsMatch(line)).Select(line => $"{file.Key}: {line.Trim()}")));
    }

    [Fact]
    public void A_document_of_the_platform_brings_its_environments()
    {
        const string Platform = "MadasterEnvironment Production ";
        Assert.Contains(Platform, With(s_platform).Files["Acme.MadasterEnvironment.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain(Platform, With(s_document).Files["Acme.MadasterEnvironment.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Only_programs_that_call_another_api_can_accept_plain_http()
    {
        const string Option = "public bool AllowPlainHttp\n";
        Assert.DoesNotContain(Option, With(s_platform).Files["Acme.MadasterClientOptions.g.cs"], StringComparison.Ordinal);
        Assert.Contains(Option, With(s_document).Files["Acme.MadasterClientOptions.g.cs"], StringComparison.Ordinal);
    }

    private static GeneratorRun With(string document)
    {
        TestProject project = TestProject.With(("small.openapi.json", document));
        return project.Set("MadasterGenNamespace", "Acme").Set("MadasterGenClientName", "AcmeClient").Run();
    }

    // The word itself: names of types begin with it, and so do the names under which activities and options travel.
    [GeneratedRegex(@"(?<![""\w.])(?<!<c>)Madaster\b(?!\.)|madaster\.com|[Pp]assport")]
    private static partial Regex Word();
}
