using System;
using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Planning.Types;

namespace MadasterGen.Tool.Uses.Clients;

/// <summary>What a program does with a version's client.</summary>
/// <param name="Client">The client.</param>
internal sealed record ClientUse(PlannedClient Client)
{
    /// <summary>The operations that are called, with the methods by which.</summary>
    public Dictionary<OperationKey, SortedSet<string>> Operations { get; } = [];

    /// <summary>The types that are named.</summary>
    public Dictionary<TypePlan, TypeUse> Types { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Members that the document does not have.</summary>
    public SortedSet<string> Unknown { get; } = new(StringComparer.Ordinal);

    /// <summary>The use of a type.</summary>
    public TypeUse Of(TypePlan type) => Types.TryGetValue(type, out TypeUse? use) ? use : Types[type] = new TypeUse();

    /// <summary>Adds the call of an operation.</summary>
    public void Add(OperationKey operation, string method)
    {
        if (!Operations.TryGetValue(operation, out SortedSet<string>? methods))
            Operations[operation] = methods = new(StringComparer.Ordinal);
        methods.Add(method);
    }
}
