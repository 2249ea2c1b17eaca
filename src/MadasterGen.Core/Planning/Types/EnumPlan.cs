using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Types;

/// <summary>A struct made from an enum of strings or numbers, which keeps values it does not know.</summary>
internal sealed record EnumPlan : TypePlan
{
    /// <summary>Creates the plan of a type of which only its head is known.</summary>
    public EnumPlan(TypeHead head)
        : base(head)
    {
    }

    /// <summary>What the values are on the wire.</summary>
    public ScalarType Wire { get; init; } = new(Scalar.String);

    /// <summary>Whether the values are strings; else they are numbers.</summary>
    public bool IsOfStrings => Wire.Scalar == Scalar.String;

    /// <summary>The values that the document knows.</summary>
    public EquatableArray<EnumMemberPlan> Members { get; init; }

    /// <summary>The value that the document names as default.</summary>
    public string? Default { get; init; }

    /// <summary>The values that are gone since the document was accepted; code may name them where it switches.</summary>
    public EquatableArray<LostValue> LostMembers { get; init; }

    /// <summary>A value as JSON.</summary>
    public string JsonOf(EnumMemberPlan member) => IsOfStrings ? JsonText.ToLiteral(member.Value) : member.Value;
}

/// <summary>A value of an enum.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="Value">The string on the wire, or the number as JSON.</param>
/// <param name="Description">What it means; null where nothing is said.</param>
internal sealed record EnumMemberPlan(string Name, string Value, string? Description);

/// <summary>A value that is gone.</summary>
internal sealed record LostValue(EnumMemberPlan Member, Tombstone Tombstone);
