using System.Collections.Generic;

namespace MadasterGen.Schemas.Unions;

/// <summary>What a union can be: alternatives of one type.</summary>
/// <param name="Key">What tells its type from others.</param>
/// <param name="Kind">Which JSON it is.</param>
internal sealed record UnionCase(string Key, UnionCaseKind Kind)
{
    /// <summary>The alternatives, at least one.</summary>
    public List<UnionAlternative> Alternatives { get; } = [];

    /// <summary>The first of them.</summary>
    public UnionAlternative First => Alternatives[0];

    /// <summary>The scalar that holds those of all alternatives; null for other types.</summary>
    public Scalar? Scalar { get; set; }

    /// <summary>For numbers: whether they can come as strings too.</summary>
    public bool IsAlsoString { get; set; }

    /// <summary>The named schema that all alternatives are kinds of; null when they are one type themselves.</summary>
    public string? Base { get; set; }
}

/// <summary>The JSON that a case is.</summary>
internal enum UnionCaseKind
{
    /// <summary>A string of a format, or any.</summary>
    String,

    /// <summary>One of some strings.</summary>
    Enum,

    /// <summary>A number.</summary>
    Number,

    /// <summary>One of some numbers.</summary>
    NumberEnum,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>An array.</summary>
    Array,

    /// <summary>An object with declared members.</summary>
    Object,

    /// <summary>An object with members of any name.</summary>
    Map,
}
