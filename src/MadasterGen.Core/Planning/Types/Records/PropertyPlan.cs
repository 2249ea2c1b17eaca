namespace MadasterGen.Planning.Types.Records;

/// <summary>A property of a record.</summary>
internal sealed record PropertyPlan
{
    /// <summary>The name in C#.</summary>
    public required string Name { get; init; }

    /// <summary>The name on the wire.</summary>
    public required string JsonName { get; init; }

    /// <summary>Where the document writes it; of several places, the last.</summary>
    public required string Pointer { get; init; }

    /// <summary>The field behind it.</summary>
    public required string FieldName { get; init; }

    /// <summary>Its type without the question mark.</summary>
    public required CSharpType Type { get; init; }

    /// <summary>When it is there.</summary>
    public required Presence Presence { get; init; }

    /// <summary>The bit that remembers its presence, counted over the whole hierarchy.</summary>
    public required int Index { get; init; }

    /// <summary>Whether it is not written to requests.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether C# makes the user set it.</summary>
    public bool IsRequiredMember { get; init; }

    /// <summary>The only value that it can have, as JSON, which is then written without being set; null for others.</summary>
    public string? Constant { get; init; }

    /// <summary>Whether the document marks it as deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The date after which it may be gone, as the document writes it.</summary>
    public string? Sunset { get; init; }

    /// <summary>What the document says of it.</summary>
    public string? Description { get; init; }

    /// <summary>Whether its text may carry a signature and must not be printed whole.</summary>
    public bool IsAddress { get; init; }

    /// <summary>Whether its C# type has a question mark.</summary>
    public bool IsNullable => Presence is Presence.Optional or Presence.OptionalNullable or Presence.RequiredNullable;

    /// <summary>What the getter gives where the value is required and not there; null where the field says it itself.</summary>
    public StandIn? StandIn => IsNullable ? null : Type.WhenMissing();

    /// <summary>Whether a value may come that it cannot hold.</summary>
    public bool CanBeOdd => !AllowsNull || Type is ScalarType { Row.TryReader: not null };

    /// <summary>Whether the document allows <c>null</c>.</summary>
    public bool AllowsNull => Presence is Presence.OptionalNullable or Presence.RequiredNullable;
}

/// <summary>When a property is there, and what its absence means.</summary>
internal enum Presence
{
    /// <summary>Optional, not nullable, and a response can hold it: reads as plain <c>T</c>.</summary>
    Plain,

    /// <summary>Optional, and unset by <c>null</c>: objects, and everything that only requests hold.</summary>
    Optional,

    /// <summary>Optional and nullable: an explicit <c>null</c> is written.</summary>
    OptionalNullable,

    /// <summary>Always written.</summary>
    Required,

    /// <summary>Always written, <c>null</c> included.</summary>
    RequiredNullable,
}
