using System.Text.Json;
using MadasterGen.Benchmarks.Json.Plain.V4;

namespace MadasterGen.Benchmarks.Json.HandWritten;

internal static partial class CommodityWriter
{
    private static void Write(Utf8JsonWriter writer, ProductFeedstock value)
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
        writer.WriteNumber(Reused, value.Reused);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ProductOutput value)
    {
        writer.WriteStartObject();
        writer.WriteNumber(AvailableForRecycle, value.AvailableForRecycle);
        writer.WriteNumber(RecyclingEfficiency, value.RecyclingEfficiency);
        writer.WriteNumber(Landfill, value.Landfill);
        if (value.Incineration is { } incineration) writer.WriteNumber(Incineration, incineration);
        else writer.WriteNull(Incineration);
        writer.WriteNumber(AvailableForReuse, value.AvailableForReuse);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Detachability value)
    {
        writer.WriteStartObject();
        writer.WriteString(ConnectionType, ConnectionTypeTexts[(int)value.ConnectionType]);
        writer.WriteString(ConnectionTypeDetail, ConnectionTypeDetailTexts[(int)value.ConnectionTypeDetail]);
        writer.WriteString(Accessibility, AccessibilityTexts[(int)value.Accessibility]);
        writer.WriteString(Intersection, IntersectionTexts[(int)value.Intersection]);
        writer.WriteString(ProductEdge, ProductEdgeTexts[(int)value.ProductEdge]);
        if (value.Index is { } index) writer.WriteNumber(Index, index);
        else writer.WriteNull(Index);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ProductCircularity value)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(Feedstock);
        if (value.Feedstock is null) writer.WriteNullValue();
        else Write(writer, value.Feedstock);
        writer.WritePropertyName(Scarcity);
        if (value.Scarcity is null) writer.WriteNullValue();
        else Write(writer, value.Scarcity);
        writer.WritePropertyName(Detachability);
        if (value.Detachability is null) writer.WriteNullValue();
        else Write(writer, value.Detachability);
        writer.WritePropertyName(Output);
        if (value.Output is null) writer.WriteNullValue();
        else Write(writer, value.Output);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ProductFamily value)
    {
        writer.WriteStartObject();
        writer.WriteString(FamilyId, value.FamilyId);
        writer.WritePropertyName(Values);
        WriteNumberMap(writer, value.Values);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Product value)
    {
        writer.WriteStartObject();
        writer.WriteString(CommodityType, ProductText);
        WriteBase(writer, value);
        writer.WriteString(FunctionalUnit, FunctionalUnitTexts[(int)value.FunctionalUnit]);
        if (value.DefaultFunctionalUnitAmount is { } defaultFunctionalUnitAmount) writer.WriteNumber(DefaultFunctionalUnitAmount, defaultFunctionalUnitAmount);
        else writer.WriteNull(DefaultFunctionalUnitAmount);
        if (value.FixedHeight is { } fixedHeight) writer.WriteNumber(FixedHeight, fixedHeight);
        else writer.WriteNull(FixedHeight);
        if (value.FixedArea is { } fixedArea) writer.WriteNumber(FixedArea, fixedArea);
        else writer.WriteNull(FixedArea);
        writer.WriteString(ProductCode, value.ProductCode);
        writer.WriteString(GTIN, value.GTIN);
        writer.WritePropertyName(Manufacturer);
        if (value.Manufacturer is null) writer.WriteNullValue();
        else Write(writer, value.Manufacturer);
        writer.WritePropertyName(ProductionSite);
        if (value.ProductionSite is null) writer.WriteNullValue();
        else Write(writer, value.ProductionSite);
        if (value.Lifespan is { } lifespan) writer.WriteNumber(Lifespan, lifespan);
        else writer.WriteNull(Lifespan);
        if (value.Density is { } density) writer.WriteNumber(Density, density);
        else writer.WriteNull(Density);
        if (value.Weight is { } weight) writer.WriteNumber(Weight, weight);
        else writer.WriteNull(Weight);
        writer.WriteString(Url, value.Url?.OriginalString);
        writer.WriteBoolean(DoNotUseBillOfMaterials, value.DoNotUseBillOfMaterials);
        writer.WriteBoolean(CalculateEnvironmentValuesFromBillOfMaterials, value.CalculateEnvironmentValuesFromBillOfMaterials);
        writer.WritePropertyName(Circularity);
        if (value.Circularity is null) writer.WriteNullValue();
        else Write(writer, value.Circularity);
        writer.WritePropertyName(MaterialFamilies);
        if (value.MaterialFamilies is null) writer.WriteNullValue();
        else WriteProductFamilyList(writer, value.MaterialFamilies);
        writer.WriteEndObject();
    }
}
