using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using MadasterGen.Benchmarks.Json.Plain.V4;

namespace MadasterGen.Benchmarks.Json.HandWritten;

/// <summary>What a careful engineer writes to write the commodities of v4.0 as fast as the framework's writer goes: the limit.</summary>
internal static class CommodityWriter
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    private static readonly JsonWriterOptions Options = new() { Encoder = Encoder, SkipValidation = true };
    private static readonly JsonEncodedText CommodityType = JsonEncodedText.Encode("commodityType", Encoder);
    private static readonly JsonEncodedText Nl = JsonEncodedText.Encode("nl", Encoder);
    private static readonly JsonEncodedText En = JsonEncodedText.Encode("en", Encoder);
    private static readonly JsonEncodedText De = JsonEncodedText.Encode("de", Encoder);
    private static readonly JsonEncodedText Fr = JsonEncodedText.Encode("fr", Encoder);
    private static readonly JsonEncodedText Nb = JsonEncodedText.Encode("nb", Encoder);
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("name", Encoder);
    private static readonly JsonEncodedText Url = JsonEncodedText.Encode("url", Encoder);
    private static readonly JsonEncodedText Renewables = JsonEncodedText.Encode("renewables", Encoder);
    private static readonly JsonEncodedText RenewablesSustainablyProduced = JsonEncodedText.Encode("renewablesSustainablyProduced", Encoder);
    private static readonly JsonEncodedText RapidRenewables = JsonEncodedText.Encode("rapidRenewables", Encoder);
    private static readonly JsonEncodedText RapidRenewablesSustainablyProduced = JsonEncodedText.Encode("rapidRenewablesSustainablyProduced", Encoder);
    private static readonly JsonEncodedText NotRenewables = JsonEncodedText.Encode("notRenewables", Encoder);
    private static readonly JsonEncodedText Recycled = JsonEncodedText.Encode("recycled", Encoder);
    private static readonly JsonEncodedText RecyclingEfficiency = JsonEncodedText.Encode("recyclingEfficiency", Encoder);
    private static readonly JsonEncodedText TotalPrimary = JsonEncodedText.Encode("totalPrimary", Encoder);
    private static readonly JsonEncodedText TotalSecondary = JsonEncodedText.Encode("totalSecondary", Encoder);
    private static readonly JsonEncodedText PhysicalScarce = JsonEncodedText.Encode("physicalScarce", Encoder);
    private static readonly JsonEncodedText SocialEconomicScarce = JsonEncodedText.Encode("socialEconomicScarce", Encoder);
    private static readonly JsonEncodedText AvailableForRecycle = JsonEncodedText.Encode("availableForRecycle", Encoder);
    private static readonly JsonEncodedText Landfill = JsonEncodedText.Encode("landfill", Encoder);
    private static readonly JsonEncodedText Incineration = JsonEncodedText.Encode("incineration", Encoder);
    private static readonly JsonEncodedText Feedstock = JsonEncodedText.Encode("feedstock", Encoder);
    private static readonly JsonEncodedText Scarcity = JsonEncodedText.Encode("scarcity", Encoder);
    private static readonly JsonEncodedText Output = JsonEncodedText.Encode("output", Encoder);
    private static readonly JsonEncodedText Street = JsonEncodedText.Encode("street", Encoder);
    private static readonly JsonEncodedText ZipCode = JsonEncodedText.Encode("zipCode", Encoder);
    private static readonly JsonEncodedText City = JsonEncodedText.Encode("city", Encoder);
    private static readonly JsonEncodedText Country = JsonEncodedText.Encode("country", Encoder);
    private static readonly JsonEncodedText GLN = JsonEncodedText.Encode("GLN", Encoder);
    private static readonly JsonEncodedText Website = JsonEncodedText.Encode("website", Encoder);
    private static readonly JsonEncodedText Reused = JsonEncodedText.Encode("reused", Encoder);
    private static readonly JsonEncodedText AvailableForReuse = JsonEncodedText.Encode("availableForReuse", Encoder);
    private static readonly JsonEncodedText ConnectionType = JsonEncodedText.Encode("connectionType", Encoder);
    private static readonly JsonEncodedText ConnectionTypeDetail = JsonEncodedText.Encode("connectionTypeDetail", Encoder);
    private static readonly JsonEncodedText Accessibility = JsonEncodedText.Encode("accessibility", Encoder);
    private static readonly JsonEncodedText Intersection = JsonEncodedText.Encode("intersection", Encoder);
    private static readonly JsonEncodedText ProductEdge = JsonEncodedText.Encode("productEdge", Encoder);
    private static readonly JsonEncodedText Index = JsonEncodedText.Encode("index", Encoder);
    private static readonly JsonEncodedText Detachability = JsonEncodedText.Encode("detachability", Encoder);
    private static readonly JsonEncodedText FamilyId = JsonEncodedText.Encode("familyId", Encoder);
    private static readonly JsonEncodedText Values = JsonEncodedText.Encode("values", Encoder);
    private static readonly JsonEncodedText Density = JsonEncodedText.Encode("density", Encoder);
    private static readonly JsonEncodedText Lifespan = JsonEncodedText.Encode("lifespan", Encoder);
    private static readonly JsonEncodedText Supplier = JsonEncodedText.Encode("supplier", Encoder);
    private static readonly JsonEncodedText MaterialFamilies = JsonEncodedText.Encode("materialFamilies", Encoder);
    private static readonly JsonEncodedText Circularity = JsonEncodedText.Encode("circularity", Encoder);
    private static readonly JsonEncodedText FunctionalUnit = JsonEncodedText.Encode("functionalUnit", Encoder);
    private static readonly JsonEncodedText DefaultFunctionalUnitAmount = JsonEncodedText.Encode("defaultFunctionalUnitAmount", Encoder);
    private static readonly JsonEncodedText FixedHeight = JsonEncodedText.Encode("fixedHeight", Encoder);
    private static readonly JsonEncodedText FixedArea = JsonEncodedText.Encode("fixedArea", Encoder);
    private static readonly JsonEncodedText ProductCode = JsonEncodedText.Encode("productCode", Encoder);
    private static readonly JsonEncodedText GTIN = JsonEncodedText.Encode("GTIN", Encoder);
    private static readonly JsonEncodedText Manufacturer = JsonEncodedText.Encode("manufacturer", Encoder);
    private static readonly JsonEncodedText ProductionSite = JsonEncodedText.Encode("productionSite", Encoder);
    private static readonly JsonEncodedText Weight = JsonEncodedText.Encode("weight", Encoder);
    private static readonly JsonEncodedText DoNotUseBillOfMaterials = JsonEncodedText.Encode("doNotUseBillOfMaterials", Encoder);
    private static readonly JsonEncodedText CalculateEnvironmentValuesFromBillOfMaterials = JsonEncodedText.Encode("calculateEnvironmentValuesFromBillOfMaterials", Encoder);
    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("id", Encoder);
    private static readonly JsonEncodedText DatabaseId = JsonEncodedText.Encode("databaseId", Encoder);
    private static readonly JsonEncodedText ExternalId = JsonEncodedText.Encode("externalId", Encoder);
    private static readonly JsonEncodedText Names = JsonEncodedText.Encode("names", Encoder);
    private static readonly JsonEncodedText Descriptions = JsonEncodedText.Encode("descriptions", Encoder);
    private static readonly JsonEncodedText Images = JsonEncodedText.Encode("images", Encoder);
    private static readonly JsonEncodedText IsActive = JsonEncodedText.Encode("isActive", Encoder);
    private static readonly JsonEncodedText InUse = JsonEncodedText.Encode("inUse", Encoder);
    private static readonly JsonEncodedText AvailableIn = JsonEncodedText.Encode("availableIn", Encoder);
    private static readonly JsonEncodedText MaterialText = JsonEncodedText.Encode("Material", Encoder);
    private static readonly JsonEncodedText ProductText = JsonEncodedText.Encode("Product", Encoder);
    private static readonly JsonEncodedText[] FunctionalUnitTexts = Texts<FunctionalUnit>();
    private static readonly JsonEncodedText[] ConnectionTypeTexts = Texts<ConnectionType>();
    private static readonly JsonEncodedText[] ConnectionTypeDetailTexts = Texts<ConnectionTypeDetail>();
    private static readonly JsonEncodedText[] IntersectionTexts = Texts<Intersection>();
    private static readonly JsonEncodedText[] AccessibilityTexts = Texts<Accessibility>();
    private static readonly JsonEncodedText[] ProductEdgeTexts = Texts<ProductEdge>();

    internal static void Write(IBufferWriter<byte> output, List<CommodityBase> list)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartArray();
        foreach (CommodityBase value in list)
        {
            if (value is Material material) Write(writer, material);
            else Write(writer, (Product)value);
        }

        writer.WriteEndArray();
    }

    internal static void Write(IBufferWriter<byte> output, Company value)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        Write(writer, value);
    }

    private static void Write(Utf8JsonWriter writer, LocalizedString value)
    {
        writer.WriteStartObject();
        writer.WriteString(Nl, value.Nl);
        writer.WriteString(En, value.En);
        writer.WriteString(De, value.De);
        writer.WriteString(Fr, value.Fr);
        writer.WriteString(Nb, value.Nb);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ImageInfo value)
    {
        writer.WriteStartObject();
        writer.WriteString(Name, value.Name);
        writer.WriteString(Url, value.Url?.OriginalString);
        writer.WriteEndObject();
    }

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

    private static void Write(Utf8JsonWriter writer, Company value)
    {
        writer.WriteStartObject();
        writer.WriteString(Name, value.Name);
        writer.WriteString(Street, value.Street);
        writer.WriteString(ZipCode, value.ZipCode);
        writer.WriteString(City, value.City);
        writer.WriteString(Country, value.Country);
        writer.WriteString(GLN, value.GLN);
        writer.WriteString(Website, value.Website);
        writer.WriteEndObject();
    }

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

    private static void WriteBase(Utf8JsonWriter writer, CommodityBase value)
    {
        writer.WriteString(Id, value.Id);
        writer.WriteString(DatabaseId, value.DatabaseId);
        writer.WriteString(ExternalId, value.ExternalId);
        writer.WritePropertyName(Names);
        Write(writer, value.Names);
        writer.WritePropertyName(Descriptions);
        Write(writer, value.Descriptions);
        writer.WritePropertyName(Images);
        if (value.Images is null) writer.WriteNullValue();
        else WriteImageInfoList(writer, value.Images);
        writer.WriteBoolean(IsActive, value.IsActive);
        if (value.InUse is { } inUse) writer.WriteBoolean(InUse, inUse);
        else writer.WriteNull(InUse);
        writer.WritePropertyName(AvailableIn);
        if (value.AvailableIn is null) writer.WriteNullValue();
        else WriteStrings(writer, value.AvailableIn);
    }

    private static void WriteImageInfoList(Utf8JsonWriter writer, List<ImageInfo> list)
    {
        writer.WriteStartArray();
        foreach (ImageInfo element in list) Write(writer, element);
        writer.WriteEndArray();
    }

    private static void WriteProductFamilyList(Utf8JsonWriter writer, List<ProductFamily> list)
    {
        writer.WriteStartArray();
        foreach (ProductFamily element in list) Write(writer, element);
        writer.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter writer, List<string> list)
    {
        writer.WriteStartArray();
        foreach (string element in list) writer.WriteStringValue(element);
        writer.WriteEndArray();
    }

    private static void WriteStringMap(Utf8JsonWriter writer, Dictionary<string, string?> map)
    {
        writer.WriteStartObject();
        foreach ((string name, string? value) in map) writer.WriteString(name, value);
        writer.WriteEndObject();
    }

    private static void WriteNumberMap(Utf8JsonWriter writer, Dictionary<string, double?> map)
    {
        writer.WriteStartObject();
        foreach ((string name, double? value) in map)
        {
            if (value is { } number) writer.WriteNumber(name, number);
            else writer.WriteNull(name);
        }

        writer.WriteEndObject();
    }

    private static JsonEncodedText[] Texts<T>()
        where T : struct, Enum =>
        [.. Enum.GetNames<T>().Select(static name => JsonEncodedText.Encode(name, Encoder))];
}
