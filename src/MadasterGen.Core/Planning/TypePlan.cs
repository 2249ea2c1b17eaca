using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Changes;

namespace MadasterGen.Planning;

/// <summary>A C# type that is to be written, in a file of its own.</summary>
internal abstract record TypePlan
{
    /// <summary>Creates the plan of a type of which only its head is known.</summary>
    private protected TypePlan(TypeHead head)
    {
        RootNamespace = head.RootNamespace;
        Namespace = head.Namespace;
        Visibility = head.Visibility;
        Name = head.Name;
        Origin = head.Origin;
        SchemaName = head.SchemaName;
        Description = head.Description;
        IsDeprecated = head.IsDeprecated;
    }

    /// <summary>The namespace of what the versions share.</summary>
    public string RootNamespace { get; init; }

    /// <summary>The type's namespace.</summary>
    public string Namespace { get; init; }

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public string Visibility { get; init; }

    /// <summary>The type's name.</summary>
    public string Name { get; init; }

    /// <summary>The document's title and version, for the head of the file.</summary>
    public string Origin { get; init; }

    /// <summary>The schema it was made from, for people.</summary>
    public string SchemaName { get; init; }

    /// <summary>What the document says of it.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the document marks it as deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>Whether another type's name differs in case only, so that its file needs more than the name.</summary>
    public bool SharesFileName { get; init; }

    /// <summary>The full name with <c>global::</c>.</summary>
    public string FullName => $"global::{Namespace}.{Name}";
}

/// <summary>What every type's plan begins with.</summary>
internal sealed record TypeHead
{
    /// <inheritdoc cref="TypePlan.RootNamespace"/>
    public required string RootNamespace { get; init; }

    /// <inheritdoc cref="TypePlan.Namespace"/>
    public required string Namespace { get; init; }

    /// <inheritdoc cref="TypePlan.Visibility"/>
    public required string Visibility { get; init; }

    /// <inheritdoc cref="TypePlan.Name"/>
    public required string Name { get; init; }

    /// <inheritdoc cref="TypePlan.Origin"/>
    public required string Origin { get; init; }

    /// <inheritdoc cref="TypePlan.SchemaName"/>
    public required string SchemaName { get; init; }

    /// <inheritdoc cref="TypePlan.Description"/>
    public string? Description { get; init; }

    /// <inheritdoc cref="TypePlan.IsDeprecated"/>
    public bool IsDeprecated { get; init; }
}

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

    /// <summary>Whether another record requires it, so that an instance must stand in when an answer lacks it.</summary>
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

/// <summary>A property of a record.</summary>
internal sealed record PropertyPlan
{
    /// <summary>The name in C#.</summary>
    public required string Name { get; init; }

    /// <summary>The name on the wire.</summary>
    public required string JsonName { get; init; }

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

    /// <summary>Whether the document tells kinds apart by numbers or booleans, which are no texts in JSON.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>For an abstract base: the record for kinds that the document does not know.</summary>
    public string? UnknownType { get; init; }
}

/// <summary>A value of a discriminator and the record it stands for.</summary>
internal sealed record SubtypePlan(string Value, string TypeName);

/// <summary>What a record holds besides its declared properties.</summary>
/// <param name="Type">The type of the values.</param>
/// <param name="IsNullable">Whether a value can be <c>null</c>.</param>
/// <param name="IndexesDeclared">Whether the indexer can serve the declared properties too, because they have the same type.</param>
/// <param name="IsInherited">Whether a record that it derives from has them already.</param>
internal sealed record AdditionalPropertiesPlan(CSharpType Type, bool IsNullable, bool IndexesDeclared, bool IsInherited = false)
{
    /// <summary>The dictionary that holds them.</summary>
    public MapType Map => Type.AsMap(IsNullable);

    /// <summary>Whether a value can be JSON's <c>null</c>.</summary>
    public bool AcceptsNull => IsNullable || Type is JsonType;
}

/// <summary>How a request is made from a response.</summary>
/// <param name="RequestType">The request's full name.</param>
/// <param name="ResponseType">The response's full name.</param>
/// <param name="MethodName">The method's name.</param>
/// <param name="ResponseProperties">How many properties the response has.</param>
/// <param name="Members">The request's properties in order.</param>
/// <param name="Additional">The additional properties that both have with values of one type.</param>
internal sealed record ConversionPlan(
    string RequestType, string ResponseType, string MethodName, int ResponseProperties, EquatableArray<ConversionMember> Members,
    AdditionalPropertiesPlan? Additional);

/// <summary>One property of the request.</summary>
/// <param name="Target">The request's property.</param>
/// <param name="Source">The response's property it is taken from; null when it is asked for as a parameter.</param>
/// <param name="ParameterName">The parameter's name when it is asked for.</param>
internal sealed record ConversionMember(PropertyPlan Target, PropertyPlan? Source, string ParameterName);

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
