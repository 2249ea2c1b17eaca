using System.Text.Json;
using MadasterGen.Benchmarks.Json.Plain.V4;

namespace MadasterGen.Benchmarks.Json.HandWritten;

/// <summary>What a careful engineer writes to read the commodities of v4.0 as fast as the framework's reader goes: the limit.</summary>
internal static class CommodityReader
{
    internal static List<CommodityBase> Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var list = new List<CommodityBase>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) list.Add(ReadCommodityBase(ref reader));
        return list;
    }

    internal static Company ReadCompany(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return ReadCompany(ref reader);
    }

    // The reader is a struct: a copy looks ahead for the discriminator, which is in front as a rule.
    private static CommodityBase ReadCommodityBase(ref Utf8JsonReader reader)
    {
        Utf8JsonReader ahead = reader;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            bool isDiscriminator = ahead.ValueTextEquals("commodityType"u8);
            ahead.Read();
            if (isDiscriminator) return ahead.ValueTextEquals("Material"u8) ? ReadMaterial(ref reader) : ReadProduct(ref reader);
            ahead.Skip();
        }

        throw new JsonException("No commodityType.");
    }

    internal static LocalizedString ReadLocalizedString(ref Utf8JsonReader reader)
    {
        var value = new LocalizedString();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("nl"u8): value.Nl = reader.GetString(); break;
                case 2 when name.SequenceEqual("en"u8): value.En = reader.GetString(); break;
                case 2 when name.SequenceEqual("de"u8): value.De = reader.GetString(); break;
                case 2 when name.SequenceEqual("fr"u8): value.Fr = reader.GetString(); break;
                case 2 when name.SequenceEqual("nb"u8): value.Nb = reader.GetString(); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    internal static ImageInfo ReadImageInfo(ref Utf8JsonReader reader)
    {
        var value = new ImageInfo();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 3 when name.SequenceEqual("url"u8): value.Url = reader.TokenType == JsonTokenType.Null ? null : new Uri(reader.GetString()!, UriKind.RelativeOrAbsolute); break;
                case 4 when name.SequenceEqual("name"u8): value.Name = reader.GetString(); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    internal static Feedstock ReadFeedstock(ref Utf8JsonReader reader)
    {
        var value = new Feedstock();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("recycled"u8): value.Recycled = reader.GetDouble(); break;
                case 10 when name.SequenceEqual("renewables"u8): value.Renewables = reader.GetDouble(); break;
                case 12 when name.SequenceEqual("totalPrimary"u8): value.TotalPrimary = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble(); break;
                case 13 when name.SequenceEqual("notRenewables"u8): value.NotRenewables = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble(); break;
                case 14 when name.SequenceEqual("totalSecondary"u8): value.TotalSecondary = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble(); break;
                case 15 when name.SequenceEqual("rapidRenewables"u8): value.RapidRenewables = reader.GetDouble(); break;
                case 19 when name.SequenceEqual("recyclingEfficiency"u8): value.RecyclingEfficiency = reader.GetDouble(); break;
                case 29 when name.SequenceEqual("renewablesSustainablyProduced"u8): value.RenewablesSustainablyProduced = reader.GetDouble(); break;
                case 34 when name.SequenceEqual("rapidRenewablesSustainablyProduced"u8): value.RapidRenewablesSustainablyProduced = reader.GetDouble(); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    internal static Scarcity ReadScarcity(ref Utf8JsonReader reader)
    {
        var value = new Scarcity();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 14 when name.SequenceEqual("physicalScarce"u8): value.PhysicalScarce = reader.GetDouble(); break;
                case 20 when name.SequenceEqual("socialEconomicScarce"u8): value.SocialEconomicScarce = reader.GetDouble(); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    internal static Output ReadOutput(ref Utf8JsonReader reader)
    {
        var value = new Output();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("landfill"u8): value.Landfill = reader.GetDouble(); break;
                case 12 when name.SequenceEqual("incineration"u8): value.Incineration = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble(); break;
                case 19 when name.SequenceEqual("availableForRecycle"u8): value.AvailableForRecycle = reader.GetDouble(); break;
                case 19 when name.SequenceEqual("recyclingEfficiency"u8): value.RecyclingEfficiency = reader.GetDouble(); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    internal static Circularity ReadCircularity(ref Utf8JsonReader reader)
    {
        var value = new Circularity();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("output"u8): value.Output = reader.TokenType == JsonTokenType.Null ? null : ReadOutput(ref reader); break;
                case 8 when name.SequenceEqual("scarcity"u8): value.Scarcity = reader.TokenType == JsonTokenType.Null ? null : ReadScarcity(ref reader); break;
                case 9 when name.SequenceEqual("feedstock"u8): value.Feedstock = reader.TokenType == JsonTokenType.Null ? null : ReadFeedstock(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    internal static Company ReadCompany(ref Utf8JsonReader reader)
    {
        var value = new Company();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 3 when name.SequenceEqual("GLN"u8): value.GLN = reader.GetString(); break;
                case 4 when name.SequenceEqual("name"u8): value.Name = reader.GetString(); break;
                case 4 when name.SequenceEqual("city"u8): value.City = reader.GetString(); break;
                case 6 when name.SequenceEqual("street"u8): value.Street = reader.GetString(); break;
                case 7 when name.SequenceEqual("zipCode"u8): value.ZipCode = reader.GetString(); break;
                case 7 when name.SequenceEqual("country"u8): value.Country = reader.GetString(); break;
                case 7 when name.SequenceEqual("website"u8): value.Website = reader.GetString(); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    internal static ProductFeedstock ReadProductFeedstock(ref Utf8JsonReader reader)
    {
        var value = new ProductFeedstock();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("reused"u8): value.Reused = reader.GetDouble(); break;
                case 8 when name.SequenceEqual("recycled"u8): value.Recycled = reader.GetDouble(); break;
                case 10 when name.SequenceEqual("renewables"u8): value.Renewables = reader.GetDouble(); break;
                case 12 when name.SequenceEqual("totalPrimary"u8): value.TotalPrimary = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble(); break;
                case 13 when name.SequenceEqual("notRenewables"u8): value.NotRenewables = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble(); break;
                case 14 when name.SequenceEqual("totalSecondary"u8): value.TotalSecondary = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble(); break;
                case 15 when name.SequenceEqual("rapidRenewables"u8): value.RapidRenewables = reader.GetDouble(); break;
                case 19 when name.SequenceEqual("recyclingEfficiency"u8): value.RecyclingEfficiency = reader.GetDouble(); break;
                case 29 when name.SequenceEqual("renewablesSustainablyProduced"u8): value.RenewablesSustainablyProduced = reader.GetDouble(); break;
                case 34 when name.SequenceEqual("rapidRenewablesSustainablyProduced"u8): value.RapidRenewablesSustainablyProduced = reader.GetDouble(); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    internal static ProductOutput ReadProductOutput(ref Utf8JsonReader reader)
    {
        var value = new ProductOutput();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("landfill"u8): value.Landfill = reader.GetDouble(); break;
                case 12 when name.SequenceEqual("incineration"u8): value.Incineration = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble(); break;
                case 17 when name.SequenceEqual("availableForReuse"u8): value.AvailableForReuse = reader.GetDouble(); break;
                case 19 when name.SequenceEqual("availableForRecycle"u8): value.AvailableForRecycle = reader.GetDouble(); break;
                case 19 when name.SequenceEqual("recyclingEfficiency"u8): value.RecyclingEfficiency = reader.GetDouble(); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    internal static Detachability ReadDetachability(ref Utf8JsonReader reader)
    {
        var value = new Detachability();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("index"u8): value.Index = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble(); break;
                case 11 when name.SequenceEqual("productEdge"u8): value.ProductEdge = ReadProductEdge(ref reader); break;
                case 12 when name.SequenceEqual("intersection"u8): value.Intersection = ReadIntersection(ref reader); break;
                case 13 when name.SequenceEqual("accessibility"u8): value.Accessibility = ReadAccessibility(ref reader); break;
                case 14 when name.SequenceEqual("connectionType"u8): value.ConnectionType = ReadConnectionType(ref reader); break;
                case 20 when name.SequenceEqual("connectionTypeDetail"u8): value.ConnectionTypeDetail = ReadConnectionTypeDetail(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    internal static ProductCircularity ReadProductCircularity(ref Utf8JsonReader reader)
    {
        var value = new ProductCircularity();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("output"u8): value.Output = reader.TokenType == JsonTokenType.Null ? null : ReadProductOutput(ref reader); break;
                case 8 when name.SequenceEqual("scarcity"u8): value.Scarcity = reader.TokenType == JsonTokenType.Null ? null : ReadScarcity(ref reader); break;
                case 9 when name.SequenceEqual("feedstock"u8): value.Feedstock = reader.TokenType == JsonTokenType.Null ? null : ReadProductFeedstock(ref reader); break;
                case 13 when name.SequenceEqual("detachability"u8): value.Detachability = reader.TokenType == JsonTokenType.Null ? null : ReadDetachability(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    internal static ProductFamily ReadProductFamily(ref Utf8JsonReader reader)
    {
        var value = new ProductFamily();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("values"u8): value.Values = ReadNumberMap(ref reader); break;
                case 8 when name.SequenceEqual("familyId"u8): value.FamilyId = reader.GetString()!; break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    internal static Material ReadMaterial(ref Utf8JsonReader reader)
    {
        var value = new Material();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("id"u8): value.Id = reader.GetGuid(); break;
                case 5 when name.SequenceEqual("names"u8): value.Names = ReadLocalizedString(ref reader); break;
                case 5 when name.SequenceEqual("inUse"u8): value.InUse = reader.TokenType == JsonTokenType.Null ? null : reader.GetBoolean(); break;
                case 6 when name.SequenceEqual("images"u8): value.Images = reader.TokenType == JsonTokenType.Null ? null : ReadImageInfoList(ref reader); break;
                case 7 when name.SequenceEqual("density"u8): value.Density = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble(); break;
                case 8 when name.SequenceEqual("isActive"u8): value.IsActive = reader.GetBoolean(); break;
                case 8 when name.SequenceEqual("lifespan"u8): value.Lifespan = reader.TokenType == JsonTokenType.Null ? null : reader.GetInt32(); break;
                case 8 when name.SequenceEqual("supplier"u8): value.Supplier = reader.GetString(); break;
                case 10 when name.SequenceEqual("databaseId"u8): value.DatabaseId = reader.GetGuid(); break;
                case 10 when name.SequenceEqual("externalId"u8): value.ExternalId = reader.GetString(); break;
                case 11 when name.SequenceEqual("availableIn"u8): value.AvailableIn = reader.TokenType == JsonTokenType.Null ? null : ReadStrings(ref reader); break;
                case 11 when name.SequenceEqual("circularity"u8): value.Circularity = reader.TokenType == JsonTokenType.Null ? null : ReadCircularity(ref reader); break;
                case 12 when name.SequenceEqual("descriptions"u8): value.Descriptions = ReadLocalizedString(ref reader); break;
                case 16 when name.SequenceEqual("materialFamilies"u8): value.MaterialFamilies = ReadStringMap(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    internal static Product ReadProduct(ref Utf8JsonReader reader)
    {
        var value = new Product();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("id"u8): value.Id = reader.GetGuid(); break;
                case 3 when name.SequenceEqual("url"u8): value.Url = reader.TokenType == JsonTokenType.Null ? null : new Uri(reader.GetString()!, UriKind.RelativeOrAbsolute); break;
                case 4 when name.SequenceEqual("GTIN"u8): value.GTIN = reader.GetString(); break;
                case 5 when name.SequenceEqual("names"u8): value.Names = ReadLocalizedString(ref reader); break;
                case 5 when name.SequenceEqual("inUse"u8): value.InUse = reader.TokenType == JsonTokenType.Null ? null : reader.GetBoolean(); break;
                case 6 when name.SequenceEqual("images"u8): value.Images = reader.TokenType == JsonTokenType.Null ? null : ReadImageInfoList(ref reader); break;
                case 6 when name.SequenceEqual("weight"u8): value.Weight = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble(); break;
                case 7 when name.SequenceEqual("density"u8): value.Density = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble(); break;
                case 8 when name.SequenceEqual("isActive"u8): value.IsActive = reader.GetBoolean(); break;
                case 8 when name.SequenceEqual("lifespan"u8): value.Lifespan = reader.TokenType == JsonTokenType.Null ? null : reader.GetInt32(); break;
                case 9 when name.SequenceEqual("fixedArea"u8): value.FixedArea = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble(); break;
                case 10 when name.SequenceEqual("databaseId"u8): value.DatabaseId = reader.GetGuid(); break;
                case 10 when name.SequenceEqual("externalId"u8): value.ExternalId = reader.GetString(); break;
                case 11 when name.SequenceEqual("availableIn"u8): value.AvailableIn = reader.TokenType == JsonTokenType.Null ? null : ReadStrings(ref reader); break;
                case 11 when name.SequenceEqual("fixedHeight"u8): value.FixedHeight = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble(); break;
                case 11 when name.SequenceEqual("productCode"u8): value.ProductCode = reader.GetString(); break;
                case 11 when name.SequenceEqual("circularity"u8): value.Circularity = reader.TokenType == JsonTokenType.Null ? null : ReadProductCircularity(ref reader); break;
                case 12 when name.SequenceEqual("descriptions"u8): value.Descriptions = ReadLocalizedString(ref reader); break;
                case 12 when name.SequenceEqual("manufacturer"u8): value.Manufacturer = reader.TokenType == JsonTokenType.Null ? null : ReadCompany(ref reader); break;
                case 14 when name.SequenceEqual("functionalUnit"u8): value.FunctionalUnit = ReadFunctionalUnit(ref reader); break;
                case 14 when name.SequenceEqual("productionSite"u8): value.ProductionSite = reader.TokenType == JsonTokenType.Null ? null : ReadCompany(ref reader); break;
                case 16 when name.SequenceEqual("materialFamilies"u8): value.MaterialFamilies = reader.TokenType == JsonTokenType.Null ? null : ReadProductFamilyList(ref reader); break;
                case 23 when name.SequenceEqual("doNotUseBillOfMaterials"u8): value.DoNotUseBillOfMaterials = reader.GetBoolean(); break;
                case 27 when name.SequenceEqual("defaultFunctionalUnitAmount"u8): value.DefaultFunctionalUnitAmount = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble(); break;
                case 45 when name.SequenceEqual("calculateEnvironmentValuesFromBillOfMaterials"u8): value.CalculateEnvironmentValuesFromBillOfMaterials = reader.GetBoolean(); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    private static List<ImageInfo> ReadImageInfoList(ref Utf8JsonReader reader)
    {
        var list = new List<ImageInfo>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) list.Add(ReadImageInfo(ref reader));
        return list;
    }

    private static List<ProductFamily> ReadProductFamilyList(ref Utf8JsonReader reader)
    {
        var list = new List<ProductFamily>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) list.Add(ReadProductFamily(ref reader));
        return list;
    }

    private static List<string> ReadStrings(ref Utf8JsonReader reader)
    {
        var list = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) list.Add(reader.GetString()!);
        return list;
    }

    private static Dictionary<string, string?> ReadStringMap(ref Utf8JsonReader reader)
    {
        var map = new Dictionary<string, string?>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            map[name] = reader.GetString();
        }

        return map;
    }

    private static Dictionary<string, double?> ReadNumberMap(ref Utf8JsonReader reader)
    {
        var map = new Dictionary<string, double?>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            map[name] = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();
        }

        return map;
    }

    private static FunctionalUnit ReadFunctionalUnit(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("Volume"u8)) return FunctionalUnit.Volume;
        if (reader.ValueTextEquals("Quantity"u8)) return FunctionalUnit.Quantity;
        if (reader.ValueTextEquals("Area"u8)) return FunctionalUnit.Area;
        if (reader.ValueTextEquals("Length"u8)) return FunctionalUnit.Length;
        if (reader.ValueTextEquals("OtherUnit"u8)) return FunctionalUnit.OtherUnit;
        if (reader.ValueTextEquals("Energy"u8)) return FunctionalUnit.Energy;
        if (reader.ValueTextEquals("Weight"u8)) return FunctionalUnit.Weight;
        throw new JsonException("No FunctionalUnit.");
    }

    private static ConnectionType ReadConnectionType(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("Unknown"u8)) return ConnectionType.Unknown;
        if (reader.ValueTextEquals("HardChemicalConnection"u8)) return ConnectionType.HardChemicalConnection;
        if (reader.ValueTextEquals("SoftChemicalConnection"u8)) return ConnectionType.SoftChemicalConnection;
        if (reader.ValueTextEquals("DirectConnection"u8)) return ConnectionType.DirectConnection;
        if (reader.ValueTextEquals("AddedConnectionConnection"u8)) return ConnectionType.AddedConnectionConnection;
        if (reader.ValueTextEquals("DryConnection"u8)) return ConnectionType.DryConnection;
        throw new JsonException("No ConnectionType.");
    }

    private static ConnectionTypeDetail ReadConnectionTypeDetail(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("Unknown"u8)) return ConnectionTypeDetail.Unknown;
        if (reader.ValueTextEquals("BoltAndNut"u8)) return ConnectionTypeDetail.BoltAndNut;
        if (reader.ValueTextEquals("Spring"u8)) return ConnectionTypeDetail.Spring;
        if (reader.ValueTextEquals("Corner"u8)) return ConnectionTypeDetail.Corner;
        if (reader.ValueTextEquals("Screw"u8)) return ConnectionTypeDetail.Screw;
        if (reader.ValueTextEquals("None"u8)) return ConnectionTypeDetail.None;
        if (reader.ValueTextEquals("Click"u8)) return ConnectionTypeDetail.Click;
        if (reader.ValueTextEquals("Velcro"u8)) return ConnectionTypeDetail.Velcro;
        if (reader.ValueTextEquals("Magnetic"u8)) return ConnectionTypeDetail.Magnetic;
        if (reader.ValueTextEquals("Glue"u8)) return ConnectionTypeDetail.Glue;
        if (reader.ValueTextEquals("Dump"u8)) return ConnectionTypeDetail.Dump;
        if (reader.ValueTextEquals("Weld"u8)) return ConnectionTypeDetail.Weld;
        if (reader.ValueTextEquals("Concrete"u8)) return ConnectionTypeDetail.Concrete;
        if (reader.ValueTextEquals("ChemicalAnchor"u8)) return ConnectionTypeDetail.ChemicalAnchor;
        if (reader.ValueTextEquals("Sealant"u8)) return ConnectionTypeDetail.Sealant;
        if (reader.ValueTextEquals("Foam"u8)) return ConnectionTypeDetail.Foam;
        if (reader.ValueTextEquals("Peg"u8)) return ConnectionTypeDetail.Peg;
        if (reader.ValueTextEquals("Nail"u8)) return ConnectionTypeDetail.Nail;
        throw new JsonException("No ConnectionTypeDetail.");
    }

    private static Intersection ReadIntersection(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("Unknown"u8)) return Intersection.Unknown;
        if (reader.ValueTextEquals("Complete"u8)) return Intersection.Complete;
        if (reader.ValueTextEquals("Incidental"u8)) return Intersection.Incidental;
        if (reader.ValueTextEquals("None"u8)) return Intersection.None;
        throw new JsonException("No Intersection.");
    }

    private static Accessibility ReadAccessibility(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("Unknown"u8)) return Accessibility.Unknown;
        if (reader.ValueTextEquals("NotAccessible"u8)) return Accessibility.NotAccessible;
        if (reader.ValueTextEquals("PartialWithDamage"u8)) return Accessibility.PartialWithDamage;
        if (reader.ValueTextEquals("PartialWithRepairableDamage"u8)) return Accessibility.PartialWithRepairableDamage;
        if (reader.ValueTextEquals("PartialNoDamage"u8)) return Accessibility.PartialNoDamage;
        if (reader.ValueTextEquals("Accessible"u8)) return Accessibility.Accessible;
        throw new JsonException("No Accessibility.");
    }

    private static ProductEdge ReadProductEdge(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("Unknown"u8)) return ProductEdge.Unknown;
        if (reader.ValueTextEquals("Closed"u8)) return ProductEdge.Closed;
        if (reader.ValueTextEquals("Overlapping"u8)) return ProductEdge.Overlapping;
        if (reader.ValueTextEquals("Open"u8)) return ProductEdge.Open;
        throw new JsonException("No ProductEdge.");
    }
}
