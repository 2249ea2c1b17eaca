using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Uses.Programs;

namespace MadasterGen.Tool.Uses;

/// <summary>Why it cannot be known what a program uses.</summary>
internal static class ProgramFailures
{
    /// <summary>No assembly has a client.</summary>
    public static DocumentMessage HasNoClient(CompiledProgram program) => DocumentMessage.OfFile(
        program.Assemblies[0].Path,
        "No client of MadasterGen is in it, nor in an assembly beside it that it refers to. Name the program's own assembly in the " +
        "folder that it was built into, and build it with this version of MadasterGen or a later one: clients of earlier versions " +
        "carry no mark.");

    /// <summary>No document is the one that a client was made from.</summary>
    public static DocumentMessage FitsNone(ProgramAssembly assembly, ClientOrigin origin, ILookup<string, ApiDocument> documents)
    {
        IEnumerable<string> given = documents.SelectMany(same => same.Select(document => $"{document.FileName} is {same.Key}"));
        return DocumentMessage.OfFile(
            assembly.Path,
            $"Its client of {origin.ApiVersion} was made from another document: its hash is {origin.Document}, and " +
            $"{string.Join(", ", given)}. Give with --document the file that the project was built with.");
    }
}
