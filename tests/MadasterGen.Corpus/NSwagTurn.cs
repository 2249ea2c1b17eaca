using System.Diagnostics;
using MadasterGen.Benchmarks.Peers;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NJsonSchema.CodeGeneration.CSharp;

namespace MadasterGen.Corpus;

/// <summary>NSwag on the same document.</summary>
internal static class NSwagTurn
{
    /// <summary>Generates and compiles; only errors count against it.</summary>
    public static Verdict Of(string path)
    {
        Stopwatch watch = Stopwatch.StartNew();
        string source;
        try
        {
            source = NSwagClient.Generate(path, "Peer", CSharpJsonLibrary.SystemTextJson);
        }
#pragma warning disable CA1031 // Whatever it throws, there is no client.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Verdict.NotGenerated(watch.Elapsed, [$"{exception.GetType().Name}: {exception.Message.Split('\n')[0]}"]);
        }
        CSharpCompilation compilation = GeneratorRun.CompilationOf(new TestProject { Sources = [source] });
        List<Diagnostic> errors = [.. compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)];
        return Verdict.OfCompiler(watch.Elapsed, errors);
    }
}
