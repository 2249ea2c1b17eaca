using System.Text.Json.Serialization;

// The classes that a developer writes by hand for the commodities of v4.0: what the System.Text.Json source generator
// is given, and what the hand-written reader and writer fill and write.
namespace MadasterGen.Benchmarks.Json.Plain.V4;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "commodityType", IgnoreUnrecognizedTypeDiscriminators = true)]
[JsonDerivedType(typeof(Material), "Material")]
[JsonDerivedType(typeof(Product), "Product")]
internal abstract class CommodityBase
{
    public Guid Id { get; set; }

    public Guid DatabaseId { get; set; }

    public string? ExternalId { get; set; }

    public LocalizedString Names { get; set; } = new();

    public LocalizedString Descriptions { get; set; } = new();

    public List<ImageInfo>? Images { get; set; }

    public bool IsActive { get; set; }

    public bool? InUse { get; set; }

    public List<string>? AvailableIn { get; set; }
}

internal sealed class LocalizedString
{
    public string? Nl { get; set; }

    public string? En { get; set; }

    public string? De { get; set; }

    public string? Fr { get; set; }

    public string? Nb { get; set; }
}

internal sealed class ImageInfo
{
    public string? Name { get; set; }

    public Uri? Url { get; set; }
}

internal sealed class Feedstock
{
    public double Renewables { get; set; }

    public double RenewablesSustainablyProduced { get; set; }

    public double RapidRenewables { get; set; }

    public double RapidRenewablesSustainablyProduced { get; set; }

    public double? NotRenewables { get; set; }

    public double Recycled { get; set; }

    public double RecyclingEfficiency { get; set; }

    public double? TotalPrimary { get; set; }

    public double? TotalSecondary { get; set; }
}

internal sealed class Scarcity
{
    public double PhysicalScarce { get; set; }

    public double SocialEconomicScarce { get; set; }
}

internal sealed class Output
{
    public double AvailableForRecycle { get; set; }

    public double RecyclingEfficiency { get; set; }

    public double Landfill { get; set; }

    public double? Incineration { get; set; }
}

internal sealed class Circularity
{
    public Feedstock? Feedstock { get; set; }

    public Scarcity? Scarcity { get; set; }

    public Output? Output { get; set; }
}

internal sealed class Company
{
    public string? Name { get; set; }

    public string? Street { get; set; }

    public string? ZipCode { get; set; }

    public string? City { get; set; }

    public string? Country { get; set; }

    [JsonPropertyName("GLN")]
    public string? GLN { get; set; }

    public string? Website { get; set; }
}

internal sealed class ProductFeedstock
{
    public double Renewables { get; set; }

    public double RenewablesSustainablyProduced { get; set; }

    public double RapidRenewables { get; set; }

    public double RapidRenewablesSustainablyProduced { get; set; }

    public double? NotRenewables { get; set; }

    public double Recycled { get; set; }

    public double RecyclingEfficiency { get; set; }

    public double? TotalPrimary { get; set; }

    public double? TotalSecondary { get; set; }

    public double Reused { get; set; }
}

internal sealed class ProductOutput
{
    public double AvailableForRecycle { get; set; }

    public double RecyclingEfficiency { get; set; }

    public double Landfill { get; set; }

    public double? Incineration { get; set; }

    public double AvailableForReuse { get; set; }
}

internal sealed class Detachability
{
    public ConnectionType ConnectionType { get; set; }

    public ConnectionTypeDetail ConnectionTypeDetail { get; set; }

    public Accessibility Accessibility { get; set; }

    public Intersection Intersection { get; set; }

    public ProductEdge ProductEdge { get; set; }

    public double? Index { get; set; }
}

internal sealed class ProductCircularity
{
    public ProductFeedstock? Feedstock { get; set; }

    public Scarcity? Scarcity { get; set; }

    public Detachability? Detachability { get; set; }

    public ProductOutput? Output { get; set; }
}

internal sealed class ProductFamily
{
    public string FamilyId { get; set; } = "";

    public Dictionary<string, double?> Values { get; set; } = new();
}

internal sealed class Material : CommodityBase
{
    public double? Density { get; set; }

    public int? Lifespan { get; set; }

    public string? Supplier { get; set; }

    public Dictionary<string, string?> MaterialFamilies { get; set; } = new();

    public Circularity? Circularity { get; set; }
}

internal sealed class Product : CommodityBase
{
    public FunctionalUnit FunctionalUnit { get; set; }

    public double? DefaultFunctionalUnitAmount { get; set; }

    public double? FixedHeight { get; set; }

    public double? FixedArea { get; set; }

    public string? ProductCode { get; set; }

    [JsonPropertyName("GTIN")]
    public string? GTIN { get; set; }

    public Company? Manufacturer { get; set; }

    public Company? ProductionSite { get; set; }

    public int? Lifespan { get; set; }

    public double? Density { get; set; }

    public double? Weight { get; set; }

    public Uri? Url { get; set; }

    public bool DoNotUseBillOfMaterials { get; set; }

    public bool CalculateEnvironmentValuesFromBillOfMaterials { get; set; }

    public ProductCircularity? Circularity { get; set; }

    public List<ProductFamily>? MaterialFamilies { get; set; }
}

[JsonConverter(typeof(JsonStringEnumConverter<FunctionalUnit>))]
internal enum FunctionalUnit
{
    Volume,
    Quantity,
    Area,
    Length,
    OtherUnit,
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
