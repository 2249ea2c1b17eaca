using MadasterGen.Model;

namespace MadasterGen.Planning.Types;

/// <summary>A struct made from an enum of texts, which keeps values it does not know.</summary>
internal sealed record EnumPlan : TypePlan
{
    /// <summary>Creates the plan of a type of which only its head is known.</summary>
    public EnumPlan(TypeHead head)
        : base(head)
    {
    }

    /// <summary>The values that the document knows.</summary>
    public EquatableArray<EnumMemberPlan> Members { get; init; }

    /// <summary>The value that the document names as default.</summary>
    public string? Default { get; init; }

    /// <summary>The values that are gone since the document was accepted; code may name them where it switches.</summary>
    public EquatableArray<LostValue> LostMembers { get; init; }
}

/// <summary>A value of an enum.</summary>
internal sealed record EnumMemberPlan(string Name, string Value);

/// <summary>A value that is gone.</summary>
internal sealed record LostValue(EnumMemberPlan Member, Tombstone Tombstone);
