using System.Collections.Generic;

namespace MadasterGen.Tool.Uses.Programs;

/// <summary>A method or a field as compiled code names it.</summary>
/// <param name="Type">The type that declares it.</param>
/// <param name="Name">Its name.</param>
internal sealed record CodeMember(CodeType Type, string Name)
{
    /// <summary>For methods: the types of the parameters, without that of the object; null for fields.</summary>
    public IReadOnlyList<CodeType>? Parameters { get; init; }

    /// <summary>What a method gives, or what a field holds.</summary>
    public required CodeType Result { get; init; }

    /// <summary>Whether it is called on an object.</summary>
    public bool IsInstance { get; init; }

    /// <summary>For generic methods: what their parameters stand for.</summary>
    public IReadOnlyList<CodeType> Arguments { get; init; } = [];
}
