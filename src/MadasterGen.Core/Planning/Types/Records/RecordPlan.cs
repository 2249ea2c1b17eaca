using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning.Types.Records;

/// <summary>A record made from an object schema.</summary>
internal sealed record RecordPlan : TypePlan
{
    /// <summary>Creates the plan of a type of which only its head is known.</summary>
    public RecordPlan(TypeHead head)
        : base(head)
    {
    }

    /// <summary>The full name of the record it derives from.</summary>
    public string? BaseType { get; init; }

    /// <summary>Whether only its subtypes exist.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>Whether other records derive from it.</summary>
    public bool HasSubtypes { get; init; }

    /// <summary>The properties it declares itself.</summary>
    public EquatableArray<PropertyPlan> Properties { get; init; }

    /// <summary>The properties of the records it derives from, the root's first.</summary>
    public EquatableArray<PropertyPlan> InheritedProperties { get; init; }

    /// <summary>The property that tells subtypes apart, when it belongs to a hierarchy.</summary>
    public DiscriminatorPlan? Discriminator { get; init; }

    /// <summary>What it holds besides its properties, when the document gives that a type.</summary>
    public AdditionalPropertiesPlan? AdditionalProperties { get; init; }

    /// <summary>Its properties, those of its bases first.</summary>
    public EquatableArray<PropertyPlan> AllProperties =>
        InheritedProperties.Count == 0 ? Properties : InheritedProperties.Concat(Properties).ToEquatableArray();

    /// <summary>Whether there is a place for whatever comes, so that nothing has to be kept privately.</summary>
    public bool TakesEverything => AdditionalProperties is { AcceptsNull: true } && !AllProperties.Any(p => p.CanBeOdd);

    /// <summary>The request type that can be made from this response.</summary>
    public ConversionPlan? Conversion { get; init; }

    /// <summary>The response type that this request can be made from.</summary>
    public ConversionPlan? ConversionSource { get; init; }

    /// <summary>Whether another record requires it, so that an instance must stand in when a response lacks it.</summary>
    public bool IsRequiredSomewhere { get; init; }

    /// <summary>Whether a record that it derives from has such a stand-in too, which its own hides.</summary>
    public bool HidesStandIn { get; init; }

    /// <summary>Whether the record that it derives from derives from another itself, and so can be read as just what it is.</summary>
    public bool IsBelowSubtype { get; init; }

    /// <summary>Whether it stands in for kinds that the document does not know.</summary>
    public bool IsUnknownKind { get; init; }

    /// <summary>Whether another part of it holds tombstones of properties, which must not be printed.</summary>
    public bool HasTombstones { get; init; }
}
