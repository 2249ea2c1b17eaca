using System.Text.Json;
using MadasterGen.Benchmarks.Json.Plain.V4;

namespace MadasterGen.Benchmarks.Json.HandWritten;

internal static partial class CommodityReader
{
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
}
