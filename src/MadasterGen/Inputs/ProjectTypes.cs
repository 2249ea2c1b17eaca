using Microsoft.CodeAnalysis;

namespace MadasterGen.Inputs;

/// <summary>The types that the project has.</summary>
internal static class ProjectTypes
{
    /// <summary>
    /// The compilation, for what is reported of types that the user names in a setting. Whoever names none pays an empty step for it; no
    /// file is made of it.
    /// </summary>
#pragma warning disable RS0030 // Only the compilation knows the project's own types.
    public static IncrementalValueProvider<Compilation> Read(IncrementalGeneratorInitializationContext context) =>
        context.CompilationProvider;
#pragma warning restore RS0030
}
