using System.Text.Json;
using MadasterGen.Benchmarks.Json.Plain.V4;

namespace MadasterGen.Benchmarks.Json.HandWritten;

internal static partial class CommodityReader
{
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
}
