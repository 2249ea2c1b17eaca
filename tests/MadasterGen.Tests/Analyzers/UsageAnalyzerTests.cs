using System.Collections.Immutable;
using MadasterGen.Analyzers.Setup;
using MadasterGen.Analyzers.Usage;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MadasterGen.Tests.Analyzers;

/// <summary>Mistakes that cost an afternoon. Each method of the program has the id that is reported in it as its name.</summary>
public class UsageAnalyzerTests
{
    private const string Program = """
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Madaster;
        using Madaster.V3_0;

        class MAD4002
        {
            void A(MadasterClient c) => c.V3_0.Folder.EnumerateFoldersAsync();
            void B(IFolderClient c) { c.EnumerateFoldersAsync(); }
            void C(MadasterClient c, List<BuildingFileElementRequest> e) { _ = c.V3_0.BuildingFileElement.UpsertElementsInBatchesAsync(default, default, e); }
        }
        class MAD4003
        {
            object A() => new MadasterClient("9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c");
            object B() => new MadasterClientOptions { ApiKey = "9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c" };
            object C() => new MadasterRequestOptions { ApiKey = "9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c" };
        }
        class MAD4004
        {
            object A(HttpClient http, string key)
            {
                http.DefaultRequestHeaders.Add("X-API-Key", key);
                return new MadasterClient(http, new MadasterClientOptions());
            }
        }
        class MAD4005
        {
            object A() => new MadasterClientOptions { BaseAddress = new Uri("http://api.example.com/") };
            void B(MadasterClientOptions o) { o.BaseAddress = new("http://api.example.com/"); }
        }
        class MAD4006
        {
            Task A(string key) => new MadasterClient(key).V3_0.Account.GetAccountAsync();
            async Task B(string key)
            {
                while (true)
                {
                    using var client = new MadasterClient(key);
                    await client.V3_0.Account.GetAccountAsync();
                }
            }
        }
        class MAD4007
        {
            async Task A(MadasterClient c) { await c.OpenLinkedFileAsync("https://a.example/b"); }
            async Task B(MadasterClient c) { MadasterFile f = await c.OpenLinkedFileAsync("https://a.example/b").ConfigureAwait(false); await f.SaveAsync("x"); }
            async Task C(MadasterClient c) => await (await c.OpenLinkedFileAsync("https://a.example/b")).SaveAsync("x");
        }
        class MAD0015
        {
            [LoggerMessage] static void A(int size, List<BuildingResponse> buildings) { }
        }
        [JsonSerializable(typeof(BuildingResponse[]))] class MAD0015_Context { }

        class LoggerMessageAttribute : Attribute { }
        class JsonSerializableAttribute : Attribute { public JsonSerializableAttribute(Type type) { } }

        static class Mocks
        {
            public static T Received<T>(this T stub) => stub;
            public static void When<T>(this T stub, Action<T> call) { }
        }

        // Of which nothing is reported.
        class Fine
        {
            async Task StandIns(IFolderClient folders, IMadasterV3_0Client version, MadasterClient client)
            {
                folders.Received().EnumerateFoldersAsync();
                version.Received().Folder.EnumerateFoldersAsync();
                folders.When(f => f.EnumerateFoldersAsync());
                await client.Received().OpenLinkedFileAsync("https://a.example/b");
            }
            async Task Sequences(MadasterClient c, IAsyncEnumerable<int> own)
            {
                await foreach (FolderResponse folder in c.V3_0.Folder.EnumerateFoldersAsync()) { }
                IAsyncEnumerable<FolderResponse> kept = c.V3_0.Folder.EnumerateFoldersAsync();
                Own();
            }
            IAsyncEnumerable<int> Own() => null!;
            object Keys(string key) => new object[] { new MadasterClient(key), new MadasterClient("test"), new MadasterClientOptions { ApiKey = "a key of a test, not a real one 1" } };
            void Headers(HttpClient http, string key) => http.DefaultRequestHeaders.Add("X-API-Key", key);
            object Headers(HttpClient http)
            {
                http.DefaultRequestHeaders.Add("X-Trace", "a");
                return new MadasterClient(http, new MadasterClientOptions());
            }
            object Addresses(Uri address) => new[]
            {
                new MadasterClientOptions { BaseAddress = new Uri("http://127.0.0.1:5000") }, new MadasterClientOptions { BaseAddress = new Uri("http://localhost") },
                new MadasterClientOptions { BaseAddress = new Uri("https://api.example.com") }, new MadasterClientOptions { BaseAddress = address },
            };
            object Allowed() => new ShopClientOptions { BaseAddress = new Uri("http://api:8080"), AllowPlainHttp = true };
            async Task Clients(string[] keys, HttpClient http)
            {
                foreach (string key in keys)
                {
                    using var client = new MadasterClient(key);
                    using var shared = new MadasterClient(http, new MadasterClientOptions());
                    Func<MadasterClient> factory = () => new MadasterClient("test");
                    await client.V3_0.Account.GetAccountAsync();
                }
            }
            async Task<MadasterFile> Files(MadasterClient c)
            {
                using MadasterFile one = await c.OpenLinkedFileAsync("https://a.example/b");
                using (MadasterFile two = await c.OpenLinkedFileAsync("https://a.example/b")) { }
                await using MadasterFile three = await c.OpenLinkedFileAsync("https://a.example/b");
                MadasterFile four = await c.OpenLinkedFileAsync("https://a.example/b");
                four.Dispose();
                MadasterFile five = await c.OpenLinkedFileAsync("https://a.example/b");
                return five;
            }
            [LoggerMessage] static void Log(int size, List<string> names) { }
        }
        [JsonSerializable(typeof(List<string>))] class FineContext { }
        """;

    [Fact]
    public async Task Each_mistake_is_found_where_it_is_and_nothing_else_is()
    {
        TestProject project = TestProject.WithSpecs("madaster-v3.0.json", "crafted/enums.openapi.yaml") with { Sources = [Program] };
        project.Files[1].Metadata["MadasterGenClientName"] = "ShopClient";
        GeneratorRun run = project.Run();
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity == DiagnosticSeverity.Error);
        ImmutableArray<DiagnosticAnalyzer> analyzers =
        [
            new UnreadSequenceAnalyzer(), new LiteralKeyAnalyzer(), new DefaultHeaderAnalyzer(), new PlainHttpAnalyzer(),
            new ClientPerCallAnalyzer(), new UndisposedFileAnalyzer(), new OtherGeneratorAnalyzer(),
        ];

        ImmutableArray<Diagnostic> found = await run.Output.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(
            ["MAD0015 MAD0015.A", "MAD0015 MAD0015_Context.", "MAD4002 MAD4002.A", "MAD4002 MAD4002.B", "MAD4002 MAD4002.C", "MAD4003 MAD4003.A", "MAD4003 MAD4003.B",
                "MAD4003 MAD4003.C", "MAD4004 MAD4004.A", "MAD4005 MAD4005.A", "MAD4005 MAD4005.B", "MAD4006 MAD4006.A", "MAD4006 MAD4006.B", "MAD4007 MAD4007.A",
                "MAD4007 MAD4007.B", "MAD4007 MAD4007.C"],
            found.Select(d => $"{d.Id} {Place(d)}").Order(StringComparer.Ordinal));
    }

    private static string Place(Diagnostic diagnostic)
    {
        SyntaxNode node = diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan);
        string? method = node.AncestorsAndSelf().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.MethodDeclarationSyntax>().FirstOrDefault()?.Identifier.Text;
        string type = node.AncestorsAndSelf().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.ClassDeclarationSyntax>().First().Identifier.Text;
        return $"{type}.{method}";
    }
}
