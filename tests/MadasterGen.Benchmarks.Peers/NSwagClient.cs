using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace MadasterGen.Benchmarks.Peers;

/// <summary>What NSwag makes of a document, with the settings of its own documentation and nothing tuned for or against it.</summary>
public static class NSwagClient
{
    /// <summary>Reads a document, JSON or YAML by its file name, and writes the client.</summary>
    /// <param name="path">The document's file.</param>
    /// <param name="clientNamespace">The namespace of everything in the client.</param>
    /// <param name="library">What the client reads and writes JSON with.</param>
    public static string Generate(string path, string clientNamespace, CSharpJsonLibrary library) =>
        Generate(Read(path), clientNamespace, library);

    private static OpenApiDocument Read(string path) =>
        path.EndsWith(".json", StringComparison.Ordinal)
            ? OpenApiDocument.FromFileAsync(path).GetAwaiter().GetResult()
            : OpenApiYamlDocument.FromFileAsync(path).GetAwaiter().GetResult();

    private static string Generate(OpenApiDocument document, string clientNamespace, CSharpJsonLibrary library)
    {
        var settings = new CSharpClientGeneratorSettings { GenerateOptionalParameters = true };
        settings.CSharpGeneratorSettings.Namespace = clientNamespace;
        settings.CSharpGeneratorSettings.JsonLibrary = library;
        return new CSharpClientGenerator(document, settings).GenerateFile();
    }
}
