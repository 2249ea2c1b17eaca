using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;

namespace MadasterGen.Tool.Uses.Programs;

/// <summary>
/// The types that attributes are given, such as <c>[JsonSerializable(typeof(Building))]</c>: who gives them lets others look inside.
/// </summary>
internal static class AttributeTypes
{
    /// <summary>The types in the attributes of a type and of its members.</summary>
    public static IReadOnlyList<CodeType> Of(ProgramAssembly assembly, TypeDefinition type)
    {
        Reader reader = new(assembly);
        IEnumerable<CustomAttributeHandle> all = type.GetCustomAttributes()
            .Concat(type.GetMethods().SelectMany(handle => assembly.Metadata.GetMethodDefinition(handle).GetCustomAttributes()))
            .Concat(type.GetProperties().SelectMany(handle => assembly.Metadata.GetPropertyDefinition(handle).GetCustomAttributes()))
            .Concat(type.GetFields().SelectMany(handle => assembly.Metadata.GetFieldDefinition(handle).GetCustomAttributes()));
        foreach (CustomAttribute attribute in all.Select(assembly.Metadata.GetCustomAttribute).Where(HasType))
            attribute.DecodeValue(reader);
        return reader.Found;

        // Values of enums cannot be read without the assembly that declares them, so only what asks for types is read.
        bool HasType(CustomAttribute attribute) => assembly.MemberOf(attribute.Constructor)?.Parameters is { Count: > 0 } parameters
            && parameters.All(parameter => parameter.Name is "System.Type" or "System.String" or "System.Int32" or "System.Boolean")
            && parameters.Any(parameter => parameter.Name == "System.Type");
    }

    private sealed class Reader(ProgramAssembly assembly) : ICustomAttributeTypeProvider<CodeType>
    {
        public List<CodeType> Found { get; } = [];

        public CodeType GetPrimitiveType(PrimitiveTypeCode typeCode) => assembly.Types.GetPrimitiveType(typeCode);

        public CodeType GetSystemType() => new(null, "System.Type", []);

        public CodeType GetSZArrayType(CodeType elementType) => CodeType.ArrayOf(elementType);

        public CodeType GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
            assembly.Types.GetTypeFromDefinition(reader, handle, rawTypeKind);

        public CodeType GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
            assembly.Types.GetTypeFromReference(reader, handle, rawTypeKind);

        public CodeType GetTypeFromSerializedName(string name)
        {
            CodeType type = SerializedNames.Read(name, assembly.Name);
            Found.Add(type);
            return type;
        }

        public PrimitiveTypeCode GetUnderlyingEnumType(CodeType type) => PrimitiveTypeCode.Int32;

        public bool IsSystemType(CodeType type) => type.Name == "System.Type";
    }
}
