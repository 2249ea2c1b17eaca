using System.Text.Json;
using MadasterGen.Tests.Harness;
using MadasterGen.Tool.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MadasterGen.Tool.Tests.Uses;

/// <summary>A program with a client, compiled to a file beside its document.</summary>
internal sealed class CompiledConsumer : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private CompiledConsumer(string document, string text)
    {
        Document = _folder.Write(document, text);
    }

    /// <summary>The document.</summary>
    public string Document { get; }

    /// <summary>The compiled program.</summary>
    public string Assembly { get; set; } = "";

    /// <summary>A program with members, and a client of a small document.</summary>
    public static CompiledConsumer OfMembers(string document, params string[] members) => Of("madaster.yaml", document, Program(members));

    /// <summary>A program, and a client of a document.</summary>
    public static CompiledConsumer Of(string document, string text, params string[] sources)
    {
        CompiledConsumer consumer = new(document, text);
        TestProject project = TestProject.With((document, text)) with { Sources = [.. sources] };
        consumer.Assembly = consumer.Emit(project.Run().Output, "Consumer");
        return consumer;
    }

    /// <summary>A program with members, and a client of a document that changed since it was accepted.</summary>
    public static CompiledConsumer WithAccepted(string document, string accepted, params string[] members)
    {
        CompiledConsumer consumer = new("madaster.yaml", document);
        TestProject project = TestProject.With(("madaster.yaml", document), ("madaster.accepted.yaml", accepted));
        consumer.Assembly = consumer.Emit((project with { Sources = [Program(members)] }).Run().Output, "Consumer");
        return consumer;
    }

    /// <summary>A program whose client is in an assembly of its own.</summary>
    public static CompiledConsumer WithLibrary(string document, string librarySource, params string[] members)
    {
        CompiledConsumer consumer = new("madaster.yaml", document);
        TestProject library = TestProject.With(("madaster.yaml", document)) with { Sources = [librarySource] };
        string client = consumer.Emit(library.Run().Output, "Client");
        CSharpCompilation program = GeneratorRun.CompilationOf(new TestProject { Sources = [Program(members)] });
        consumer.Assembly = consumer.Emit(program.AddReferences(MetadataReference.CreateFromFile(client)), "Consumer");
        return consumer;
    }

    /// <summary>The path of another file beside them.</summary>
    public string PathOf(string name) => _folder.PathOf(name);

    /// <summary>Writes another file beside them.</summary>
    public string Write(string name, string text) => _folder.Write(name, text);

    /// <summary>What the tool says of the program.</summary>
    public Task<ToolRun> Uses(params string[] more) => ToolRun.Of(["uses", Assembly, "--document", Document, .. more]);

    /// <summary>The uses, one a line, such as <c>Thing.Name read</c>.</summary>
    public async Task<IReadOnlyList<string>> LinesAsync()
    {
        ToolRun run = await Uses();
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        using JsonDocument contract = JsonDocument.Parse(run.Output);
        return [.. contract.RootElement.GetProperty("clients").EnumerateArray().SelectMany(LinesOf)];
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private static string Program(IEnumerable<string> members) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Madaster;
        using Madaster.V1;

        public static class Program
        {
            {{string.Join("\n    ", members)}}
        }
        """;

    private static IEnumerable<string> LinesOf(JsonElement client)
    {
        foreach (JsonElement operation in client.GetProperty("operations").EnumerateArray())
            yield return $"{operation.GetProperty("operation")} {Joined(operation.GetProperty("methods"))}";
        foreach (JsonElement type in client.GetProperty("types").EnumerateArray())
        {
            string name = type.GetProperty("name").GetString()!;
            string whole = type.TryGetProperty("whole", out JsonElement reasons) ? $" whole: {Joined(reasons)}" : "";
            string created = type.TryGetProperty("created", out _) ? " created" : "";
            yield return name + created + whole;
            foreach (JsonElement property in Elements(type, "properties"))
            {
                string read = property.TryGetProperty("read", out _) ? " read" : "";
                string written = property.TryGetProperty("written", out _) ? " written" : "";
                yield return $"{name}.{property.GetProperty("name")}{read}{written}";
            }
            foreach (JsonElement value in Elements(type, "values"))
                yield return $"{name} = {value}";
        }
    }

    private static IEnumerable<JsonElement> Elements(JsonElement type, string name) =>
        type.TryGetProperty(name, out JsonElement list) ? list.EnumerateArray() : [];

    private static string Joined(JsonElement list) => string.Join(", ", list.EnumerateArray().Select(one => one.GetString()));

    private string Emit(CSharpCompilation compilation, string name)
    {
        CSharpCompilation named = compilation.WithAssemblyName(name)
            .WithOptions(compilation.Options.WithOptimizationLevel(OptimizationLevel.Release).WithDeterministic(true));
        string path = PathOf(name + ".dll");
        using (FileStream file = File.Create(path))
        {
            Microsoft.CodeAnalysis.Emit.EmitResult result = named.Emit(file);
            Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5)));
        }
        return path;
    }
}
