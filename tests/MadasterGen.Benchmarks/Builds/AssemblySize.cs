using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace MadasterGen.Benchmarks.Builds;

/// <summary>How large an assembly is, and what makes it so.</summary>
/// <param name="File">The bytes of its file.</param>
/// <param name="Code">The bytes of its method bodies.</param>
/// <param name="ByPart">The bytes of the file's parts, the largest first.</param>
/// <param name="ByType">The bytes of method bodies per outermost type, the largest first.</param>
/// <param name="ByMember">The bytes of method bodies per name of a member, the largest first.</param>
internal sealed record AssemblySize(
    long File, long Code, IReadOnlyList<(string Name, long Bytes)> ByPart, IReadOnlyList<(string Name, long Bytes)> ByType, IReadOnlyList<(string Name, long Bytes)> ByMember)
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
        long code = bodies.Sum(static body => body.Bytes);
        return new(
            stream.Length, code, Largest([("method bodies", code), .. Tables(metadata), .. Heaps(metadata)]),
            Largest(bodies.Select(static body => (body.Type, body.Bytes))), Largest(bodies.Select(static body => (body.Member, body.Bytes))));
    }

    private static List<(string, long)> Largest(IEnumerable<(string Name, long Bytes)> parts) =>
        [.. parts.GroupBy(static part => part.Name, static part => part.Bytes).Select(static group => (group.Key, Bytes: group.Sum())).OrderByDescending(static part => part.Bytes)];

    private static IEnumerable<(string, long)> Tables(MetadataReader metadata) =>
        Enum.GetValues<TableIndex>().Where(table => (int)table < MetadataTokens.TableCount)
            .Select(table => ("table " + table, (long)metadata.GetTableRowCount(table) * metadata.GetTableRowSize(table)));

    private static IEnumerable<(string, long)> Heaps(MetadataReader metadata) =>
        Enum.GetValues<HeapIndex>().Select(heap => ("heap " + heap, (long)metadata.GetHeapSize(heap)));

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
