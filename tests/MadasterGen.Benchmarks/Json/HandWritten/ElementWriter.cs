using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using MadasterGen.Benchmarks.Json.Plain.V3;

namespace MadasterGen.Benchmarks.Json.HandWritten;

/// <summary>What a careful engineer writes to write the elements of v3.0 as fast as the framework's writer goes: the limit.</summary>
internal static class ElementWriter
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    private static readonly JsonWriterOptions Options = new() { Encoder = Encoder, SkipValidation = true };
    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("id", Encoder);
    private static readonly JsonEncodedText Type = JsonEncodedText.Encode("type", Encoder);
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("name", Encoder);
    private static readonly JsonEncodedText Code = JsonEncodedText.Encode("code", Encoder);
    private static readonly JsonEncodedText BuildingNumber = JsonEncodedText.Encode("buildingNumber", Encoder);
    private static readonly JsonEncodedText Ratio = JsonEncodedText.Encode("ratio", Encoder);
    private static readonly JsonEncodedText BuildingFileId = JsonEncodedText.Encode("buildingFileId", Encoder);
    private static readonly JsonEncodedText MaterialName = JsonEncodedText.Encode("materialName", Encoder);
    private static readonly JsonEncodedText ExternalDatabaseId = JsonEncodedText.Encode("externalDatabaseId", Encoder);
    private static readonly JsonEncodedText TypeName = JsonEncodedText.Encode("typeName", Encoder);
    private static readonly JsonEncodedText ElementClass = JsonEncodedText.Encode("elementClass", Encoder);
    private static readonly JsonEncodedText Volume = JsonEncodedText.Encode("volume", Encoder);
    private static readonly JsonEncodedText Area = JsonEncodedText.Encode("area", Encoder);
    private static readonly JsonEncodedText Height = JsonEncodedText.Encode("height", Encoder);
    private static readonly JsonEncodedText Width = JsonEncodedText.Encode("width", Encoder);
    private static readonly JsonEncodedText Length = JsonEncodedText.Encode("length", Encoder);
    private static readonly JsonEncodedText Mapping = JsonEncodedText.Encode("mapping", Encoder);
    private static readonly JsonEncodedText PhaseMatch = JsonEncodedText.Encode("phaseMatch", Encoder);
    private static readonly JsonEncodedText BrandLayerMatch = JsonEncodedText.Encode("brandLayerMatch", Encoder);
    private static readonly JsonEncodedText ClassificationMatch = JsonEncodedText.Encode("classificationMatch", Encoder);
    private static readonly JsonEncodedText PhaseLookup = JsonEncodedText.Encode("phaseLookup", Encoder);
    private static readonly JsonEncodedText ClassificationLookup = JsonEncodedText.Encode("classificationLookup", Encoder);
    private static readonly JsonEncodedText Floor = JsonEncodedText.Encode("floor", Encoder);
    private static readonly JsonEncodedText GTIN = JsonEncodedText.Encode("GTIN", Encoder);
    private static readonly JsonEncodedText ArticleNumber = JsonEncodedText.Encode("articleNumber", Encoder);
    private static readonly JsonEncodedText BuildingNumbers = JsonEncodedText.Encode("buildingNumbers", Encoder);
    private static readonly JsonEncodedText DetachabilityConnectionType = JsonEncodedText.Encode("detachabilityConnectionType", Encoder);
    private static readonly JsonEncodedText DetachabilityConnectionTypeDetail = JsonEncodedText.Encode("detachabilityConnectionTypeDetail", Encoder);
    private static readonly JsonEncodedText DetachabilityIntersection = JsonEncodedText.Encode("detachabilityIntersection", Encoder);
    private static readonly JsonEncodedText DetachabilityAccessibility = JsonEncodedText.Encode("detachabilityAccessibility", Encoder);
    private static readonly JsonEncodedText DetachabilityProductEdge = JsonEncodedText.Encode("detachabilityProductEdge", Encoder);
    private static readonly JsonEncodedText[] CommodityTypeTexts = Texts<CommodityType>();
    private static readonly JsonEncodedText[] ConnectionTypeTexts = Texts<ConnectionType>();
    private static readonly JsonEncodedText[] ConnectionTypeDetailTexts = Texts<ConnectionTypeDetail>();
    private static readonly JsonEncodedText[] IntersectionTexts = Texts<Intersection>();
    private static readonly JsonEncodedText[] AccessibilityTexts = Texts<Accessibility>();
    private static readonly JsonEncodedText[] ProductEdgeTexts = Texts<ProductEdge>();

    internal static void Write(IBufferWriter<byte> output, List<Element> list)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartArray();
        foreach (Element value in list)
        {
            Write(writer, value);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Mapping value)
    {
        writer.WriteStartObject();
        writer.WriteString(Id, value.Id);
        writer.WriteString(Type, CommodityTypeTexts[(int)value.Type]);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PhaseMatch value)
    {
        writer.WriteStartObject();
        writer.WriteString(Id, value.Id);
        writer.WriteString(Name, value.Name);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, BrandLayerMatch value)
    {
        writer.WriteStartObject();
        writer.WriteString(Id, value.Id);
        writer.WriteString(Name, value.Name);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ClassificationMatch value)
    {
        writer.WriteStartObject();
        writer.WriteString(Id, value.Id);
        writer.WriteString(Name, value.Name);
        writer.WriteString(Code, value.Code);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, BuildingNumberRatio value)
    {
        writer.WriteStartObject();
        writer.WriteString(BuildingNumber, value.BuildingNumber);
        writer.WriteNumber(Ratio, value.Ratio);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Element value)
    {
        writer.WriteStartObject();
        writer.WriteString(Id, value.Id);
        writer.WriteString(Name, value.Name);
        writer.WriteString(BuildingFileId, value.BuildingFileId);
        writer.WriteString(MaterialName, value.MaterialName);
        writer.WriteString(ExternalDatabaseId, value.ExternalDatabaseId);
        writer.WriteString(TypeName, value.TypeName);
        writer.WriteString(ElementClass, value.ElementClass);
        writer.WriteNumber(Volume, value.Volume);
        writer.WriteNumber(Area, value.Area);
        writer.WriteNumber(Height, value.Height);
        writer.WriteNumber(Width, value.Width);
        writer.WriteNumber(Length, value.Length);
        writer.WritePropertyName(Mapping);
        if (value.Mapping is null) writer.WriteNullValue();
        else Write(writer, value.Mapping);
        writer.WritePropertyName(PhaseMatch);
        if (value.PhaseMatch is null) writer.WriteNullValue();
        else Write(writer, value.PhaseMatch);
        writer.WritePropertyName(BrandLayerMatch);
        if (value.BrandLayerMatch is null) writer.WriteNullValue();
        else Write(writer, value.BrandLayerMatch);
        writer.WritePropertyName(ClassificationMatch);
        if (value.ClassificationMatch is null) writer.WriteNullValue();
        else Write(writer, value.ClassificationMatch);
        writer.WritePropertyName(PhaseLookup);
        if (value.PhaseLookup is null) writer.WriteNullValue();
        else WriteStrings(writer, value.PhaseLookup);
        writer.WritePropertyName(ClassificationLookup);
        if (value.ClassificationLookup is null) writer.WriteNullValue();
        else WriteStrings(writer, value.ClassificationLookup);
        writer.WriteString(Floor, value.Floor);
        writer.WriteString(GTIN, value.GTIN);
        writer.WriteString(ArticleNumber, value.ArticleNumber);
        writer.WritePropertyName(BuildingNumbers);
        if (value.BuildingNumbers is null) writer.WriteNullValue();
        else WriteBuildingNumberRatioList(writer, value.BuildingNumbers);
        writer.WriteString(DetachabilityConnectionType, ConnectionTypeTexts[(int)value.DetachabilityConnectionType]);
        writer.WriteString(DetachabilityConnectionTypeDetail, ConnectionTypeDetailTexts[(int)value.DetachabilityConnectionTypeDetail]);
        writer.WriteString(DetachabilityIntersection, IntersectionTexts[(int)value.DetachabilityIntersection]);
        writer.WriteString(DetachabilityAccessibility, AccessibilityTexts[(int)value.DetachabilityAccessibility]);
        writer.WriteString(DetachabilityProductEdge, ProductEdgeTexts[(int)value.DetachabilityProductEdge]);
        writer.WriteEndObject();
    }

    private static void WriteBuildingNumberRatioList(Utf8JsonWriter writer, List<BuildingNumberRatio> list)
    {
        writer.WriteStartArray();
        foreach (BuildingNumberRatio element in list) Write(writer, element);
        writer.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter writer, List<string> list)
    {
        writer.WriteStartArray();
        foreach (string element in list) writer.WriteStringValue(element);
        writer.WriteEndArray();
    }

    private static JsonEncodedText[] Texts<T>()
        where T : struct, Enum =>
        [.. Enum.GetNames<T>().Select(static name => JsonEncodedText.Encode(name, Encoder))];
}
