using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Operations.Headers;
using MadasterGen.Planning.Payloads;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;
using MadasterGen.Planning.Types.Unions;

namespace MadasterGen.Planning.Changes.Witnesses;

/// <summary>One thing that code can do with a client, in a statement.</summary>
internal abstract record ClientUse
{
    /// <summary>How much there is to write, beside other uses of the same thing.</summary>
    public virtual int Size => 0;
}

/// <summary>Code names the namespace of a version.</summary>
/// <param name="Namespace">The namespace.</param>
internal sealed record NamespaceUse(string Namespace) : ClientUse;

/// <summary>Code names a type.</summary>
/// <param name="Type">The type.</param>
internal sealed record TypeUse(TypePlan Type) : ClientUse;

/// <summary>Code names a value of an enum.</summary>
/// <param name="Type">The enum.</param>
/// <param name="Member">The value.</param>
internal sealed record ValueUse(EnumPlan Type, EnumMemberPlan Member) : ClientUse;

/// <summary>Code reads a property.</summary>
/// <param name="Type">The record.</param>
/// <param name="Name">The property's name in C#.</param>
/// <param name="Value">Its type without the question mark.</param>
/// <param name="IsNullable">Whether its type has one.</param>
internal sealed record ReadUse(RecordPlan Type, string Name, CSharpType Value, bool IsNullable) : ClientUse
{
    /// <summary>Code reads a property.</summary>
    public static ReadUse Of(RecordPlan type, PropertyPlan property) => new(type, property.Name, property.Type, property.IsNullable);
}

/// <summary>Code makes an object.</summary>
/// <param name="Type">The record.</param>
/// <param name="Set">The properties that it sets.</param>
internal sealed record MakeUse(RecordPlan Type, EquatableArray<PropertyPlan> Set) : ClientUse
{
    /// <inheritdoc/>
    public override int Size => Set.Count;
}

/// <summary>Code asks an object for a member that the document does not name.</summary>
/// <param name="Type">The record.</param>
internal sealed record IndexUse(RecordPlan Type) : ClientUse;

/// <summary>Code asks a union for one of its cases.</summary>
/// <param name="Type">The union.</param>
/// <param name="Case">The case.</param>
internal sealed record CaseUse(UnionPlan Type, UnionCasePlan Case) : ClientUse;

/// <summary>Code handles all cases of a union.</summary>
/// <param name="Type">The union.</param>
internal sealed record MatchUse(UnionPlan Type) : ClientUse
{
    /// <inheritdoc/>
    public override int Size => 1 + Type.Cases.Count;
}

/// <summary>Code calls a method.</summary>
/// <param name="Client">The client that has it.</param>
/// <param name="Method">The method.</param>
/// <param name="Positional">How many of its parameters are given by their places.</param>
/// <param name="Named">Those that are given by their names, behind them.</param>
/// <param name="Taking">What the code takes of it.</param>
internal sealed record CallUse(
    TagClientPlan Client, MethodPlan Method, int Positional, EquatableArray<MethodParameterPlan> Named, CallTaking Taking) : ClientUse
{
    /// <summary>For headers: the one that is taken.</summary>
    public HeaderPlan? Header { get; init; }

    /// <summary>The parameters that are given by their places.</summary>
    public IEnumerable<MethodParameterPlan> Places() => Method.Parameters.Take(Positional);

    /// <inheritdoc/>
    public override int Size => 1 + Positional + (2 * Named.Count) + (int)Taking;
}

/// <summary>What code takes of a call.</summary>
internal enum CallTaking
{
    /// <summary>Nothing.</summary>
    Nothing = 0,

    /// <summary>What it gives.</summary>
    Result = 2,

    /// <summary>A header of what it gives.</summary>
    Header = 3,

    /// <summary>The task that gives it.</summary>
    Task = 8,
}

/// <summary>Code takes the reader of what a server sends by itself.</summary>
/// <param name="Payloads">Its class.</param>
/// <param name="Payload">What is sent.</param>
/// <param name="RootNamespace">The namespace of the class.</param>
internal sealed record PayloadUse(PayloadsPlan Payloads, PayloadPlan Payload, string RootNamespace) : ClientUse;
