using System.Collections.Immutable;
using MadasterGen.Analyzers;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MadasterGen.Tests.Analyzers;

public class RedirectingHttpClientAnalyzerTests
{
    [Theory]
    [InlineData("new MadasterClient(new HttpClient(), options)")]
    [InlineData("new MadasterClient(new HttpClient(new HttpClientHandler()), options)")]
    [InlineData("new MadasterClient(new HttpClient(new SocketsHttpHandler { UseCookies = false }), options)")]
    [InlineData("new MadasterClient(new HttpClient(new HttpClientHandler { AllowAutoRedirect = true }), options)")]
    [InlineData("new MadasterClient(local, options)")]
    public async Task An_HttpClient_that_follows_redirects_is_pointed_at(string expression)
    {
        Diagnostic diagnostic = Assert.Single(await AnalyzeAsync(expression));

        Assert.Equal("MAD4001", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal("Source0.cs", diagnostic.Location.GetLineSpan().Path);
    }

    [Theory]
    [InlineData("new MadasterClient(\"key\")")]
    [InlineData("new MadasterClient(options)")]
    [InlineData("new MadasterClient(given, options)")]
    [InlineData("new MadasterClient(careful, options)")]
    [InlineData("new MadasterClient(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }), options)")]
    [InlineData("new MadasterClient(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }), options)")]
    [InlineData("new HttpClient()")]
    public async Task One_that_does_not_or_that_comes_from_elsewhere_is_not(string expression) =>
        Assert.Empty(await AnalyzeAsync(expression));

    [Theory]
    [InlineData("new ShopClient(new HttpClient(), shop)", true)]
    [InlineData("new ShopClient(careful, shop)", false)]
    [InlineData("new MadasterClient(new HttpClient(), options)", true)]
    [InlineData("new OtherClient(new HttpClient(), new OtherClientOptions())", false)]
    public async Task Every_client_of_the_project_is_known_and_no_other(string expression, bool isReported) =>
        Assert.Equal(isReported, await AnalyzeAsync(expression) is [{ Id: "MAD4001" }]);

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string expression)
    {
        TestProject project = TestProject.WithSpecs("madaster-v3.0.json", "crafted/enums.openapi.yaml");
        project.Files[1].Metadata["MadasterGenClientName"] = "ShopClient";
        GeneratorRun run = (project with
        {
            Sources =
            [
                $$"""
                using System.Net.Http;
                using Madaster;

                class OtherClientOptions;

                class OtherClient(HttpClient client, OtherClientOptions options)
                {
                    public object Options => (client, options);
                }

                static class Program
                {
                    static object Create(HttpClient given, MadasterClientOptions options, ShopClientOptions shop)
                    {
                        var local = new HttpClient();
                        var handler = new HttpClientHandler();
                        handler.AllowAutoRedirect = false;
                        var careful = new HttpClient(handler);
                        return {{expression}};
                    }
                }
                """,
            ],
        }).Run();
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity == DiagnosticSeverity.Error);
        return await run.Output.WithAnalyzers([new RedirectingHttpClientAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }
}
