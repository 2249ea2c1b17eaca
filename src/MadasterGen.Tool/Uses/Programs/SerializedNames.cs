using System;
using System.Linq;
using System.Reflection.Metadata;

namespace MadasterGen.Tool.Uses.Programs;

/// <summary>Reads the names by which attributes name types, such as <c>Madaster.V3_0.Building[], Client</c>.</summary>
internal static class SerializedNames
{
    /// <summary>The type of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="assembly">The assembly that names it, whose own types have no other.</param>
    public static CodeType Read(string name, string assembly) =>
        TypeName.TryParse(name, out TypeName? parsed) ? Of(parsed, assembly) : CodeType.Unknown;

    private static CodeType Of(TypeName name, string assembly)
    {
        if (name.IsArray || name.IsByRef || name.IsPointer)
            return CodeType.ArrayOf(Of(name.GetElementType(), assembly));
        TypeName plain = name.IsConstructedGenericType ? name.GetGenericTypeDefinition() : name;
        return new CodeType(
            name.AssemblyName?.Name ?? assembly, plain.FullName.Replace('+', '/').Replace("\\", "", StringComparison.Ordinal),
            name.IsConstructedGenericType ? [.. name.GetGenericArguments().Select(part => Of(part, assembly))] : []);
    }
}
