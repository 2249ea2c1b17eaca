using System.Text.Json;
using MadasterGen.Benchmarks.Json.Plain.V3;

namespace MadasterGen.Benchmarks.Json.HandWritten;

/// <summary>What a careful engineer writes to read the elements of v3.0 as fast as the framework's reader goes: the limit.</summary>
internal static class ElementReader
{
    internal static List<Element> Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var list = new List<Element>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) list.Add(ReadElement(ref reader));
        return list;
    }

    internal static Mapping ReadMapping(ref Utf8JsonReader reader)
    {
        var value = new Mapping();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("id"u8): value.Id = reader.GetGuid(); break;
                case 4 when name.SequenceEqual("type"u8): value.Type = ReadCommodityType(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    internal static PhaseMatch ReadPhaseMatch(ref Utf8JsonReader reader)
    {
        var value = new PhaseMatch();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("id"u8): value.Id = reader.GetGuid(); break;
                case 4 when name.SequenceEqual("name"u8): value.Name = reader.GetString(); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    internal static BrandLayerMatch ReadBrandLayerMatch(ref Utf8JsonReader reader)
    {
        var value = new BrandLayerMatch();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("id"u8): value.Id = reader.GetGuid(); break;
                case 4 when name.SequenceEqual("name"u8): value.Name = reader.GetString(); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    internal static ClassificationMatch ReadClassificationMatch(ref Utf8JsonReader reader)
    {
        var value = new ClassificationMatch();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("id"u8): value.Id = reader.GetGuid(); break;
                case 4 when name.SequenceEqual("name"u8): value.Name = reader.GetString(); break;
                case 4 when name.SequenceEqual("code"u8): value.Code = reader.GetString(); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    internal static BuildingNumberRatio ReadBuildingNumberRatio(ref Utf8JsonReader reader)
    {
        var value = new BuildingNumberRatio();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("ratio"u8): value.Ratio = reader.GetDouble(); break;
                case 14 when name.SequenceEqual("buildingNumber"u8): value.BuildingNumber = reader.GetString(); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    internal static Element ReadElement(ref Utf8JsonReader reader)
    {
        var value = new Element();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("id"u8): value.Id = reader.GetString(); break;
                case 4 when name.SequenceEqual("name"u8): value.Name = reader.GetString(); break;
                case 4 when name.SequenceEqual("area"u8): value.Area = reader.GetDouble(); break;
                case 4 when name.SequenceEqual("GTIN"u8): value.GTIN = reader.GetString(); break;
                case 5 when name.SequenceEqual("width"u8): value.Width = reader.GetDouble(); break;
                case 5 when name.SequenceEqual("floor"u8): value.Floor = reader.GetString(); break;
                case 6 when name.SequenceEqual("volume"u8): value.Volume = reader.GetDouble(); break;
                case 6 when name.SequenceEqual("height"u8): value.Height = reader.GetDouble(); break;
                case 6 when name.SequenceEqual("length"u8): value.Length = reader.GetDouble(); break;
                case 7 when name.SequenceEqual("mapping"u8): value.Mapping = reader.TokenType == JsonTokenType.Null ? null : ReadMapping(ref reader); break;
                case 8 when name.SequenceEqual("typeName"u8): value.TypeName = reader.GetString(); break;
                case 10 when name.SequenceEqual("phaseMatch"u8): value.PhaseMatch = reader.TokenType == JsonTokenType.Null ? null : ReadPhaseMatch(ref reader); break;
                case 11 when name.SequenceEqual("phaseLookup"u8): value.PhaseLookup = reader.TokenType == JsonTokenType.Null ? null : ReadStrings(ref reader); break;
                case 12 when name.SequenceEqual("materialName"u8): value.MaterialName = reader.GetString(); break;
                case 12 when name.SequenceEqual("elementClass"u8): value.ElementClass = reader.GetString(); break;
                case 13 when name.SequenceEqual("articleNumber"u8): value.ArticleNumber = reader.GetString(); break;
                case 14 when name.SequenceEqual("buildingFileId"u8): value.BuildingFileId = reader.GetGuid(); break;
                case 15 when name.SequenceEqual("brandLayerMatch"u8): value.BrandLayerMatch = reader.TokenType == JsonTokenType.Null ? null : ReadBrandLayerMatch(ref reader); break;
                case 15 when name.SequenceEqual("buildingNumbers"u8): value.BuildingNumbers = reader.TokenType == JsonTokenType.Null ? null : ReadBuildingNumberRatioList(ref reader); break;
                case 18 when name.SequenceEqual("externalDatabaseId"u8): value.ExternalDatabaseId = reader.GetString(); break;
                case 19 when name.SequenceEqual("classificationMatch"u8): value.ClassificationMatch = reader.TokenType == JsonTokenType.Null ? null : ReadClassificationMatch(ref reader); break;
                case 20 when name.SequenceEqual("classificationLookup"u8): value.ClassificationLookup = reader.TokenType == JsonTokenType.Null ? null : ReadStrings(ref reader); break;
                case 24 when name.SequenceEqual("detachabilityProductEdge"u8): value.DetachabilityProductEdge = ReadProductEdge(ref reader); break;
                case 25 when name.SequenceEqual("detachabilityIntersection"u8): value.DetachabilityIntersection = ReadIntersection(ref reader); break;
                case 26 when name.SequenceEqual("detachabilityAccessibility"u8): value.DetachabilityAccessibility = ReadAccessibility(ref reader); break;
                case 27 when name.SequenceEqual("detachabilityConnectionType"u8): value.DetachabilityConnectionType = ReadConnectionType(ref reader); break;
                case 33 when name.SequenceEqual("detachabilityConnectionTypeDetail"u8): value.DetachabilityConnectionTypeDetail = ReadConnectionTypeDetail(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    private static List<BuildingNumberRatio> ReadBuildingNumberRatioList(ref Utf8JsonReader reader)
    {
        var list = new List<BuildingNumberRatio>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) list.Add(ReadBuildingNumberRatio(ref reader));
        return list;
    }

    private static List<string> ReadStrings(ref Utf8JsonReader reader)
    {
        var list = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) list.Add(reader.GetString()!);
        return list;
    }

    private static CommodityType ReadCommodityType(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("Material"u8)) return CommodityType.Material;
        if (reader.ValueTextEquals("Volume"u8)) return CommodityType.Volume;
        if (reader.ValueTextEquals("Quantity"u8)) return CommodityType.Quantity;
        if (reader.ValueTextEquals("Area"u8)) return CommodityType.Area;
        if (reader.ValueTextEquals("Length"u8)) return CommodityType.Length;
        if (reader.ValueTextEquals("OtherUnitQuantity"u8)) return CommodityType.OtherUnitQuantity;
        if (reader.ValueTextEquals("Energy"u8)) return CommodityType.Energy;
        if (reader.ValueTextEquals("Weight"u8)) return CommodityType.Weight;
        throw new JsonException("No CommodityType.");
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
