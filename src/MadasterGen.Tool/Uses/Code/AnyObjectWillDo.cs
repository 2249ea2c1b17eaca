using MadasterGen.Tool.Uses.Programs;

namespace MadasterGen.Tool.Uses.Code;

/// <summary>Knows the methods of .NET that take any object and look at nothing of it.</summary>
internal static class AnyObjectWillDo
{
    /// <summary>Whether a method looks at nothing of its arguments.</summary>
    public static bool For(CodeMember method) => (method.Type.Name, method.Name) switch
    {
        ("System.ArgumentNullException", "ThrowIfNull") => true,
        ("System.ObjectDisposedException", "ThrowIf") => true,
        ("System.Object", "ReferenceEquals") => true,
        ("System.GC", _) => true,
        ("System.Threading.Monitor", _) => true,
        ("System.Runtime.CompilerServices.RuntimeHelpers", "GetHashCode") => true,
        _ => false,
    };
}
