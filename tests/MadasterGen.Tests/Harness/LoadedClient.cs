using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace MadasterGen.Tests.Harness;

/// <summary>
/// A generated client, compiled and loaded. It stays until the process ends: the runtime has crashed while it collected what was unloaded.
/// </summary>
internal sealed class LoadedClient
{
    private readonly AssemblyLoadContext _context = new("client");
    private readonly Assembly _assembly;

    public LoadedClient(TestProject project, OptimizationLevel optimization = OptimizationLevel.Debug)
    {
        using MemoryStream image = new();
        CSharpCompilation output = project.Run().Output;
        EmitResult result = output.WithOptions(output.Options.WithOptimizationLevel(optimization)).Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
        _assembly = _context.LoadFromStream(image);
    }

    /// <summary>Reads JSON as a generated type.</summary>
    public object? Read(string type, string json) => JsonSerializer.Deserialize(json, Type(type));

    /// <summary>Writes a generated type as JSON.</summary>
    public static string Write(object value) => JsonSerializer.Serialize(value, value.GetType());

    public Type Type(string name) => _assembly.GetType(name, throwOnError: true)!;
}
