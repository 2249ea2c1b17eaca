using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection.Metadata;

namespace MadasterGen.Tool.Uses.Programs;

/// <summary>What the parameters of generics stand for.</summary>
/// <param name="OfType">Those of the type.</param>
/// <param name="OfMethod">Those of the method.</param>
internal sealed record GenericArguments(IReadOnlyList<CodeType> OfType, IReadOnlyList<CodeType> OfMethod)
{
    /// <summary>Nothing is known.</summary>
    public static GenericArguments None { get; } = new([], []);
}

/// <summary>Reads the types in the signatures of an assembly. A reference to a value is as good as the value.</summary>
internal sealed class CodeTypeProvider : ISignatureTypeProvider<CodeType, GenericArguments>
{
    private readonly string _assembly;

    /// <param name="assembly">The assembly's name.</param>
    public CodeTypeProvider(string assembly) => _assembly = assembly;

    /// <inheritdoc/>
    public CodeType GetArrayType(CodeType elementType, ArrayShape shape) => CodeType.ArrayOf(elementType);

    /// <inheritdoc/>
    public CodeType GetSZArrayType(CodeType elementType) => CodeType.ArrayOf(elementType);

    /// <inheritdoc/>
    public CodeType GetByReferenceType(CodeType elementType) => elementType;

    /// <inheritdoc/>
    public CodeType GetPointerType(CodeType elementType) => elementType;

    /// <inheritdoc/>
    public CodeType GetPinnedType(CodeType elementType) => elementType;

    /// <inheritdoc/>
    public CodeType GetModifiedType(CodeType modifier, CodeType unmodifiedType, bool isRequired) => unmodifiedType;

    /// <inheritdoc/>
    public CodeType GetFunctionPointerType(MethodSignature<CodeType> signature) => CodeType.Unknown;

    /// <inheritdoc/>
    public CodeType GetGenericInstantiation(CodeType genericType, ImmutableArray<CodeType> typeArguments) =>
        genericType with { Parts = [.. typeArguments] };

    /// <inheritdoc/>
    public CodeType GetGenericMethodParameter(GenericArguments genericContext, int index) =>
        genericContext.OfMethod.ElementAtOrDefault(index) ?? CodeType.Unknown;

    /// <inheritdoc/>
    public CodeType GetGenericTypeParameter(GenericArguments genericContext, int index) =>
        genericContext.OfType.ElementAtOrDefault(index) ?? CodeType.Unknown;

    /// <inheritdoc/>
    public CodeType GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode switch
    {
        PrimitiveTypeCode.Object => CodeType.Object,
        PrimitiveTypeCode.Void => CodeType.Void,
        _ => new(null, $"System.{typeCode}", []),
    };

    /// <inheritdoc/>
    public CodeType GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        new(_assembly, NameOf(reader, handle), []);

    /// <inheritdoc/>
    public CodeType GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        TypeReference type = reader.GetTypeReference(handle);
        string name = reader.GetString(type.Name);
        switch (type.ResolutionScope.Kind)
        {
            case HandleKind.TypeReference:
                CodeType outer = GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, 0);
                return outer with { Name = $"{outer.Name}/{name}" };
            case HandleKind.AssemblyReference:
                AssemblyReference assembly = reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope);
                return new(reader.GetString(assembly.Name), Full(reader, type.Namespace, name), []);
            default:
                return new(_assembly, Full(reader, type.Namespace, name), []);
        }
    }

    /// <inheritdoc/>
    public CodeType GetTypeFromSpecification(
        MetadataReader reader, GenericArguments genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    private static string NameOf(MetadataReader reader, TypeDefinitionHandle handle)
    {
        TypeDefinition type = reader.GetTypeDefinition(handle);
        string name = reader.GetString(type.Name);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? $"{NameOf(reader, outer)}/{name}"
            : Full(reader, type.Namespace, name);
    }

    private static string Full(MetadataReader reader, StringHandle space, string name) =>
        space.IsNil ? name : $"{reader.GetString(space)}.{name}";
}
