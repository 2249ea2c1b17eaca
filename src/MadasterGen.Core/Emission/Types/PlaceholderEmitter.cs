using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Emission.Types;

/// <summary>Writes what stands for types of the project's own where the client is compiled without the project's code.</summary>
internal static class PlaceholderEmitter
{
    /// <summary>The name of the file. It is no part of the client: the package's targets leave it out by this name.</summary>
    public const string FileName = "MadasterGen.Placeholders.g.cs";

    /// <summary>The file's text.</summary>
    public static string Emit(IEnumerable<OwnType> own) => string.Concat(own
        .Where(one => one.Type is not null)
        .GroupBy(one => one.Type!)
        .Select(same => Declaration(same.Key, same.First().IsStruct)));

    private static string Declaration(string type, bool isStruct)
    {
        int dot = type.LastIndexOf('.');
        string declaration = $"public partial {(isStruct ? "struct" : "class")} {type.Substring(dot + 1)} {{ }}";
        return dot < 0 ? $"{declaration}\n" : $"namespace {type.Substring(0, dot)} {{ {declaration} }}\n";
    }
}
