using Madaster;
using MadasterGen.Model;

namespace MadasterGen.Emission;

/// <summary>Names the files of the output.</summary>
internal static class FileNames
{
    // Compilers write generated files below a long folder; 260 characters in all is what some machines allow, and 255 bytes a name.
    private const int MostBytes = 120;

    /// <summary>The name of a type's file. Case tells files apart nowhere on Windows, so names with unusual case get a suffix.</summary>
    public static string Of(string @namespace, string typeName, bool isAmbiguous = false)
    {
        string name = $"{@namespace}.{typeName}";
        string fit = MadasterFileNames.IsDevice(name) ? "_" + name : name;
        string cut = MadasterFileNames.Start(fit, MostBytes);
        if (isAmbiguous || cut.Length < fit.Length)
            cut += LegalName.Suffix(name);
        return cut + ".g.cs";
    }
}
