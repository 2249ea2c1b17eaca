using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Uses.Programs;

/// <summary>A program: its assemblies, and those beside them that they refer to.</summary>
internal sealed class CompiledProgram : IDisposable
{
    private CompiledProgram(IReadOnlyList<ProgramAssembly> assemblies) => Assemblies = assemblies;

    /// <summary>The assemblies that were named, then those that they refer to.</summary>
    public IReadOnlyList<ProgramAssembly> Assemblies { get; }

    /// <summary>Opens a program.</summary>
    /// <param name="paths">The assemblies that the user names.</param>
    /// <param name="failure">Why it cannot be opened.</param>
    public static CompiledProgram? OrNull(IReadOnlyList<string> paths, out DocumentMessage? failure)
    {
        Dictionary<string, ProgramAssembly> found = new(StringComparer.OrdinalIgnoreCase);
        Queue<ProgramAssembly> open = new();
        foreach (string path in paths)
        {
            ProgramAssembly? named = Open(path, out failure);
            if (named is null)
                return null;
            if (found.TryAdd(named.Name, named))
                open.Enqueue(named);
        }
        while (open.Count > 0)
        {
            ProgramAssembly assembly = open.Dequeue();
            string folder = Path.GetDirectoryName(Path.GetFullPath(assembly.Path))!;
            foreach (string name in assembly.References.Where(name => !found.ContainsKey(name)))
            {
                string beside = Path.Combine(folder, name + ".dll");
                if (Path.GetFileName(beside) != name + ".dll" || !File.Exists(beside))
                    continue;
                ProgramAssembly? next = Open(beside, out failure);
                if (next is null)
                    return null;
                found[name] = next;
                open.Enqueue(next);
            }
        }
        failure = null;
        return new CompiledProgram([.. found.Values]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (ProgramAssembly assembly in Assemblies)
            assembly.Dispose();
    }

    private static ProgramAssembly? Open(string path, out DocumentMessage? failure)
    {
        try
        {
            ProgramAssembly? assembly = ProgramAssembly.OrNull(path);
            failure = assembly is not null ? null : DocumentMessage.OfFile(
                path,
                "It is no assembly of .NET: a program that was published as native code or as a single file keeps none that can be read. " +
                "Name the assembly that it was made from, such as obj/Release/net10.0/App.dll.");
            return assembly;
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            failure = DocumentMessage.OfUnreadable(path, exception);
            return null;
        }
    }
}
