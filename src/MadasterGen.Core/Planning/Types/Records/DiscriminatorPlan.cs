using MadasterGen.Model;

namespace MadasterGen.Planning.Types.Records;

/// <summary>How subtypes are told apart.</summary>
internal sealed record DiscriminatorPlan
{
    /// <summary>The name in C#.</summary>
    public required string Name { get; init; }

    /// <summary>The name on the wire.</summary>
    public required string JsonName { get; init; }

    /// <summary>Its type: a text or an enum.</summary>
    public required CSharpType Type { get; init; }

    /// <summary>What the document says of it.</summary>
    public string? Description { get; init; }

    /// <summary>The value of this record; null for a base.</summary>
    public string? Value { get; init; }

    /// <summary>For a base: the values and the records they stand for.</summary>
    public EquatableArray<SubtypePlan> Subtypes { get; init; }

    /// <summary>For a base: the record that stands for all other values; null where the document names none.</summary>
    public string? DefaultType { get; init; }

    /// <summary>Whether the document tells kinds apart by numbers or booleans, which are no texts in JSON.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>For an abstract base: the record for kinds that the document does not know.</summary>
    public string? UnknownType { get; init; }
}

/// <summary>A value of a discriminator and the record it stands for.</summary>
internal sealed record SubtypePlan(string Value, string TypeName);
