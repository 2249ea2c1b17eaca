using System.Collections.Generic;
using System.Reflection.Metadata;
using MadasterGen.Planning;

namespace MadasterGen.Tool.Uses.Programs;

/// <summary>Finds in an assembly what its clients were made from, and which of its types were generated.</summary>
internal static class ProgramMark
{
    // ECMA-335, II.23.3: what every attribute's value begins with.
    private const ushort Prolog = 1;

    /// <summary>What the clients in an assembly were made from.</summary>
    public static IEnumerable<ClientOrigin> OriginsIn(ProgramAssembly assembly)
    {
        if (!assembly.Metadata.IsAssembly)
            yield break;
        foreach (CustomAttributeHandle handle in assembly.Metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            CustomAttribute attribute = assembly.Metadata.GetCustomAttribute(handle);
            if (!IsOf(assembly, attribute, "System.Reflection.AssemblyMetadataAttribute"))
                continue;
            BlobReader value = assembly.Metadata.GetBlobReader(attribute.Value);
            if (value.ReadUInt16() == Prolog && value.ReadSerializedString() == ClientOrigin.AttributeKey
                && value.ReadSerializedString() is { } text && ClientOrigin.OrNull(text) is { } origin)
            {
                yield return origin;
            }
        }
    }

    /// <summary>Whether we made a type, or the one that it is in.</summary>
    public static bool IsGenerated(ProgramAssembly assembly, TypeDefinition type)
    {
        if (type.GetDeclaringType() is { IsNil: false } outer && IsGenerated(assembly, assembly.Metadata.GetTypeDefinition(outer)))
            return true;
        foreach (CustomAttributeHandle handle in type.GetCustomAttributes())
        {
            CustomAttribute attribute = assembly.Metadata.GetCustomAttribute(handle);
            if (!IsOf(assembly, attribute, "System.CodeDom.Compiler.GeneratedCodeAttribute"))
                continue;
            BlobReader value = assembly.Metadata.GetBlobReader(attribute.Value);
            if (value.ReadUInt16() == Prolog && value.ReadSerializedString() == "MadasterGen")
                return true;
        }
        return false;
    }

    private static bool IsOf(ProgramAssembly assembly, CustomAttribute attribute, string name) =>
        assembly.MemberOf(attribute.Constructor)?.Type.Name == name;
}
