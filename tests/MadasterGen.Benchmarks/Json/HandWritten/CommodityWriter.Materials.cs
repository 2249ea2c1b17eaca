using System.Text.Json;
using MadasterGen.Benchmarks.Json.Plain.V4;

namespace MadasterGen.Benchmarks.Json.HandWritten;

internal static partial class CommodityWriter
{
    private static void Write(Utf8JsonWriter writer, Feedstock value)
    {
        writer.WriteStartObject();
        writer.WriteNumber(Renewables, value.Renewables);
        writer.WriteNumber(RenewablesSustainablyProduced, value.RenewablesSustainablyProduced);
        writer.WriteNumber(RapidRenewables, value.RapidRenewables);
        writer.WriteNumber(RapidRenewablesSustainablyProduced, value.RapidRenewablesSustainablyProduced);
        if (value.NotRenewables is { } notRenewables) writer.WriteNumber(NotRenewables, notRenewables);
        else writer.WriteNull(NotRenewables);
        writer.WriteNumber(Recycled, value.Recycled);
        writer.WriteNumber(RecyclingEfficiency, value.RecyclingEfficiency);
        if (value.TotalPrimary is { } totalPrimary) writer.WriteNumber(TotalPrimary, totalPrimary);
        else writer.WriteNull(TotalPrimary);
        if (value.TotalSecondary is { } totalSecondary) writer.WriteNumber(TotalSecondary, totalSecondary);
        else writer.WriteNull(TotalSecondary);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Scarcity value)
    {
        writer.WriteStartObject();
        writer.WriteNumber(PhysicalScarce, value.PhysicalScarce);
        writer.WriteNumber(SocialEconomicScarce, value.SocialEconomicScarce);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Output value)
    {
        writer.WriteStartObject();
        writer.WriteNumber(AvailableForRecycle, value.AvailableForRecycle);
        writer.WriteNumber(RecyclingEfficiency, value.RecyclingEfficiency);
        writer.WriteNumber(Landfill, value.Landfill);
        if (value.Incineration is { } incineration) writer.WriteNumber(Incineration, incineration);
        else writer.WriteNull(Incineration);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Circularity value)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(Feedstock);
        if (value.Feedstock is null) writer.WriteNullValue();
        else Write(writer, value.Feedstock);
        writer.WritePropertyName(Scarcity);
        if (value.Scarcity is null) writer.WriteNullValue();
        else Write(writer, value.Scarcity);
        writer.WritePropertyName(Output);
        if (value.Output is null) writer.WriteNullValue();
        else Write(writer, value.Output);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Material value)
    {
        writer.WriteStartObject();
        writer.WriteString(CommodityType, MaterialText);
        WriteBase(writer, value);
        if (value.Density is { } density) writer.WriteNumber(Density, density);
        else writer.WriteNull(Density);
        if (value.Lifespan is { } lifespan) writer.WriteNumber(Lifespan, lifespan);
        else writer.WriteNull(Lifespan);
        writer.WriteString(Supplier, value.Supplier);
        writer.WritePropertyName(MaterialFamilies);
        WriteStringMap(writer, value.MaterialFamilies);
        writer.WritePropertyName(Circularity);
        if (value.Circularity is null) writer.WriteNullValue();
        else Write(writer, value.Circularity);
        writer.WriteEndObject();
    }
}
