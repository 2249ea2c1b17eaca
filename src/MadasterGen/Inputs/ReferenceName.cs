using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Inputs;

/// <summary>The name and the version of a referenced assembly.</summary>
/// <param name="Name">The name without extension.</param>
/// <param name="Version">The assembly's version; null where it cannot be read, of which the compiler has more to tell.</param>
internal sealed record ReferenceName(string Name, Version? Version)
{
    /// <summary>The name of a reference; null when it is none of those that are looked for.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="wanted">The names of assemblies. Of others no version is read.</param>
    public static ReferenceName? Of(MetadataReference reference, params string[] wanted)
    {
        string name = NameOf(reference.Display ?? "");
        return wanted.Contains(name, StringComparer.OrdinalIgnoreCase) ? new(name, VersionOf(reference)) : null;
    }

    /// <summary>Whether it is the assembly of this name.</summary>
    public bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is known to be older than a version.</summary>
    public bool IsOlderThan(int major) => Version is not null && Version.Major < major;

    private static string NameOf(string display)
    {
        string name = display.Substring(Math.Max(display.LastIndexOf('/'), display.LastIndexOf('\\')) + 1);
        int end = name.IndexOf(' ');
        if (end >= 0)
            name = name.Substring(0, end);
        return name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? Path.GetFileNameWithoutExtension(name) : name.TrimEnd(',');
    }

    // The compiler has the metadata already: nothing is read from a disk here.
    private static Version? VersionOf(MetadataReference reference)
    {
        if (reference is CompilationReference project)
            return project.Compilation.Assembly.Identity.Version;
        try
        {
            return (reference as PortableExecutableReference)?.GetMetadata() is AssemblyMetadata assembly
                ? assembly.GetModules()[0].GetMetadataReader().GetAssemblyDefinition().Version
                : null;
        }
        catch (Exception e) when (e is BadImageFormatException or IOException)
        {
            return null;
        }
    }
}
