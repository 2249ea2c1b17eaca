using System.Reflection;
using System.Runtime.Loader;

namespace MadasterGen.Benchmarks.Generator;

/// <summary>
/// Loads the SDK's own compiler, and the generator as that compiler would. The compiler in NuGet's packages is not
/// precompiled: with it a first run would mostly measure the compiler's own start.
/// </summary>
internal sealed class CompilerContext() : AssemblyLoadContext("compiler")
{
    /// <summary>Runs a method of this program inside the context.</summary>
    internal static int Run(Type type, string method, string[] arguments)
    {
        Assembly inside = new CompilerContext().LoadFromAssemblyPath(type.Assembly.Location);
        MethodInfo run = inside.GetType(type.FullName!, throwOnError: true)!.GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!;
        return (int)run.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [arguments], null)!;
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string file = assemblyName.Name + ".dll";
        string ofCompiler = Path.Combine(CompilerFolders.Compiler, file);
        if (file.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && File.Exists(ofCompiler))
            return LoadFromAssemblyPath(ofCompiler);
        string? ofGenerator = CompilerFolders.Generator.FirstOrDefault(path => Path.GetFileName(path) == file);
        return ofGenerator is null ? null : LoadFromAssemblyPath(ofGenerator);
    }
}
