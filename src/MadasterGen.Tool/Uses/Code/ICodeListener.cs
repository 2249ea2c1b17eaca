using System.Collections.Generic;
using MadasterGen.Tool.Uses.Programs;

namespace MadasterGen.Tool.Uses.Code;

/// <summary>Is told what code does, as far as it can concern a client.</summary>
internal interface ICodeListener
{
    /// <summary>The code names a type.</summary>
    void Names(CodeType type);

    /// <summary>The code asks for a type as an object, by which everything of it can be found.</summary>
    void AsksForType(CodeType type);

    /// <summary>The code calls a method, or hands it on to be called.</summary>
    /// <param name="method">The method.</param>
    /// <param name="on">The type whose method it is at run time where the code says it; else the one that declares it.</param>
    /// <param name="arguments">What it is given, the object first; empty where it is handed on.</param>
    void Calls(CodeMember method, CodeType on, IReadOnlyList<StackValue> arguments);

    /// <summary>A type of the program implements an interface.</summary>
    void Implements(CodeType type);

    /// <summary>A value goes where objects of any type go.</summary>
    void SeesAsObject(CodeType type);
}
