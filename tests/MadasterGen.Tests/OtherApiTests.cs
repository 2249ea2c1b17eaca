using System.Text.RegularExpressions;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests;

/// <summary>What is Madaster's is in the clients of its documents alone.</summary>
public partial class OtherApiTests
{
    private static readonly string s_document = SmallDocument.Of(""" "Thing": { "type": "object", "properties": { "name": { "type": "string" } } } """);

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
        const string Platforms = "Acme.MadasterEnvironment.Platforms.g.cs";
        Assert.Contains(Platforms, With(s_document.Replace("\"Small\"", "\"Madaster Private API\"", StringComparison.Ordinal)).Files.Keys);
        Assert.DoesNotContain(Platforms, With(s_document).Files.Keys);
    }

    [Fact]
    public void Only_programs_that_call_another_api_can_accept_plain_http()
    {
        const string Option = "Acme.MadasterClientOptions.PlainHttp.g.cs";
        Assert.DoesNotContain(Option, With(s_document.Replace("\"Small\"", "\"Madaster Private API\"", StringComparison.Ordinal)).Files.Keys);
        Assert.Contains(Option, With(s_document).Files.Keys);
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
