namespace MadasterGen.Properties.Tests.Schemas;

/// <summary>What a schema allows, references followed.</summary>
internal enum ShapeKind
{
    /// <summary>Any JSON.</summary>
    Any,

    /// <summary>A text of any form.</summary>
    Text,

    /// <summary>A text from a list of known ones.</summary>
    Enum,

    /// <summary>A text with a UUID.</summary>
    Uuid,

    /// <summary>A text with a date and time.</summary>
    DateTime,

    /// <summary>A text with a URI.</summary>
    Uri,

    /// <summary>A whole number of 32 bits.</summary>
    Int32,

    /// <summary>A whole number of 64 bits.</summary>
    Int64,

    /// <summary>A number.</summary>
    Double,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>An array.</summary>
    List,

    /// <summary>An object whose names are data.</summary>
    Map,

    /// <summary>An object with declared properties.</summary>
    Object,
}

/// <summary>A value that JSON can hold at some place, as the document describes it.</summary>
/// <param name="Shape">What it looks like.</param>
/// <param name="IsNullable">Whether <c>null</c> is a value too.</param>
internal sealed record Slot(Shape Shape, bool IsNullable);

/// <summary>A declared property.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Slot">Its value.</param>
internal sealed record ShapeProperty(string Name, Slot Slot);

/// <summary>How the kinds of an object are told apart.</summary>
/// <param name="PropertyName">The property that says it.</param>
/// <param name="Kinds">For a base: its values and what they stand for.</param>
/// <param name="Value">For a subtype: its own value.</param>
internal sealed record ShapeDiscriminator(string PropertyName, IReadOnlyDictionary<string, Shape> Kinds, string? Value);

/// <summary>A schema with its references followed. Shapes can hold themselves, so they are filled after they are made.</summary>
internal sealed class Shape(ShapeKind kind)
{
    public ShapeKind Kind { get; } = kind;

    /// <summary>The schema's name where it has one.</summary>
    public string? Name { get; init; }

    /// <summary>The known values of an enum.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What a list or map holds.</summary>
    public Slot? Element { get; set; }

    /// <summary>The declared properties of an object, inherited ones first; the discriminator is none of them.</summary>
    public List<ShapeProperty> Properties { get; } = [];

    /// <summary>What an object's further properties hold where the document says it.</summary>
    public Shape? Additional { get; set; }

    public ShapeDiscriminator? Discriminator { get; set; }

    /// <summary>The object that this one is a kind of.</summary>
    public Shape? Base { get; set; }

    public override string ToString() => Name ?? Kind.ToString();
}
