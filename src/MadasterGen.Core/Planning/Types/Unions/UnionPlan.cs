using MadasterGen.Model;

namespace MadasterGen.Planning.Types.Unions;

/// <summary>A struct that holds a value of one of several types, or JSON of a kind that the document does not know.</summary>
internal sealed record UnionPlan : TypePlan
{
    /// <summary>Creates the plan of a type of which only its head is known.</summary>
    public UnionPlan(TypeHead head)
        : base(head)
    {
    }

    /// <summary>What it can be, in the document's order.</summary>
    public required EquatableArray<UnionCasePlan> Cases { get; init; }

    /// <summary>How it is read.</summary>
    public required UnionReading Reading { get; init; }

    /// <summary>Whether the JSON is kept beside the value, since it may be one of several cases.</summary>
    public required bool KeepsJson { get; init; }

    /// <summary>Whether objects of any kind are what the document allows, so that the strict mode takes them.</summary>
    public required bool HasAnyObject { get; init; }

    /// <summary>Whether it has a string in requests.</summary>
    public required bool IsOfScalars { get; init; }
}

/// <summary>A type that a union can hold.</summary>
/// <param name="Type">The type.</param>
/// <param name="ParameterName">What <c>Match</c> calls the function that takes it.</param>
internal sealed record UnionCasePlan(CSharpType Type, string ParameterName);
