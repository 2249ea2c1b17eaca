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

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string expression)
    {
        GeneratorRun run = (TestProject.WithSpecs("madaster-v3.0.json") with
        {
            Sources =
            [
                $$"""
                using System.Net.Http;
                using Madaster;

                static class Program
                {
                    static object Create(HttpClient given, MadasterClientOptions options)
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
