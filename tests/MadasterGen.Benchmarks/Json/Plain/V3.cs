using System.Text.Json.Serialization;

// The classes that a developer writes by hand for the elements of v3.0: what the System.Text.Json source generator
// is given, and what the hand-written reader and writer fill and write.
namespace MadasterGen.Benchmarks.Json.Plain.V3;

internal sealed class Mapping
{
    public Guid Id { get; set; }

    public CommodityType Type { get; set; }
}

internal sealed class PhaseMatch
{
    public Guid Id { get; set; }

    public string? Name { get; set; }
}

internal sealed class BrandLayerMatch
{
    public Guid Id { get; set; }

    public string? Name { get; set; }
}

internal sealed class ClassificationMatch
{
    public Guid Id { get; set; }

    public string? Name { get; set; }

    public string? Code { get; set; }
}

internal sealed class BuildingNumberRatio
{
    public string? BuildingNumber { get; set; }

    public double Ratio { get; set; }
}

internal sealed class Element
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public Guid BuildingFileId { get; set; }

    public string? MaterialName { get; set; }

    public string? ExternalDatabaseId { get; set; }

    public string? TypeName { get; set; }

    public string? ElementClass { get; set; }

    public double Volume { get; set; }

    public double Area { get; set; }

    public double Height { get; set; }

    public double Width { get; set; }

    public double Length { get; set; }

    public Mapping? Mapping { get; set; }

    public PhaseMatch? PhaseMatch { get; set; }

    public BrandLayerMatch? BrandLayerMatch { get; set; }

    public ClassificationMatch? ClassificationMatch { get; set; }

    public List<string>? PhaseLookup { get; set; }

    public List<string>? ClassificationLookup { get; set; }

    public string? Floor { get; set; }

    [JsonPropertyName("GTIN")]
    public string? GTIN { get; set; }

    public string? ArticleNumber { get; set; }

    public List<BuildingNumberRatio>? BuildingNumbers { get; set; }

    public ConnectionType DetachabilityConnectionType { get; set; }

    public ConnectionTypeDetail DetachabilityConnectionTypeDetail { get; set; }

    public Intersection DetachabilityIntersection { get; set; }

    public Accessibility DetachabilityAccessibility { get; set; }

    public ProductEdge DetachabilityProductEdge { get; set; }
}

[JsonConverter(typeof(JsonStringEnumConverter<CommodityType>))]
internal enum CommodityType
{
    Material,
    Volume,
    Quantity,
    Area,
    Length,
    OtherUnitQuantity,
    Energy,
    Weight,
}

[JsonConverter(typeof(JsonStringEnumConverter<ConnectionType>))]
internal enum ConnectionType
{
    Unknown,
    HardChemicalConnection,
    SoftChemicalConnection,
    DirectConnection,
    AddedConnectionConnection,
    DryConnection,
}

[JsonConverter(typeof(JsonStringEnumConverter<ConnectionTypeDetail>))]
internal enum ConnectionTypeDetail
{
    Unknown,
    BoltAndNut,
    Spring,
    Corner,
    Screw,
    None,
    Click,
    Velcro,
    Magnetic,
    Glue,
    Dump,
    Weld,
    Concrete,
    ChemicalAnchor,
    Sealant,
    Foam,
    Peg,
    Nail,
}

[JsonConverter(typeof(JsonStringEnumConverter<Intersection>))]
internal enum Intersection
{
    Unknown,
    Complete,
    Incidental,
    None,
}

[JsonConverter(typeof(JsonStringEnumConverter<Accessibility>))]
internal enum Accessibility
{
    Unknown,
    NotAccessible,
    PartialWithDamage,
    PartialWithRepairableDamage,
    PartialNoDamage,
    Accessible,
}

[JsonConverter(typeof(JsonStringEnumConverter<ProductEdge>))]
internal enum ProductEdge
{
    Unknown,
    Closed,
    Overlapping,
    Open,
}
