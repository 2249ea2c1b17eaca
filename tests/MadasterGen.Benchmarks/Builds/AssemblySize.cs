using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace MadasterGen.Benchmarks.Builds;

/// <summary>How large an assembly is, and what makes it so.</summary>
/// <param name="File">The bytes of its file.</param>
/// <param name="Code">The bytes of its method bodies.</param>
/// <param name="Types">How many types it defines.</param>
/// <param name="Methods">How many methods it defines.</param>
/// <param name="ByType">The bytes of method bodies per outermost type, the largest first.</param>
/// <param name="ByMember">The bytes of method bodies per name of a member, the largest first.</param>
internal sealed record AssemblySize(long File, long Code, int Types, int Methods, IReadOnlyList<(string Name, long Bytes)> ByType, IReadOnlyList<(string Name, long Bytes)> ByMember)
{
    /// <summary>Measures an assembly.</summary>
    internal static AssemblySize Of(string path)
    {
        using FileStream stream = System.IO.File.OpenRead(path);
        using var assembly = new PEReader(stream);
        MetadataReader metadata = assembly.GetMetadataReader();
        var bodies = metadata.MethodDefinitions.Select(metadata.GetMethodDefinition).Where(static method => method.RelativeVirtualAddress != 0).Select(method => (
            Type: OutermostType(metadata, method.GetDeclaringType()),
            Member: Member(metadata, method),
            Bytes: (long)assembly.GetMethodBody(method.RelativeVirtualAddress).Size)).ToList();
        return new(
            stream.Length, bodies.Sum(static body => body.Bytes), metadata.TypeDefinitions.Count, metadata.MethodDefinitions.Count,
            Largest(bodies.Select(static body => (body.Type, body.Bytes))), Largest(bodies.Select(static body => (body.Member, body.Bytes))));
    }

    private static List<(string, long)> Largest(IEnumerable<(string Name, long Bytes)> parts) =>
        [.. parts.GroupBy(static part => part.Name, static part => part.Bytes).Select(static group => (group.Key, Bytes: group.Sum())).OrderByDescending(static part => part.Bytes)];

    // The body of an async or iterator method is in a type of its own, "<Name>d__1".
    private static string Member(MetadataReader metadata, MethodDefinition method)
    {
        string name = metadata.GetString(method.Name);
        string type = metadata.GetString(metadata.GetTypeDefinition(method.GetDeclaringType()).Name);
        return name == "MoveNext" && type.StartsWith('<') ? type[1..type.IndexOf('>', StringComparison.Ordinal)] + " (async)" : name;
    }

    private static string OutermostType(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        TypeDefinition type = metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer ? OutermostType(metadata, outer) : $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }
}
