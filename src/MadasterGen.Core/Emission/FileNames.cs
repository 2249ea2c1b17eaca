using System.Text;
using MadasterGen.Planning.Naming;
using MadasterGen.Planning.Types;

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
        string cut = Start(Madaster.MadasterFileNames.IsDevice(name) ? "_" + name : name);
        if (isAmbiguous || cut.Length < name.Length)
            cut += Identifiers.Suffix(name);
        return cut + ".g.cs";
    }

    // Whole characters of at most so many bytes.
    private static string Start(string name)
    {
        int bytes = 0;
        for (int i = 0; i < name.Length; i++)
        {
            int length = char.IsSurrogatePair(name, i) ? 2 : 1;
            bytes += Encoding.UTF8.GetByteCount(name.ToCharArray(i, length));
            if (bytes > MostBytes)
                return name.Substring(0, i);
            i += length - 1;
        }
        return name;
    }

    /// <summary>The name of a planned type's file.</summary>
    public static string Of(TypePlan type) => Of(type.Namespace, type.Name, type.SharesFileName);
}
