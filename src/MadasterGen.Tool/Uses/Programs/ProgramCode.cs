using System.Linq;
using System.Reflection.Metadata;
using System.Threading;
using MadasterGen.Tool.Uses.Code;

namespace MadasterGen.Tool.Uses.Programs;

/// <summary>Goes through what people wrote in an assembly; what we generated there is left out.</summary>
internal static class ProgramCode
{
    /// <summary>Tells a listener what an assembly's code does.</summary>
    public static void Read(ProgramAssembly assembly, ICodeListener listener, CancellationToken cancellationToken)
    {
        foreach (TypeDefinitionHandle handle in assembly.Metadata.TypeDefinitions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TypeDefinition type = assembly.Metadata.GetTypeDefinition(handle);
            if (!ProgramMark.IsGenerated(assembly, type))
                ReadType(assembly, type, listener);
        }
    }

    private static void ReadType(ProgramAssembly assembly, TypeDefinition type, ICodeListener listener)
    {
        if (!type.BaseType.IsNil)
            listener.Names(assembly.TypeOf(type.BaseType));
        foreach (InterfaceImplementationHandle handle in type.GetInterfaceImplementations())
        {
            CodeType implemented = assembly.TypeOf(assembly.Metadata.GetInterfaceImplementation(handle).Interface);
            listener.Names(implemented);
            listener.Implements(implemented);
        }
        foreach (FieldDefinitionHandle handle in type.GetFields())
            listener.Names(assembly.Metadata.GetFieldDefinition(handle).DecodeSignature(assembly.Types, GenericArguments.None));
        foreach (MethodDefinition method in type.GetMethods().Select(assembly.Metadata.GetMethodDefinition))
        {
            MethodSignature<CodeType> signature = method.DecodeSignature(assembly.Types, GenericArguments.None);
            foreach (CodeType named in signature.ParameterTypes.Append(signature.ReturnType))
                listener.Names(named);
            MethodWalk.Run(assembly, method, listener);
        }
        foreach (CodeType named in AttributeTypes.Of(assembly, type))
            listener.AsksForType(named);
    }
}
