using System.Reflection;

namespace MadasterGen.Benchmarks.Generator;

/// <summary>What the build noted about where things are.</summary>
internal static class CompilerFolders
{
    /// <summary>The compiler of the SDK that built this program, precompiled as builds use it.</summary>
    internal static string Compiler { get; } = Noted("CompilerFolder");

    /// <summary>The generator and the libraries that its package holds.</summary>
    internal static IReadOnlyList<string> Generator { get; } = Noted("GeneratorFiles").Split(';');

    /// <summary>The program that runs NSwag.</summary>
    internal static string Peers { get; } = Noted("PeersProgram");

    /// <summary>Madaster's documents.</summary>
    internal static string Specs { get; } = Noted("SpecsFolder");

    private static string Noted(string key) =>
        typeof(CompilerFolders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(note => note.Key == key).Value!;
}
