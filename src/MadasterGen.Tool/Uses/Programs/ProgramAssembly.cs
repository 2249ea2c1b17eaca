using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace MadasterGen.Tool.Uses.Programs;

/// <summary>A compiled assembly. It is read, never loaded: nothing in it runs.</summary>
internal sealed class ProgramAssembly : IDisposable
{
    private readonly PEReader _file;

    private ProgramAssembly(string path, PEReader file)
    {
        (Path, _file) = (path, file);
        Metadata = file.GetMetadataReader();
        Name = Metadata.IsAssembly
            ? Metadata.GetString(Metadata.GetAssemblyDefinition().Name)
            : System.IO.Path.GetFileNameWithoutExtension(path);
        Types = new CodeTypeProvider(Name);
    }

    /// <summary>The file as the user names it.</summary>
    public string Path { get; }

    /// <summary>The assembly's name.</summary>
    public string Name { get; }

    /// <summary>Its tables.</summary>
    public MetadataReader Metadata { get; }

    /// <summary>Reads its signatures.</summary>
    public CodeTypeProvider Types { get; }

    /// <summary>The names of the assemblies that it refers to.</summary>
    public IEnumerable<string> References =>
        Metadata.AssemblyReferences.Select(handle => Metadata.GetString(Metadata.GetAssemblyReference(handle).Name));

    /// <summary>Opens an assembly; null for a file that has no metadata of .NET, such as a native program.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ProgramAssembly? OrNull(string path)
    {
        PEReader file = new(ImmutableArray.Create(File.ReadAllBytes(path)));
        try
        {
            return file.HasMetadata ? new ProgramAssembly(path, file) : null;
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    /// <summary>The code of a method; null for one that has none.</summary>
    public MethodBodyBlock? BodyOf(MethodDefinition method) =>
        method.RelativeVirtualAddress == 0 ? null : _file.GetMethodBody(method.RelativeVirtualAddress);

    /// <summary>A type by its token.</summary>
    public CodeType TypeOf(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeDefinition => Types.GetTypeFromDefinition(Metadata, (TypeDefinitionHandle)handle, 0),
        HandleKind.TypeReference => Types.GetTypeFromReference(Metadata, (TypeReferenceHandle)handle, 0),
        HandleKind.TypeSpecification =>
            Types.GetTypeFromSpecification(Metadata, GenericArguments.None, (TypeSpecificationHandle)handle, 0),
        _ => CodeType.Unknown,
    };

    /// <summary>A type, method or field by the number that stands in code.</summary>
    public static EntityHandle HandleOf(int token) => MetadataTokens.EntityHandle(token);

    /// <summary>A string by the number that stands in code.</summary>
    public string StringOf(int token) => Metadata.GetUserString((UserStringHandle)MetadataTokens.Handle(token));

    /// <summary>A method or a field by its token; null for what is none.</summary>
    public CodeMember? MemberOf(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.MethodDefinition => OfDefinition(Metadata.GetMethodDefinition((MethodDefinitionHandle)handle), []),
        HandleKind.FieldDefinition => OfDefinition(Metadata.GetFieldDefinition((FieldDefinitionHandle)handle)),
        HandleKind.MemberReference => OfReference(Metadata.GetMemberReference((MemberReferenceHandle)handle), []),
        HandleKind.MethodSpecification => OfSpecification(Metadata.GetMethodSpecification((MethodSpecificationHandle)handle)),
        _ => null,
    };

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private CodeMember? OfSpecification(MethodSpecification specification)
    {
        ImmutableArray<CodeType> arguments = specification.DecodeSignature(Types, GenericArguments.None);
        return specification.Method.Kind == HandleKind.MethodDefinition
            ? OfDefinition(Metadata.GetMethodDefinition((MethodDefinitionHandle)specification.Method), arguments)
            : OfReference(Metadata.GetMemberReference((MemberReferenceHandle)specification.Method), arguments);
    }

    private CodeMember OfDefinition(MethodDefinition method, IReadOnlyList<CodeType> arguments) => Of(
        TypeOf(method.GetDeclaringType()), method.Name, method.DecodeSignature(Types, new GenericArguments([], arguments)), arguments);

    private CodeMember OfDefinition(FieldDefinition field) => new(TypeOf(field.GetDeclaringType()), Metadata.GetString(field.Name))
    {
        Result = field.DecodeSignature(Types, GenericArguments.None),
        IsInstance = (field.Attributes & System.Reflection.FieldAttributes.Static) == 0,
    };

    private CodeMember OfReference(MemberReference member, IReadOnlyList<CodeType> arguments)
    {
        CodeType type = member.Parent.Kind == HandleKind.MethodDefinition
            ? TypeOf(Metadata.GetMethodDefinition((MethodDefinitionHandle)member.Parent).GetDeclaringType())
            : TypeOf(member.Parent);
        GenericArguments generics = new(type.Parts, arguments);
        return member.GetKind() == MemberReferenceKind.Method
            ? Of(type, member.Name, member.DecodeMethodSignature(Types, generics), arguments)
            : new(type, Metadata.GetString(member.Name)) { Result = member.DecodeFieldSignature(Types, generics) };
    }

    private CodeMember Of(CodeType type, StringHandle name, MethodSignature<CodeType> signature, IReadOnlyList<CodeType> arguments) =>
        new(type, Metadata.GetString(name))
        {
            Parameters = signature.ParameterTypes,
            Result = signature.ReturnType,
            IsInstance = signature.Header.IsInstance,
            Arguments = arguments,
        };
}
